import type { CardModule } from '../assist/host';

interface CardSlot {
  module?: CardModule;
}

const KEY = Symbol.for('outcomewise.card');

/** Where the card script leaves its module for the assistant: both share one isolated world. */
export function cardSlot(): CardSlot {
  const world = globalThis as { [KEY]?: CardSlot };
  world[KEY] ??= {};
  return world[KEY];
}
