import { SCHEMA_VERSION } from '../briefs/brief';
import { defineExporter } from './exporter';

/** What tells our files apart from any other JSON. */
export const JSON_FORMAT = 'outcomewise-briefs';

/** Raise it when the envelope changes; the briefs inside carry their own `schemaVersion`. */
export const JSON_FORMAT_VERSION = 1;

/** Everything we know of each brief. The one format that reads back exactly as it was. */
export const json = defineExporter({
  id: 'json',
  label: 'exportJson',
  group: 'data',
  extension: 'json',
  mime: 'application/json',
  steps: ['exportJsonStep1', 'exportJsonStep2'],
  open({ now }) {
    const parts: string[] = [];
    return {
      add: (brief) => parts.push(JSON.stringify(brief, null, 1)),
      end: () => {
        const head = JSON.stringify({
          format: JSON_FORMAT,
          formatVersion: JSON_FORMAT_VERSION,
          schemaVersion: SCHEMA_VERSION,
          exportedAt: now.toISOString(),
        });
        return `${head.slice(0, -1)},\n"briefs": [\n${parts.join(',\n')}\n]}\n`;
      },
    };
  },
});
