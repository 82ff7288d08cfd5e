import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../lib/composers/sites/index';
import { FORMS } from '../lib/detection/forms/index';
import { EXPORTERS } from '../lib/exporters/registry';
import { AREAS } from '../lib/rewriting/areas/index';
import manifest from '../package.json';
import en from '../public/_locales/en/messages.json';

const readme = readFileSync('README.md', 'utf8');
const texts = en as Record<string, { message: string }>;

/** What stands under a heading of the README. */
function section(heading: string): string {
  const [, after = ''] = readme.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

describe('README', () => {
  it('begins with the two commands', () => {
    const [first, second] = readme.match(/npm ci && npm \w+/g) ?? [];
    expect([first, second]).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it.each(SITES.map(({ name }) => name))('names the site %s', (name) => {
    expect(section('Where it works')).toContain(name);
  });

  it.each(EXPORTERS.map(({ label }) => texts[label]?.message ?? label))(
    'names the format %s',
    (name) => {
      expect(section('What leaves, and in which shape')).toContain(name);
    },
  );

  it.each(AREAS.map(({ name }) => name))('names the area %s', (name) => {
    expect(section('What it knows')).toContain(name);
  });

  it.each(FORMS.map(({ id }) => id))('names the request form %s', (id) => {
    expect(section('What it knows')).toContain(`\`${id}\``);
  });

  it.each(Object.keys(manifest.dependencies))('says why %s is there', (name) => {
    expect(section('Libraries')).toContain(`\`${name}\``);
  });
});
