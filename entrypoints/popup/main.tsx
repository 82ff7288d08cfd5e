import { render } from 'preact';
import { BuilderApp } from '@/components/builder/BuilderApp';
import { provideTranslator } from '@/components/text';
import '@/components/theme.css';
import { builderServices } from '@/lib/platform/builderServices';
import { getMessage } from '@/lib/platform/i18n';
import { isPopup } from '@/lib/platform/isPopup';

provideTranslator(getMessage);
document.documentElement.classList.toggle('is-popup', isPopup());

const root = document.getElementById('app');
if (root) render(<BuilderApp services={builderServices('popup')} place="popup" />, root);
