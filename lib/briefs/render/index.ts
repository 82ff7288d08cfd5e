import { agentMessage } from './agent';
import type { MessageBlock } from './block';
import { chatMessage } from './chat';
import { mailMessage } from './mail';
import type { Content } from './parts';

export type { MessageBlock } from './block';
export { metricText } from './parts';

/** Channels a brief is written to as a message; documents come from the exporters. */
export const MESSAGE_CHANNELS = ['mail', 'chat', 'agent'] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

const RENDERERS: Readonly<
  Record<MessageChannel, (content: Content, today: string) => MessageBlock[]>
> = { mail: mailMessage, chat: chatMessage, agent: agentMessage };

/** A brief, finished or not, as the message its owner would read. */
export function messageFor(
  channel: MessageChannel,
  content: Content,
  today: string,
): MessageBlock[] {
  return RENDERERS[channel](content, today);
}
