import { render } from 'preact';
import { provideTranslator } from '@/components/text';
import { getMessage } from '@/lib/platform/i18n';
import { App } from './App';
import '@/components/theme.css';

provideTranslator(getMessage);
document.title = getMessage('optionsTitle');

const root = document.getElementById('app');
if (root) render(<App />, root);
