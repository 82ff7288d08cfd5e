/**
 * JSON that is the same for the same value: browsers give the keys of stored objects back in an
 * order of their own, and a device that wrote the other order would only make its peer write again.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
