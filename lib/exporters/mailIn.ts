import { defineExporter } from './exporter';
import { todoistMail } from './mail/mailTools';

/** Messages to send by hand: the first line is the subject, the rest the message. */
export const mailIn = defineExporter({
  id: 'mail-in',
  label: 'exportMailIn',
  group: 'task-tools',
  extension: 'txt',
  mime: 'text/plain',
  steps: ['exportMailInStep1', 'exportMailInStep2', 'exportMailInStep3'],
  paste: true,
  open({ now }) {
    const mails: string[] = [];
    return {
      add(brief) {
        const { subject, body } = todoistMail(brief, now);
        mails.push(`${subject}\n\n${body}`);
      },
      end: () => `${mails.join('\n\n\n')}\n`,
    };
  },
});
