import { describe, expect, it } from 'vitest';
import { NOW } from '../../test/tools/requestFor';
import { detect } from '../detection/detect';
import type { Rewrite } from './rewrite';
import { rewriteRequests } from './rewriteRequests';

/** What the card offers for the first request of a prompt. */
function offered(draft: string): readonly Rewrite[] {
  const requests = detect(draft, { channel: 'agent', now: NOW });
  const request = requests.find((each) => each.kind === 'task');
  return request ? rewriteRequests({ draft, request, requests, channel: 'agent', now: NOW }) : [];
}

const first = (draft: string) => offered(draft)[0]?.text ?? '';

describe('prompts to agents', () => {
  it.each([
    // The result where it says the same, else the order.
    [
      'Summarise this report in four sentences for a new colleague.',
      /^\*\*Goal:\*\* This report is summarised in four sentences for a new colleague\./,
    ],
    [
      'Optimize the export in jobs/nightly.sql, it takes two hours.',
      /^\*\*Goal:\*\* Optimize the export in jobs\/nightly\.sql, it takes two hours\./,
    ],
    [
      'Compare the return policies of the two shops we talked about for me.',
      /^\*\*Goal:\*\* Compare the return policies/,
    ],
    [
      'Rewrite the leaflet text below so that it speaks to tenants.',
      /is rewritten so that it speaks to tenants/,
    ],
    [
      'Our crawler crashes since version 4.2.0. Find the cause and fix it.',
      /^\*\*Goal:\*\* Find the cause and fix it\.(.|\n)*a test fails without the change/,
    ],
    // Checks, limits and stops by the job.
    ['Write a Python script that sorts the photos in a folder by month.', /result is shown/],
    [
      'Review the diff in lib/mail and point out security problems.',
      /each finding names the place/,
    ],
    [
      'Extract the names and amounts from the receipts in /scans into sums.xlsx.',
      /what could not be found is listed/,
    ],
    ['Go through my last 30 notes from Ida and list what I promised her.', /names its source/],
    // Every other sentence stands where it belongs, under one label.
    [
      'Draft an answer to this review. Be kind but clear, we cannot refund.',
      /\*\*Constraints:\*\* Be kind but clear, we cannot refund\./,
    ],
    [
      'Migrate the config in app/settings to YAML. If a key is unknown, stop and tell me.',
      /\*\*Stop and ask:\*\* If a key is unknown, stop and tell me\.$/,
    ],
    [
      'You are a senior editor. Shorten the chapter below for a newsletter.',
      /^\*\*Goal:\*\* (.|\n)*\*\*Context:\*\* You are a senior editor\./,
    ],
    [
      'Plan four days in Porto for two adults. Budget is 800 euros.',
      /\*\*Constraints:\*\* Budget is 800 euros\.\n\*\*Done when:\*\* /,
    ],
    ['Write a post about remote onboarding for our HR readers, 700 words.', /^\*\*Goal:\*\* /],
    ['Write a one-page summary for our investors in plain words.', /every fact in it/],
    ['Update the README to explain the new --fast flag of the tool.', /^\*\*Goal:\*\* /],
  ])('%s', (draft, expected) => {
    expect(first(draft)).toMatch(expected);
  });

  it('leaves the rules of an assistant and finished briefs alone', () => {
    expect(
      offered(
        'You are an assistant of a bank.\n- Always answer in Dutch\n- Never give advice on stocks\n- Cite the source',
      ),
    ).toEqual([]);
    const [made] = offered('Write a script that sorts the photos in a folder by month.');
    expect(
      detect(made?.text ?? '', { channel: 'agent', now: NOW }).filter(
        ({ kind }) => kind === 'task',
      ),
    ).toEqual([]);
  });
});
