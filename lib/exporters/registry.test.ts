import { describe, expect, it } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { EXPORT_GROUPS } from './exporter';
import { hostileBriefs } from './hostile.samples';
import { EXPORTERS, findExporter } from './registry';
import { SAMPLE_NOW, sampleBrief } from './samples';
import { TOOLS_WITHOUT_IMPORT } from './withoutImport';

describe('the registry of formats', () => {
  it('has one name per format, in groups without gaps', () => {
    expect(new Set(EXPORTERS.map((exporter) => exporter.id)).size).toBe(EXPORTERS.length);
    const groups = EXPORTERS.map((exporter) => EXPORT_GROUPS.indexOf(exporter.group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
  });

  it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    '%s says how to import it, and is pure and repeatable',
    (_, exporter) => {
      expect(exporter.steps.length).toBeGreaterThanOrEqual(2);
      expect(exporter.steps.length).toBeLessThanOrEqual(3);
      for (const key of [exporter.label, ...exporter.steps]) expect(en).toHaveProperty(key);
      const briefs = Object.freeze([...hostileBriefs(), sampleBrief()]);
      const before = JSON.stringify(briefs);
      const once = exporter.export(briefs, { now: SAMPLE_NOW });
      expect(exporter.export(briefs, { now: SAMPLE_NOW })).toEqual(once);
      expect(JSON.stringify(briefs)).toBe(before);
      expect(once.length).toBeGreaterThan(0);
    },
  );

  it.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
    '%s takes a brief that is only begun',
    (_, exporter) => {
      const { schemaVersion, id, revision, createdAt, updatedAt } = sampleBrief();
      const begun = {
        schemaVersion,
        id,
        revision,
        createdAt,
        updatedAt,
        status: 'draft',
        outcome: '',
      };
      const body = exporter.export([begun as ReturnType<typeof sampleBrief>], { now: SAMPLE_NOW });
      if (typeof body === 'string') expect(body).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it('names formats that exist where a tool has no import', () => {
    for (const tool of TOOLS_WITHOUT_IMPORT) {
      expect(en).toHaveProperty(tool.note);
      for (const id of tool.instead) expect(findExporter(id), id).toBeDefined();
    }
  });
});
