import { failed, type Reading } from './problem';

/** Larger files are refused before they are read: some 25,000 briefs, and nobody's list of tasks. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

/** The text of a file in UTF-8, or in UTF-16 as spreadsheets write it. */
export function decode(bytes: Uint8Array, limit = MAX_FILE_BYTES): Reading<string> {
  if (bytes.length > limit) return tooLarge(bytes.length, limit);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.trim() === '') return failed({ key: 'importProblemEmpty' });
    return { ok: true, value: text };
  } catch {
    return failed({ key: 'importProblemEncoding' });
  }
}

/** The refusal of a file that is too large, also for callers that know the size beforehand. */
export function tooLarge(bytes: number, limit = MAX_FILE_BYTES): Reading<never> {
  const megabytes = (size: number) => String(Math.round(size / (1024 * 1024)));
  return failed({
    key: 'importProblemTooLarge',
    values: [megabytes(bytes), megabytes(limit)],
  });
}
