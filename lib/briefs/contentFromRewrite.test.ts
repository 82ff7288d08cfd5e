import { describe, expect, it } from 'vitest';
import { detect } from '../detection/detect';
import { rewriteRequests } from '../rewriting/rewriteRequests';
import { contentFromRewrite } from './contentFromRewrite';

const now = new Date(2026, 10, 23, 9);
const place = { site: 'gmail', recipients: ['Ana Silva'] };

function fromDraft(draft: string, choices = {}) {
  const requests = detect(draft, { channel: 'email', now });
  const [request] = requests;
  if (!request) throw new Error('no request found');
  const input = { draft, request, requests, channel: 'email' as const, now, choices };
  const [rewrite] = rewriteRequests(input);
  if (!rewrite) throw new Error('no rewrite offered');
  return { content: contentFromRewrite(input, rewrite, place), rewrite };
}

describe('contentFromRewrite', () => {
  const draft = 'Could you please update the CRM by Friday?';

  it('keeps what the writer said and the proposals that stood in the text', () => {
    const { content, rewrite } = fromDraft(draft);
    const why = rewrite.proposals.find(({ element }) => element === 'why');
    expect(content.deadline).toBe('2026-11-27');
    expect(content.why).toBe(why?.value);
    expect(content.metrics).toHaveLength(1);
    expect(content.owner).toEqual({ name: 'Ana Silva', kind: 'person' });
    expect(content.source?.text).toBe(draft);
  });

  it('keeps nothing that was left out', () => {
    const { content } = fromDraft(draft, { why: null, metric: null });
    expect(content.why).toBeUndefined();
    expect(content.metrics).toBeUndefined();
  });
});
