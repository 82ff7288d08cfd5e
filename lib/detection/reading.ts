import { nextBlock } from '../text/blocks';
import { editBetween, type TextEdit } from '../text/edit';
import { FRESH_STATE, type LineState } from '../text/lines';
import type { Span } from '../text/span';
import { FAR, type Local, type Place } from './local';
import type { Block, Memory } from './memory';
import type { Channel } from './request';
import type { Unit } from './unit';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A block at its place in the draft. */
interface Part {
  start: number;
  end: number;
  opensParagraph: boolean;
  /** What lies open before it. */
  readonly before: LineState;
  readonly block: Block;
  readonly units: readonly Mutable<Unit>[];
}

/** A draft cut into units. Carries over an edit what the edit has left alone. */
export class Reading {
  private draft = '';
  private parts: readonly Part[] = [];
  constructor(private readonly memory: Memory) {}

  /** The sentences of `draft` that can hold requests; they stay valid until the next call. */
  update(draft: string, channel: Channel): readonly Unit[] {
    const edit = editBetween(this.draft, draft);
    if (edit) this.parts = this.carry(draft, edit);
    this.draft = draft;
    return place(this.parts, channel);
  }

  /** The blocks in which lines begin like fields of a brief. */
  labelled(): readonly Span[] {
    return this.parts.filter((part) => part.block.labelled);
  }

  private carry(draft: string, edit: TextEdit): Part[] {
    const old = this.parts;
    const shift = edit.inserted - (edit.end - edit.start);
    let kept = 0;
    while ((old[kept]?.end ?? draft.length) < edit.start) kept++;
    // Where a block ends depends on the line after it, so the last one is read again.
    const parts = old.slice(0, Math.max(0, kept - 1));
    let last = parts[parts.length - 1];
    for (let rest = parts.length; ; ) {
      const state = last?.block.state ?? FRESH_STATE;
      const span = nextBlock(draft, last ? last.end + 1 : 0, state, last === undefined);
      if (!span) return parts;
      while (rest < old.length && (old[rest]?.start ?? 0) + shift < span.start) rest++;
      const same = old[rest];
      if (
        same &&
        same.start >= edit.end &&
        same.start + shift === span.start &&
        isSame(same.before, state)
      ) {
        same.opensParagraph = span.opensParagraph;
        for (const part of old.slice(rest)) parts.push(moved(part, shift));
        return parts;
      }
      const block = this.memory.read(draft.slice(span.start, span.end), state);
      last = { ...span, before: state, block, units: unitsOf(block, span.start) };
      parts.push(last);
    }
  }
}

function isSame(a: LineState, b: LineState): boolean {
  return a.fenced === b.fenced && a.quoted === b.quoted && a.signed === b.signed;
}

function moved(part: Part, shift: number): Part {
  if (shift === 0) return part;
  part.start += shift;
  part.end += shift;
  for (const unit of part.units) {
    unit.start += shift;
    unit.end += shift;
  }
  return part;
}

function unitsOf({ sentences }: Block, start: number): Mutable<Unit>[] {
  return sentences.map(({ span, local }) => ({
    start: start + span.start,
    end: start + span.end,
    local,
    kind: span.kind,
    startsLine: span.startsLine,
    endsLine: span.endsLine,
    paragraph: -1,
    before: 0,
    after: 0,
    sameParagraphBefore: false,
    sameParagraphAfter: false,
    channel: 'email',
    previous: null,
    next: null,
    leadIn: null,
    verdict: null,
    kept: null,
  }));
}

/** Tells each unit its place in the draft; forgets the verdict on those whose place has changed. */
function place(parts: readonly Part[], channel: Channel): readonly Unit[] {
  const units: Mutable<Unit>[] = [];
  const leads: (Local | null)[] = [];
  let paragraph = 0;
  let lead: Local | null = null;
  for (const part of parts) {
    if (part.opensParagraph) paragraph++;
    for (const unit of part.units) {
      const listed = unit.kind === 'bullet' || unit.kind === 'number' || unit.kind === 'check';
      if (!listed) lead = unit.endsLine ? unit.local : null;
      unit.paragraph = paragraph;
      leads.push(listed ? lead : null);
      units.push(unit);
    }
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    const before = units[i - 1];
    const after = units[i + 1];
    move(unit, {
      channel,
      leadIn: leads[i] ?? null,
      previous: before?.local ?? null,
      next: after?.local ?? null,
      before: Math.min(i, FAR),
      after: Math.min(units.length - 1 - i, FAR),
      sameParagraphBefore: before?.paragraph === unit.paragraph,
      sameParagraphAfter: after?.paragraph === unit.paragraph,
    });
  }
  return units;
}

function move(unit: Mutable<Unit>, to: Omit<Place, 'kind' | 'startsLine' | 'endsLine'>): void {
  if (
    unit.channel === to.channel &&
    unit.leadIn === to.leadIn &&
    unit.previous === to.previous &&
    unit.next === to.next &&
    unit.before === to.before &&
    unit.after === to.after &&
    unit.sameParagraphBefore === to.sameParagraphBefore &&
    unit.sameParagraphAfter === to.sameParagraphAfter
  )
    return;
  unit.channel = to.channel;
  unit.leadIn = to.leadIn;
  unit.previous = to.previous;
  unit.next = to.next;
  unit.before = to.before;
  unit.after = to.after;
  unit.sameParagraphBefore = to.sameParagraphBefore;
  unit.sameParagraphAfter = to.sameParagraphAfter;
  unit.verdict = null;
}
