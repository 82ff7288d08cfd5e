import { ladderText } from '../autonomyLadder';
import { dayText } from '../dayText';
import { capital, inner, listing, type MessageBlock, open, paragraph, stop } from './block';
import { type Content, firstName, measures, resultSentence, whenSentence } from './parts';

/** A brief as a mail to its owner: what, why, how we see it, what is theirs, when we talk. */
export function mailMessage(content: Content, today: string): MessageBlock[] {
  const name = firstName(content);
  const { escalation = {} } = content;
  return [
    ...paragraph(name ? `Hi ${name},` : 'Hi,'),
    ...paragraph(
      'I would like you to own this result:',
      resultSentence(content, today),
      whenSentence(content, today),
    ),
    ...paragraph(content.context && stop(content.context)),
    ...listing('We will know it worked when we see', measures(content)),
    ...paragraph(
      content.autonomy !== undefined && ladderText(content.autonomy),
      content.authority && `Yours to decide: ${stop(inner(content.authority))}`,
      content.decisionRule && `If plans change, protect ${stop(inner(content.decisionRule))}`,
    ),
    ...listing('Please keep within these lines', content.guardrails),
    ...listing('Fixed', content.constraints),
    ...listing('What you can use', [...(content.resources ?? []), ...(content.access ?? [])]),
    ...listing('Starting points, your call on the rest', content.startingPoints),
    ...listing('People to work with', content.collaborators),
    ...listing('Please keep informed', content.informed),
    ...paragraph(...escalationSentences(escalation)),
    ...paragraph(...learningSentences(content)),
    ...paragraph(
      ...(content.checkIns ?? []).filter(Boolean).map((line) => stop(`Check-in: ${inner(line)}`)),
      content.reviewOn && `We look at the result together on ${dayText(content.reviewOn, today)}.`,
    ),
    ...paragraph('If you see a better way or a better target, tell me. Thank you!'),
  ];
}

function escalationSentences(escalation: NonNullable<Content['escalation']>): string[] {
  const when = (escalation.when ?? []).filter((line) => line.trim()).map(inner);
  const whom = open(escalation.to) || 'me';
  const within = open(escalation.replyWithin);
  const otherwise = open(escalation.otherwise);
  return [
    when.length > 0 ? `Come back to ${whom} if ${when.join(', or if ')}.` : '',
    when.length === 0 && escalation.to ? `Questions go to ${whom}.` : '',
    within ? `You will have an answer within ${within}.` : '',
    otherwise ? `Without an answer, ${inner(otherwise)}.` : '',
  ];
}

function learningSentences({ mode, learningGoal }: Content): string[] {
  if (mode !== 'learning') return [];
  return [
    learningGoal?.trim() ? `This is also a chance to learn: ${inner(learningGoal)}.` : '',
    capital('it may take longer, and not everything has to work the first time.'),
  ];
}
