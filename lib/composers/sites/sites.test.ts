import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SITE_MATCHES, SITES, siteFor } from './index';

const here = path.dirname(fileURLToPath(import.meta.url));
const OTHERS = ['generic.ts', 'index.ts', 'match.ts', 'site.ts', 'sites.test.ts'];

describe('sites', () => {
  it('registers every site file, under the name of the file', () => {
    const files = readdirSync(here).filter((name) => !OTHERS.includes(name));
    expect(SITES.map((site) => `${site.id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(SITES)('$id: finds itself by each of its addresses', (site) => {
    for (const pattern of site.matches) {
      const address = pattern.replace('*.', 'team.').replace(/\*$/, 'some/page?x=1');
      expect(siteFor(address).id).toBe(site.id);
    }
  });

  it.each(SITES)('$id: says where each selector comes from', (site) => {
    const source = readFileSync(path.join(here, `${site.id}.ts`), 'utf8');
    const selectors = source.match(/^ {2}(composer|not|root|recipients|send|exclude)\b/gm) ?? [];
    expect(source.match(/^ {2,4}\/\/ /gm)?.length ?? 0).toBeGreaterThanOrEqual(
      Math.min(1, selectors.length),
    );
    expect(site.composer.length).toBeGreaterThan(0);
  });

  it('asks for https only, and for no page twice', () => {
    expect(SITE_MATCHES.every((match) => match.startsWith('https://'))).toBe(true);
    expect(new Set(SITE_MATCHES).size).toBe(SITE_MATCHES.length);
  });

  it('calls every other page generic, also look-alikes', () => {
    expect(siteFor('https://mail.google.com.example.org/').id).toBe('generic');
    expect(siteFor('http://mail.google.com/').id).toBe('generic');
    expect(siteFor('about:blank').id).toBe('generic');
    expect(siteFor('not an address').id).toBe('generic');
  });
});
