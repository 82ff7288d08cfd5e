import type { ExportBody } from '../exporters/exporter';

/** The browser needs the address until it has taken the bytes; there is no event for that. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's downloads. A link is enough: no permission, no network. */
export function download(name: string, mime: string, body: ExportBody): void {
  const parts: BlobPart[] = [typeof body === 'string' ? body : new Uint8Array(body)];
  const type = mime.startsWith('text/') ? `${mime};charset=utf-8` : mime;
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
