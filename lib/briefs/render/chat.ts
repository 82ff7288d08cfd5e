import { ladderText } from '../autonomyLadder';
import { inner, type MessageBlock, open, paragraph } from './block';
import { type Content, firstName, measures, resultSentence } from './parts';

/** A brief in two or three sentences; a chat is no place for a form. */
export function chatMessage(content: Content, today: string): MessageBlock[] {
  const name = firstName(content);
  const result = resultSentence(content, today);
  const [measure] = measures(content);
  const [guardrail] = (content.guardrails ?? []).filter((line) => line.trim());
  const free = content.authority
    ? `Yours to decide: ${inner(content.authority)}.`
    : content.autonomy !== undefined && ladderText(content.autonomy);
  return paragraph(
    result && `${name ? `${name}, could` : 'Could'} you own this: ${inner(result)}.`,
    measure && `Done when: ${inner(measure)}.`,
    free,
    guardrail && `One limit: ${inner(open(guardrail))}.`,
  );
}
