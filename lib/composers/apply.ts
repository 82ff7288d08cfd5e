import type { Span } from '../text/span';
import { isSelected, selectAndSettle } from './apply/select';
import { middleOf } from './apply/trim';
import { undoTo } from './apply/undo';
import { type Expectation, judge, type Outcome } from './apply/verify';
import { nextFrame, pause, pauseUntilKey } from './apply/wait';
import type { ApplyResult, Composer, Edit, RefusalReason } from './composer';
import type { Editor } from './editors/editor';
import { editorOf } from './editors/index';
import { type Surface, surfaceOf } from './surface';

/** Some editors put the old text back only now. */
const LATE = 400;

/**
 * Replaces one span of a draft through the page's own editor, so that its model, its undo and the
 * formatting around stay right. Writes once, reads back twice, takes a wrong result back, and
 * refuses rather than guesses.
 *
 * @example
 * const result = await applyEdit(composer, { start, end, expected, replacement });
 * if (!result.ok) card.offerCopy(result.reason);
 */
export async function applyEdit(composer: Composer, edit: Edit): Promise<ApplyResult> {
  const surface = surfaceOf(composer);
  const editor = editorOf(surface.element);
  const { head, tail } = middleOf(edit.expected, edit.replacement);
  const span = { start: edit.start + head, end: edit.end - tail };
  const middle = edit.replacement.slice(head, edit.replacement.length - tail);
  const refusal = refusalOf(surface, edit, span);
  if (refusal) return no(refusal);
  if (edit.expected === edit.replacement) return { ok: true, strategy: 'nothing-to-do' };

  const before = surface.read();
  await pauseFor(surface, editor);
  if (!(await selectAndSettle(surface, span, editor.settle))) {
    return no(surface.isAlive() ? 'not-applied' : 'gone');
  }
  // The writer may have gone on typing meanwhile.
  if (surface.read() !== before) return no('changed');
  if (surface.isComposing()) return no('composing');

  const expectation: Expectation = {
    before,
    head: before.slice(0, span.start),
    middle,
    tail: before.slice(span.end),
  };
  const strategy = write(surface, editor, span, expectation);
  const outcome = strategy ? await verify(surface, expectation) : 'unchanged';
  if (outcome === 'right') {
    placeCaret(surface, edit, expectation);
    return { ok: true, strategy: `${editor.id}:${strategy}` };
  }
  if (!surface.isAlive()) return no('gone');
  if (outcome === 'unchanged') return no('not-applied');
  return no((await undoTo(before, surface, editor)) ? 'reverted' : 'not-verified');
}

/** Lets the editor close the step of its history that holds what the writer has just typed. */
async function pauseFor(surface: Surface, { quiet = 0 }: Editor): Promise<void> {
  const rest = quiet - surface.quietFor();
  if (rest > 0) await pause(rest);
}

/** Why nothing may be written, or `null`. */
function refusalOf(surface: Surface, edit: Edit, span: Span): RefusalReason | null {
  if (!surface.isAlive()) return 'gone';
  if (surface.isReadOnly()) return 'read-only';
  if (surface.isComposing()) return 'composing';
  surface.forget();
  if (surface.read().slice(edit.start, edit.end) !== edit.expected) return 'changed';
  return surface.protects(span) ? 'protected' : null;
}

/** Name of the way that was taken; the next is only tried when nothing at all has happened. */
function write(
  surface: Surface,
  editor: Editor,
  span: Span,
  expectation: Expectation,
): string | null {
  for (const { name, write } of editor.writes) {
    if (write(surface, expectation.middle)) return name;
    if (!isSelected(surface, span) || surface.read() !== expectation.before) return name;
  }
  return null;
}

async function verify(surface: Surface, expectation: Expectation): Promise<Outcome> {
  const look = (): Outcome => {
    surface.forget();
    return surface.isAlive() ? judge(surface.read(), expectation) : 'wrong';
  };
  await nextFrame();
  const first = look();
  // When the writer types on, this is the last moment at which the result can be told.
  const typed = await pauseUntilKey(surface.element, LATE);
  const second = look();
  return typed && first === 'right' && second === 'wrong' ? 'right' : second;
}

/** Puts the caret behind the replacement when the writer has not moved it meanwhile. */
function placeCaret(surface: Surface, edit: Edit, { head, tail, middle }: Expectation): void {
  const now = surface.selection();
  const text = surface.read();
  const written = text.length - tail.length;
  if (!now || now.start !== now.end || now.end !== written) return;
  const rest = edit.start + edit.replacement.length - (head.length + middle.length);
  if (rest > 0) surface.select({ start: written + rest, end: written + rest });
}

function no(reason: RefusalReason): ApplyResult {
  return { ok: false, reason };
}
