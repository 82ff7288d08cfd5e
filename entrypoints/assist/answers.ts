import { answer } from '@/lib/platform/messages';
import type { Assistant } from './assistant';

/**
 * Answers what popup and background ask of the page. A frame without a draft stays silent, so
 * that the frame with the composer is the one that answers.
 */
export function answerAsAssistant(assistant: Assistant): () => void {
  return answer({
    'open-card': () => (assistant.openCard() ? Promise.resolve(true) : undefined),
    'requests-in-draft': () => {
      const report = assistant.report();
      return report ? Promise.resolve(report) : undefined;
    },
    'insert-text': (message) => assistant.insert(message.text) ?? undefined,
  });
}
