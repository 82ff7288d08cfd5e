import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toManaged } from './managed';

const pack = JSON.stringify({ outcomewisePack: 1, name: 'Company' });

describe('managed settings', () => {
  it('takes what it understands and leaves the rest', () => {
    expect(
      toManaged({
        sensitivity: 'quiet',
        mutedHosts: ['mail.example.com'],
        packs: [pack, '{broken', '{"outcomewisePack": 2}'],
        exportFormats: 'asana',
        allowSync: false,
        unknown: 1,
      }),
    ).toEqual({
      sensitivity: 'quiet',
      mutedHosts: ['mail.example.com'],
      packs: [{ outcomewisePack: 1, name: 'Company' }],
      allowSync: false,
    });
    for (const raw of [null, undefined, [], 'x', 5]) expect(toManaged(raw)).toEqual({});
  });

  it('understands every property of the published schema', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    const examples: Record<string, unknown> = {
      sensitivity: 'eager',
      mutedHosts: ['a.example'],
      packs: [pack],
      exportFormats: ['json'],
      disabledChecks: ['x'],
      allowSync: true,
    };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(examples).sort());
    expect(Object.keys(toManaged(examples)).sort()).toEqual(Object.keys(examples).sort());
  });
});
