import { describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { HOSTILE_TEXTS, hostileBriefs } from '../hostile.samples';
import { SAMPLE_NOW, sampleBrief } from '../samples';
import { clean } from '../words/clean';
import { isMailAddress } from './mailAddress';
import { mailLink } from './mailLink';
import { MAIL_TOOLS, mailTool } from './mailTools';

/** A link read by the platform's own parser of addresses. */
function read(href: string) {
  const { protocol, pathname, search, hash } = new URL(href);
  // URLSearchParams would turn "+" into a blank; RFC 6068 knows no such rule.
  const fields = Object.fromEntries(
    search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { protocol, to: decodeURIComponent(pathname), fields, hash };
}

describe('mail links', () => {
  it('carry a hostile subject and body whole, to one address', () => {
    for (const text of HOSTILE_TEXTS) {
      const mail = { subject: text.slice(0, 60), body: text.slice(0, 90) };
      const { href, isWhole } = mailLink(mail, 'board+1@example.com');
      expect(isWhole).toBe(true);
      const link = read(href);
      expect(link).toMatchObject({ protocol: 'mailto:', to: 'board+1@example.com', hash: '' });
      expect(Object.keys(link.fields)).toEqual(['subject', 'body']);
      expect(link.fields.subject).not.toMatch(/[\r\n]/);
      expect(link.fields.body?.replaceAll('\r\n', '\n')).toBe(clean(mail.body));
      expect(link.fields.body ?? '').not.toMatch(/(?<!\r)\n/);
    }
  });

  it('leave a long body out rather than cut it', () => {
    const { href, isWhole } = mailLink({ subject: 'Plan', body: 'ä'.repeat(400) }, 'a@b.example');
    expect(isWhole).toBe(false);
    expect(read(href).fields).toEqual({ subject: 'Plan' });
  });

  it('stay within what mail programs take, whatever is in the brief', () => {
    for (const tool of MAIL_TOOLS) {
      for (const brief of [sampleBrief(), ...hostileBriefs()]) {
        const { href } = mailLink(tool.mail(brief, SAMPLE_NOW), `${'x'.repeat(60)}@mail.example`);
        expect(href.length).toBeLessThanOrEqual(2_040);
      }
    }
  });
});

describe('tools with a mail-in address', () => {
  // people.uleth.ca/~daniel.odonnell/blog/joining-a-todoist-project and Todoist's help: the date
  // in angle brackets, labels with @, the body becomes a comment.
  it('Todoist gets date and labels in the subject', () => {
    const { subject, body } = mailTool('todoist').mail(sampleBrief(), SAMPLE_NOW);
    expect(subject).toBe(
      'Customers get a helpful first reply within four working hours <date 2026-11-27> @support @quarter-goal',
    );
    expect(body).toContain('First reply time: from 9 to 4 hours');
  });

  // support.atlassian.com/trello/docs/creating-cards-by-email; help.asana.com 14111999838363:
  // the subject is the title and nothing else, the body the description.
  it.each(['trello', 'asana', 'clickup', 'other', 'gone'])('%s gets the bare title', (id) => {
    const { subject, body } = mailTool(id).mail(sampleBrief(), SAMPLE_NOW);
    expect(subject).toBe('Customers get a helpful first reply within four working hours');
    expect(body).not.toContain(subject);
  });

  it('GitLab runs no command that stands in a brief', () => {
    const brief = sampleBrief({ context: 'x\n/close\n /lock' });
    expect(mailTool('gitlab').mail(brief, SAMPLE_NOW).body).not.toMatch(/^\s*\//m);
  });

  it('each say where the address is found', () => {
    for (const { label, where } of MAIL_TOOLS) {
      expect(en).toHaveProperty(label);
      expect(en).toHaveProperty(where);
    }
  });
});

describe('mail addresses', () => {
  it.each([
    'a@b.example',
    'x+12345@mail.asana.com',
    'add.task.1.2@todoist.net',
    'ö@müller.example',
  ])('takes %s', (address) => expect(isMailAddress(address)).toBe(true));
  it.each([
    ...['', 'a', 'a@b', 'a@b.c,d@e.f', 'a@b.c?bcc=d@e.f', 'a b@c.d', '<a@b.c>', 'mailto:a@b.c'],
    ...['a@b.c%0Abcc', `${'x'.repeat(400)}@b.c`, 'a@@b.c'],
  ])('refuses %s', (address) => expect(isMailAddress(address)).toBe(false));
});
