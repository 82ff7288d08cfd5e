import { render } from 'preact';
import { BuilderApp } from '@/components/builder/BuilderApp';
import { provideTranslator } from '@/components/text';
import '@/components/theme.css';
import { activeTab } from '@/lib/platform/activeTab';
import { getMessage } from '@/lib/platform/i18n';
import { isPopup } from '@/lib/platform/isPopup';
import { SiteRow } from './SiteRow';
import { builderServices } from './services';

provideTranslator(getMessage);
document.documentElement.classList.toggle('is-popup', isPopup());

const root = document.getElementById('app');
const windowId = isPopup() ? ((await activeTab())?.windowId ?? null) : null;
const services = await builderServices(windowId);
if (root) {
  render(<BuilderApp services={services} place="popup" site={<SiteRow />} />, root);
}
