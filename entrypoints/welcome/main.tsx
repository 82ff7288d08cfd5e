import { render } from 'preact';
import { provideTranslator } from '@/components/text';
import { Welcome } from '@/components/welcome/Welcome';
import '@/components/theme.css';
import { getMessage } from '@/lib/platform/i18n';
import { openLibrary } from '@/lib/platform/openLibrary';
import { shortcutOf } from '@/lib/platform/shortcut';
import { answerAsAssistant } from '../assist/answers';
import { startAssistant } from '../assist/assistant';
import { extensionHost } from '../assist/extensionHost';
import { cardSlot } from '../card/slot';

provideTranslator(getMessage);
document.title = getMessage('welcomeTitle');
document.documentElement.lang = getMessage('welcomeLang') || 'en';

const root = document.getElementById('app');
if (root) {
  const shortcut = await shortcutOf('open-card');
  render(<Welcome shortcut={shortcut} onOpenLibrary={() => void openLibrary()} />, root);
}

// Extension pages get no content scripts, so the playground runs the assistant itself.
const assistant = startAssistant({
  ...extensionHost(),
  isHidden: false,
  loadCard: async () => {
    cardSlot().formats ??= await import('@/lib/exporters/lightFormats');
    return (await import('../card/module')).cardModule;
  },
});
answerAsAssistant(assistant);
