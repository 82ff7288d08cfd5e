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
      'Add rate limiting to the search endpoint, 100 calls per minute.',
      /^\*\*Goal:\*\* Rate limiting is part of the search endpoint, 100 calls per minute\./,
    ],
    [
      'Optimize the export in jobs/nightly.sql, it takes two hours.',
      /^\*\*Goal:\*\* Optimize the export in jobs\/nightly\.sql, it takes two hours\./,
    ],
    [
      'Scrape the opening hours of all cafes on https://a.example/cafes and put them in a CSV.',
      /opening hours of all cafes on https:\/\/a\.example\/cafes are scraped/,
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
      /^\*\*Goal:\*\* We know the cause and it is fixed\.(.|\n)*a test fails without the change/,
    ],
    // Checks, limits and stops by the job.
    [
      'Translate the string "Save changes" into French and Polish.',
      /The string "Save changes" is translated/,
    ],
    [
      'Analyse sales.xlsx and tell me which 10 products to drop. We need shelf space for summer.',
      /Context:\*\* We need shelf space for summer\./,
    ],
    [
      'Write a Python script that sorts the photos in a folder by month.',
      /Constraints:\*\* .*no dependency(.|\n)*result is shown/,
    ],
    [
      'Review the diff in lib/mail and point out security problems.',
      /each finding names the place/,
    ],
    [
      'Write unit tests for lib/money.ts that cover rounding.',
      /each new one fails when what it tests is broken/,
    ],
    [
      'Extract the names and amounts from the receipts in /scans into sums.xlsx.',
      /listed with the reason it is not/,
    ],
    ['Book a room for six people in our Leeds office on 3 June.', /confirmation is shown/],
    ['Go through my last 30 notes from Ida and list what I promised her.', /names its source/],
    // Every other sentence stands where it belongs, under one label.
    [
      'Draft an answer to this review. Be kind but clear, we cannot refund.',
      /\*\*Constraints:\*\* Be kind but clear, we cannot refund\./,
    ],
    [
      'Build a site for a bakery with hours and a map. Colours should be warm. WCAG AA.',
      /\*\*Constraints:\*\* Colours should be warm\. WCAG AA\./,
    ],
    [
      'Context: we are a choir of 40. Task: write a grant letter for new scores. Audience: the town. Constraints: max 1 page.',
      /\*\*Context:\*\* We are a choir of 40\. Audience: the town\.\n\*\*Constraints:\*\* Max 1 page\./,
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
    ['Update the README to explain the new --fast flag of the tool.', /^\*\*Goal:\*\* /],
  ])('%s', (draft, expected) => {
    expect(first(draft)).toMatch(expected);
  });

  it('a prompt with a shape of its own stays, and gets at its end what it does not say', () => {
    const draft = [
      'We sell tea.',
      '',
      'Write a script that reads sales.csv and prints the totals per week.',
      '- Skip refunds',
      '- Ask me before you add a library',
    ].join('\n');
    const [made] = offered(draft);
    expect(made?.text).toMatch(/^- Ask me before you add a library\n\n\*\*Done when:\*\* /);
    expect(made?.text).not.toMatch(/Stop and ask/);
    expect(draft.slice(made?.replaces.start, made?.replaces.end)).toBe(
      '- Ask me before you add a library',
    );
  });

  it('leaves the rules of an assistant and finished briefs alone', () => {
    expect(
      offered(
        'You are an assistant of a bank.\n- Always answer in Dutch\n- Never give advice on stocks',
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
