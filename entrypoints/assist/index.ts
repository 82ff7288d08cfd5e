import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAssistant } from './assistant';
import { extensionHost } from './extensionHost';
import { answer } from '@/lib/platform/messages';
import { provideTranslator } from '@/components/text';
import { getMessage } from '@/lib/platform/i18n';
import { takeOver } from './takeOver';

/** Injected into a frame at the first focus in a composer. */
export default defineUnlistedScript(() => {
  provideTranslator(getMessage);
  const assistant = startAssistant(extensionHost());
  const unanswer = answer({
    'open-card': () => (assistant.openCard() ? Promise.resolve(true) : undefined),
    'requests-in-draft': () => {
      const report = assistant.report();
      return report ? Promise.resolve(report) : undefined;
    },
    'insert-text': (message) => assistant.insert((message as { text: string }).text) ?? undefined,
  });
  takeOver(() => {
    assistant.stop();
    unanswer();
  });
});
