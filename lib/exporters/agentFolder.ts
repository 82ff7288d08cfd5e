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
    const nextName = names();
    return {
      add(brief) {
        const name = nextName(fileNamePart(briefTitle(brief, 60)) || 'brief');
        files.set(name, strToU8(`${renderMarkdown(agentBlocks(brief))}\n`));
      },
      end: () => zipSync(Object.fromEntries(files), { mtime: now }),
    };
  },
});

/** File names that never repeat: "brief.md", "brief-2.md". */
function names(): (base: string) => string {
  const used = new Map<string, number>();
  return function next(base): string {
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    if (count === 1) return `briefs/${base}.md`;
    // "a-2" may also be somebody's own title.
    return used.has(`${base}-${count}`) ? next(base) : next(`${base}-${count}`);
  };
}
