import { render } from 'preact';
import { BuilderApp } from '@/components/builder/BuilderApp';
import { provideTranslator } from '@/components/text';
import '@/components/theme.css';
import { getMessage } from '@/lib/platform/i18n';
import { loadManaged } from '@/lib/platform/managed';
import { builderServices } from '../popup/services';

provideTranslator(getMessage);

const root = document.getElementById('app');
const services = builderServices(null, await loadManaged());
if (root) render(<BuilderApp services={services} place="panel" />, root);
