import { strToU8, zipSync } from 'fflate';
import { agentBlocks } from './agentBrief';
import { renderMarkdown } from './document/renderMarkdown';
import { defineExporter } from './exporter';
import { fileNamePart } from './fileName';
import { briefTitle } from './words/title';

/** One Markdown file per brief, zipped, for a repository an agent works in. */
export const agentFolder = defineExporter({
  id: 'agent-folder',
  label: 'exportAgentFolder',
  group: 'agents',
  extension: 'zip',
  mime: 'application/zip',
  steps: ['exportAgentFolderStep1', 'exportAgentFolderStep2'],
  open({ now }) {
    // A map, not a plain object: a brief may be called "__proto__".
    const files = new Map<string, Uint8Array>();
    return {
      add(brief) {
        const name = freeName(fileNamePart(briefTitle(brief, 60)) || 'brief', files);
        files.set(name, strToU8(`${renderMarkdown(agentBlocks(brief))}\n`));
      },
      end: () => zipSync(Object.fromEntries(files), { mtime: now }),
    };
  },
});

function freeName(base: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const name = `briefs/${base}${number === 1 ? '' : `-${number}`}.md`;
    if (!taken.has(name)) return name;
  }
}
