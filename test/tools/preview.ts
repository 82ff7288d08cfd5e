import { readFileSync } from 'node:fs';
import { detect } from '../../lib/detection/detect';
import type { Channel, Request } from '../../lib/detection/request';
import type { Rewrite } from '../../lib/rewriting/rewrite';
import { areaOf, rewriteRequests } from '../../lib/rewriting/rewriteRequests';
import { NOW, requestFor } from './requestFor';

/**
 * Prints what the card would offer for every request of a JSONL file ({id, channel, text} lines, or
 * bare lines of text).
 *
 *   npm run preview -- FILE [--all] [--whole] [--channel chat]
 *
 * --all prints every form, not only the first. --whole takes each line as one request, without
 * asking the detector. Parts that are ours stand in brackets.
 */
function marked(rewrite: Rewrite): string {
  let out = '';
  let at = 0;
  for (const proposal of rewrite.proposals) {
    out += `${rewrite.text.slice(at, proposal.start)}[${rewrite.text.slice(proposal.start, proposal.end)}]`;
    at = proposal.end;
  }
  return out + rewrite.text.slice(at);
}

function lineOf(line: string): { text: string; channel?: Channel } {
  return line.startsWith('{') ? JSON.parse(line) : { text: line };
}

function requestsOf(draft: string, channel: Channel, whole: boolean): readonly Request[] {
  return whole ? [requestFor(draft)] : detect(draft, { channel, now: NOW });
}

const args = process.argv.slice(2);
const file = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--channel');
if (file === undefined) throw new Error('usage: npm run preview -- FILE [--all] [--whole]');
const all = args.includes('--all');
const whole = args.includes('--whole');
const given = args.includes('--channel') ? args[args.indexOf('--channel') + 1] : undefined;

for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { text, channel: own } = lineOf(line);
  const channel = (given ?? own ?? 'email') as Channel;
  const requests = requestsOf(text, channel, whole);
  if (requests.length === 0) console.log(`-  ${text}\n   (nothing found)`);
  for (const request of requests) {
    const rewrites = rewriteRequests({ draft: text, request, requests, channel, now: NOW });
    const note = [channel, areaOf(request, text).id, request.kind, request.keepAsTask ?? '']
      .join(' ')
      .trim();
    console.log(`-  ${text.slice(request.start, request.end)}   (${note})`);
    for (const rewrite of all ? rewrites : rewrites.slice(0, 1)) {
      const label = all ? `<${rewrite.form}> ` : '';
      console.log(`   => ${label}${marked(rewrite).replaceAll('\n', '\n      ')}`);
    }
  }
}
