import { MAX_FILE_BYTES, tooLarge } from '../importers/decode';
import type { Reading } from '../importers/problem';
import { type ImportFile, readFile } from '../importers/readFile';

/** A backup may hold all that storage holds: what was saved must come back. */
export const MAX_BACKUP_BYTES = 400 * 1024 * 1024;

/** Reads a chosen or dropped file; a file that is too large is refused by its size alone. */
export async function readUpload(file: File, limit = MAX_FILE_BYTES): Promise<Reading<ImportFile>> {
  if (file.size > limit) return tooLarge(file.size, limit);
  return readFile(new Uint8Array(await file.arrayBuffer()), file.name, limit);
}
