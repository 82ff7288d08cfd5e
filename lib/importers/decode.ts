import { failed, type Reading } from './problem';

/** Larger files are refused before they are read: storage holds about 10 MB, files a little more. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

/** The text of a file in UTF-8, or in UTF-16 as spreadsheets write it. */
export function decode(bytes: Uint8Array): Reading<string> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
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
export function tooLarge(bytes: number): Reading<never> {
  const megabytes = (size: number) => String(Math.round(size / (1024 * 1024)));
  return failed({
    key: 'importProblemTooLarge',
    values: [megabytes(bytes), megabytes(MAX_FILE_BYTES)],
  });
}
