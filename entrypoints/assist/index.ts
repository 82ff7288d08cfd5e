import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTranslator } from '@/components/text';
import { getMessage } from '@/lib/platform/i18n';
import { cardSlot } from '../card/slot';
import { answerAsAssistant } from './answers';
import { startAssistant } from './assistant';
import { extensionHost } from './extensionHost';
import { takeOver } from './takeOver';

/** Injected into a frame at the first focus in a composer. */
export default defineUnlistedScript(() => {
  provideTranslator(getMessage);
  // First, so that what an earlier version left is gone before anything of ours appears.
  const replaced = takeOver();
  // An earlier version may have left its scripts in the world we share with it.
  delete cardSlot().module;
  delete cardSlot().formats;
  const assistant = startAssistant(extensionHost());
  const unanswer = answerAsAssistant(assistant);
  replaced.then(() => {
    assistant.stop();
    unanswer();
  });
});
