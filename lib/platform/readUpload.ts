import { MAX_FILE_BYTES, tooLarge } from '../importers/decode';
import type { Reading } from '../importers/problem';
import { type ImportFile, readFile } from '../importers/readFile';

/** Reads a chosen or dropped file; a file that is too large is refused by its size alone. */
export async function readUpload(file: File): Promise<Reading<ImportFile>> {
  if (file.size > MAX_FILE_BYTES) return tooLarge(file.size);
  return readFile(new Uint8Array(await file.arrayBuffer()), file.name);
}
