import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardSlot } from '../card/slot';
import { answerAsAssistant } from './answers';
import { startAssistant } from './assistant';
import { extensionHost } from './extensionHost';
import { takeOver } from './takeOver';

/** Injected into a frame at the first focus in a composer. */
export default defineUnlistedScript(() => {
  // First, so that what an earlier version left is gone before anything of ours appears.
  const replaced = takeOver();
  // An earlier version may have left its card in the world we share with it.
  delete cardSlot().module;
  const assistant = startAssistant(extensionHost());
  const unanswer = answerAsAssistant(assistant);
  replaced.then(() => {
    assistant.stop();
    unanswer();
  });
});
