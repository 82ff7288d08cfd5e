/** What a message is made of; the same shapes as in exported documents. */
export type MessageBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A paragraph, or nothing when there is nothing to say. */
export function paragraph(...sentences: readonly (string | false | undefined)[]): MessageBlock[] {
  const text = sentences.filter(Boolean).join(' ');
  return text ? [{ kind: 'text', text }] : [];
}

/** An introduced list; one item becomes part of the sentence. */
export function listing(intro: string, items: readonly string[] | undefined): MessageBlock[] {
  const kept = (items ?? []).map((item) => item.trim()).filter(Boolean);
  if (kept.length === 0) return [];
  if (kept.length === 1) return [{ kind: 'text', text: `${intro}: ${stop(kept[0] ?? '')}` }];
  return [
    { kind: 'text', text: `${intro}:` },
    { kind: 'list', items: kept.map(capital) },
  ];
}

/** A heading with a list or a text under it, or nothing. */
export function section(
  title: string,
  content: string | readonly string[] | undefined,
): MessageBlock[] {
  const items = (typeof content === 'string' ? [content] : (content ?? []))
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 0) return [];
  const body: MessageBlock =
    typeof content === 'string'
      ? { kind: 'text', text: capital(items.join('\n')) }
      : { kind: 'list', items: items.map(capital) };
  return [{ kind: 'heading', level: 2, text: title }, body];
}

/** Ends a sentence with one full stop, unless it ends with a mark of its own. */
export function stop(text: string): string {
  const plain = text.trim();
  return plain === '' || /[.!?…:]$/.test(plain) ? plain : `${plain}.`;
}

/** Without the closing full stop, for use inside a sentence. */
export function open(text: string | undefined): string {
  return (text ?? '').trim().replace(/[.\s]+$/, '');
}

/** Lower case at the start, unless the first word is a name or an abbreviation. */
export function inner(text: string): string {
  const plain = open(text);
  return /^(?:The|A|An|All|Every|Each|Our|Your|My|No|Nobody|Nothing|Anyone|Everyone|Everything|It|We|They|You|This|These|Those|There|Customers?|People|At|In|On|For|With|New|First)\b/.test(
    plain,
  ) || /^[A-Z][a-z]+ing\b/.test(plain)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
