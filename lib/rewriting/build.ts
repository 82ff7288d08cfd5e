import type { Choices, Proposal, ProposalElement } from './rewrite';
import { inTone, type Tone } from './tone';

/** What can be said for one element: our first value and the others. */
export interface Offer {
  readonly element: ProposalElement;
  readonly values: readonly string[];
}

/** Collects the text of a rewrite and remembers which parts are ours. */
export class TextBuilder {
  private text = '';
  private readonly found: Proposal[] = [];

  constructor(
    private readonly tone: Tone,
    private readonly choices: Choices,
  ) {}

  /** The writer's words or plain connecting words, unchanged. */
  say(text: string): this {
    this.text += text;
    return this;
  }

  /** Words of ours that belong to no proposal, in the writer's tone. */
  add(text: string): this {
    this.text += inTone(text, this.tone);
    return this;
  }

  /** What stands for an element after the user's choices; `null` when it is left out. */
  chosen(offer: Offer | null): string | null {
    if (!offer) return null;
    const choice = this.choices[offer.element];
    if (choice === null) return null;
    const value = choice ?? offer.values[0] ?? null;
    return value === null || value.trim() === '' ? null : inTone(value, this.tone);
  }

  /** Adds `before + value + after`; only the value is the proposal. Nothing when left out. */
  propose(offer: Offer | null, before: string, after: string): boolean {
    const value = this.chosen(offer);
    if (!offer || value === null) return false;
    this.add(before);
    const start = this.text.length;
    this.text += value;
    const alternatives = offer.values.map((each) => inTone(each, this.tone));
    this.found.push({
      element: offer.element,
      start,
      end: this.text.length,
      value,
      alternatives: alternatives.includes(value) ? alternatives : [value, ...alternatives],
    });
    this.add(after);
    return true;
  }

  get length(): number {
    return this.text.length;
  }

  get proposals(): readonly Proposal[] {
    return this.found;
  }

  toString(): string {
    return this.text;
  }
}
