// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composerAt } from './find';

function target(html: string): Element | null {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-target]') ?? document.body.firstElementChild;
}

describe('composerAt', () => {
  it.each([
    '<textarea></textarea>',
    '<textarea name="msg" data-gramm="true"></textarea>',
    '<textarea id="post_textbox"></textarea>',
    '<div contenteditable="true" role="textbox" spellcheck="false"></div>',
    '<div contenteditable="true" role="combobox" aria-multiline="true"></div>',
    '<div contenteditable="true" class="ql-editor" data-gramm="false"></div>',
    '<input placeholder="Type a message">',
  ])('takes %s', (html) => {
    const element = target(html);
    expect(composerAt(element)).toBe(element);
  });

  it.each([
    '<input type="text" name="subjectbox" id="subject">',
    '<input type="email" placeholder="Message">',
    '<input type="text" name="q">',
    '<textarea readonly></textarea>',
    '<textarea disabled></textarea>',
    '<textarea name="to" role="combobox"></textarea>',
    '<textarea data-enable-grammarly="false"></textarea>',
    '<div data-gramm="false"><textarea data-target></textarea></div>',
    '<div contenteditable="true" role="searchbox"></div>',
    '<div contenteditable="true" role="combobox"></div>',
    '<div contenteditable="true" aria-multiline="false"></div>',
    '<div role="search"><textarea data-target></textarea></div>',
    '<div class="cm-editor"><div contenteditable="true" data-target></div></div>',
    '<div>plain</div>',
  ])('leaves %s alone', (html) => {
    expect(composerAt(target(html))).toBeNull();
  });

  it('climbs to the outermost editable', () => {
    const inner = target('<div contenteditable="true"><p data-target>x</p></div>');
    expect(composerAt(inner)).toBe(document.body.firstElementChild);
  });

  it('takes no offence at what is no element', () => {
    expect(composerAt(null)).toBeNull();
    expect(composerAt(document)).toBeNull();
    expect(composerAt(window)).toBeNull();
  });
});
