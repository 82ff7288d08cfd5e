import type { Brief } from '../briefs/brief';

/**
 * The id of a second copy of a brief. Always the same for the same version, so that importing a
 * file twice does not make a third. Not for secrets: a plain mixing of characters.
 */
export function copyId(brief: Brief): string {
  const text = `${brief.id} ${brief.revision} ${brief.updatedAt}`;
  const hex = [0, 1, 2, 3].map((seed) => mix(text, seed).toString(16).padStart(8, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** FNV-1a with a seed and a final avalanche. */
function mix(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
