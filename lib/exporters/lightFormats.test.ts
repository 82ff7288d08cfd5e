import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { BriefContent } from '../briefs/brief';
import { hostileBriefs } from './hostile.samples';
import { quickCopy, quickFormats } from './lightFormats';
import { EXPORTERS, findExporter } from './registry';
import { SAMPLE_NOW, sampleBrief } from './samples';

const ids = (recent: string[], allowed: string[] | null) =>
  quickFormats({ recent, allowed }).map(({ id }) => id);

describe('the formats of a card', () => {
  it('are few: what was used last, what the organisation wants, what most need', () => {
    expect(ids([], null)).toEqual([...['html', 'markdown', 'agent-brief', 'trello-card', 'ics']]);
    expect(ids(['jira', 'pdf'], null).slice(0, 2)).toEqual(['jira', 'html']);
    expect(ids(['markdown'], ['asana', 'markdown', 'json'])).toEqual(['markdown', 'asana']);
    expect(ids([], ['json'])).toEqual([]);
    for (const { id } of quickFormats({ recent: [], allowed: null }))
      expect(findExporter(id), id).toBeDefined();
  });

  it('are all in the registry, and text is the same as there', () => {
    const texts = new Set<string>();
    for (const { id } of EXPORTERS) {
      const [first] = quickFormats({ recent: [id], allowed: [id] });
      if (!first) continue;
      const { isText } = first;
      expect(first.id).toBe(id);
      if (isText && id !== 'html') texts.add(id);
    }
    expect(texts.size).toBe(9);
    for (const id of texts) {
      for (const brief of [sampleBrief(), ...hostileBriefs()]) {
        const { schemaVersion, id: _, revision, createdAt, updatedAt, ...content } = brief;
        const copy = quickCopy(id, content as Partial<BriefContent>, SAMPLE_NOW);
        expect(copy?.text).toBe(findExporter(id)?.export([brief], { now: SAMPLE_NOW }));
      }
    }
  });

  it('copy formatted text with its plain form', () => {
    const copy = quickCopy('html', { outcome: 'A <b> & c', why: 'd' }, SAMPLE_NOW);
    expect(copy?.html).toContain('A &lt;b&gt; &amp; c');
    expect(copy?.text).toContain('A <b> & c');
    expect(quickCopy('ics', {}, SAMPLE_NOW)).toBeNull();
  });

  it('bring no library into the page', async () => {
    const { metafile } = await build({
      entryPoints: ['lib/exporters/lightFormats.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))).toEqual(
      [],
    );
  });
});
