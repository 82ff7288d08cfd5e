import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { agentFolder } from './agentFolder';
import { hostileBriefs } from './hostile.samples';
import { SAMPLE_NOW, sampleBrief } from './samples';

/** A small reader of zip archives by their directory (APPNOTE.TXT 4.3.12), not the writer's own. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = archive.readUInt32LE(at + 42);
    const dataAt = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const data = archive.subarray(dataAt, dataAt + archive.readUInt32LE(at + 20));
    const isDeflated = archive.readUInt16LE(at + 10) === 8;
    files.set(name, (isDeflated ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

describe('agent folder', () => {
  it('has one file per brief, none overwriting another, none outside its folder', () => {
    const briefs = [...hostileBriefs(), sampleBrief({}, 90), sampleBrief({}, 91)];
    const files = unzip(agentFolder.export(briefs, { now: SAMPLE_NOW }) as Uint8Array);
    expect(files.size).toBe(briefs.length);
    for (const name of files.keys()) expect(name).toMatch(/^briefs\/[^/\\:*?"<>|]+\.md$/);
  });

  it('holds agent briefs with the sections agents read', () => {
    const brief = sampleBrief({
      owner: { name: 'Release bot', kind: 'agent' },
      agent: {
        doneWhen: ['All checks are green'],
        outOfScope: ['Pricing pages'],
        stopAndAskWhen: ['A test needs a password'],
        verifiedBy: 'npm test',
        mustNot: ['Push to main'],
      },
    });
    const [text = ''] = unzip(
      agentFolder.export([brief], { now: SAMPLE_NOW }) as Uint8Array,
    ).values();
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      ...['Goal', 'Context', 'Constraints', 'Done when', 'May decide', 'Stop and ask when'],
      ...['Out of scope', 'Verify'],
    ]);
  });
});
