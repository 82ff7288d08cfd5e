import { render } from 'preact';
import { BuilderApp } from '@/components/builder/BuilderApp';
import { provideTranslator } from '@/components/text';
import '@/components/theme.css';
import { builderServices } from '@/lib/platform/builderServices';
import { getMessage } from '@/lib/platform/i18n';

provideTranslator(getMessage);

const root = document.getElementById('app');
if (root) render(<BuilderApp services={builderServices('panel')} place="panel" />, root);
