import { render } from 'preact';
import { provideTranslator } from '@/components/text';
import { openBriefRepository } from '@/lib/platform/briefStore';
import { getMessage } from '@/lib/platform/i18n';
import { Library } from '@/lib/platform/library';
import { App } from './App';

provideTranslator(getMessage);

const library = new Library(openBriefRepository());
// Reading begins before anything is drawn: it is the longest part of opening.
const opened = library.open();
const root = document.getElementById('app');
if (root) render(<App library={library} />, root);

await opened;
// Words are needed for search only; the first rows are painted before they are read.
requestAnimationFrame(() => setTimeout(() => void library.readWords()));
