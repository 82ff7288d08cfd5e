import type { CardModule, FormatsModule } from '../assist/host';

interface CardSlot {
  module?: CardModule;
  formats?: FormatsModule;
}

const KEY = Symbol.for('outcomewise.card');

/** Where scripts loaded on demand leave their module for the assistant: all share one world. */
export function cardSlot(): CardSlot {
  const world = globalThis as { [KEY]?: CardSlot };
  world[KEY] ??= {};
  return world[KEY];
}
