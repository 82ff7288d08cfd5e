// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { channelAt } from './channel';
import { generic } from './sites/generic';
import { gmail } from './sites/gmail';

/** The text area of a page made of `parts`. */
function composerAmong(...parts: HTMLElement[]): HTMLElement {
  const composer = document.createElement('textarea');
  document.body.append(...parts, composer);
  return composer;
}

function field(name: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { name });
}

afterEach(() => document.body.replaceChildren());

describe('channelAt', () => {
  it('believes a known site', () => {
    expect(channelAt(gmail, composerAmong())).toBe('email');
  });

  it('believes the page', () => {
    const composer = composerAmong();
    composer.dataset.outcomewiseChannel = 'agent';
    expect(channelAt(generic, composer)).toBe('agent');
  });

  it('takes a lone field for a chat and one with a subject for a mail', () => {
    expect(channelAt(generic, composerAmong(field('q')))).toBe('chat');
    expect(channelAt(generic, composerAmong(field('_subject')))).toBe('email');
  });

  it('does not believe nonsense', () => {
    const composer = composerAmong();
    composer.dataset.outcomewiseChannel = 'fax';
    expect(channelAt(generic, composer)).toBe('chat');
  });
});
