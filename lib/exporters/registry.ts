import type { Exporter } from './exporter';
import { json } from './json';
import { markdown } from './markdown';

/** Every format, in the order people see them. A new format is one file and one line here. */
export const EXPORTERS: readonly Exporter[] = [markdown, json];

/** The format with this id, if we have it. */
export function findExporter(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
