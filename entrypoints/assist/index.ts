import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardSlot } from '../card/slot';
import { answerAsAssistant } from './answers';
import { startAssistant } from './assistant';
import { extensionHost } from './extensionHost';
import { endEarlier, onLater } from './takeOver';

/** Injected into a frame at the first focus in a composer. */
export default defineUnlistedScript(() => {
  // First, so that what an earlier version left is gone before anything of ours appears.
  endEarlier();
  // It may also have left its scripts in the world we share with it.
  delete cardSlot().module;
  delete cardSlot().formats;
  const assistant = startAssistant(extensionHost());
  const unanswer = answerAsAssistant(assistant);
  assistant.ended.addEventListener('abort', unanswer);
  onLater(() => assistant.stop(), assistant.ended);
});
