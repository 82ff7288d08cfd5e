import { describe, expect, it } from 'vitest';
import { inputFor } from '../../test/tools/requestFor';
import { parsePack } from './packs';
import { rewriteRequests } from './rewriteRequests';

const PACK = `{
  "outcomewisePack": 1,
  "name": "Bakery",
  "additions": [
    {
      "area": "crm",
      "phrases": ["regulars book"],
      "reasons": ["every regular gets their bread"]
    }
  ],
  "forms": [
    {
      "id": "short",
      "name": "Short",
      "channels": ["email"],
      "lines": [{ "text": "Result: {outcome}" }, { "text": "Because {why}." }]
    }
  ]
}`;

describe('packs', () => {
  it('put the user’s texts before ours', () => {
    const read = parsePack(PACK);
    if (!read.ok) throw new Error('refused');
    const rewrites = rewriteRequests(
      inputFor('Please update the regulars book.', 'email', { packs: [read.pack] }),
    );
    expect(rewrites[0]?.text).toContain('so that every regular gets their bread');
    expect(rewrites.at(-1)?.text).toBe(
      'Result: The regulars book is accurate and up to date\nBecause every regular gets their bread.',
    );
  });

  it('are refused with the line that is wrong', () => {
    const broken = PACK.replace('{why}', '{reason}');
    expect(parsePack(broken)).toMatchObject({ ok: false, problems: [{ line: 16 }] });
    const later = parsePack(PACK.replace('"outcomewisePack": 1', '"outcomewisePack": 9'));
    expect(later).toMatchObject({ ok: false, problems: [{ line: 2 }] });
    expect(parsePack('{\n  "name": }')).toMatchObject({ ok: false, problems: [{ line: 2 }] });
  });
});
