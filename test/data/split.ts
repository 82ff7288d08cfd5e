/**
 * Which of our own messages are kept aside. One third, by a hash of the id, is for measuring only:
 * nothing is fitted to it and its errors are never read one by one.
 */
export function keptAside(id: string): boolean {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  return (h >>> 0) % 3 === 0;
}
