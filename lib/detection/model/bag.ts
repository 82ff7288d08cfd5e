/** FNV-1a over the UTF-16 units of `word`, starting from `seed`. */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Mixes a hash with another number; order matters. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ b, 0x9e3779b1);
  h ^= h >>> 15;
  return Math.imul(h, 0x85ebca6b) ^ (a << 7);
}

/** Most features of one sentence; no real sentence comes near. */
const MOST_FEATURES = 6000;

/** Collects feature hashes without doubles. Typed arrays are shared between uses: one at a time. */
export class Bag {
  private readonly slots: Int32Array;
  private readonly used: Int32Array;
  private readonly list: Int32Array;
  private size = 0;
  private turn = 0;
  constructor(slots: number) {
    this.slots = new Int32Array(slots);
    this.used = new Int32Array(slots);
    this.list = new Int32Array(Math.min(MOST_FEATURES, slots >> 1));
  }
  start(): this {
    this.size = 0;
    this.turn++;
    return this;
  }
  add(template: number, a: number, b = 0, c = 0): void {
    let h = mix(template * 7919 + 13, a);
    if (b !== 0) h = mix(h, b);
    if (c !== 0) h = mix(h, c);
    h = (h & ~127) | template;
    const mask = this.slots.length - 1;
    let slot = (h ^ (h >>> 13)) & mask;
    while (this.used[slot] === this.turn) {
      if (this.slots[slot] === h) return;
      slot = (slot + 1) & mask;
    }
    if (this.size >= this.list.length) return;
    this.used[slot] = this.turn;
    this.slots[slot] = h;
    this.list[this.size++] = h;
  }
  get length(): number {
    return this.size;
  }
  at(i: number): number {
    return this.list[i] ?? 0;
  }
  /** A copy that stays. */
  done(): Int32Array {
    return this.list.slice(0, this.size);
  }
}
