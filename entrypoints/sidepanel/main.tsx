import { render } from 'preact';
import { BuilderApp } from '@/components/builder/BuilderApp';
import { provideTranslator } from '@/components/text';
import '@/components/theme.css';
import { getMessage } from '@/lib/platform/i18n';
import { builderServices } from '../popup/services';

provideTranslator(getMessage);

const root = document.getElementById('app');
const services = await builderServices(null);
if (root) render(<BuilderApp services={services} place="panel" />, root);
