import { type PackSummary, PacksSection } from '@/components/options/PacksSection';
import { fileNamePart } from '@/lib/exporters/fileName';
import { download } from '@/lib/platform/download';
import type { ManagedSettings } from '@/lib/platform/managed';
import { addPack } from '@/lib/platform/packStore';
import { readUpload } from '@/lib/platform/readUpload';
import type { Pack } from '@/lib/rewriting/pack';
import { packs, useStore } from './stores';

/** The user's template packs, and those of the organisation above them. */
export function Packs({ managed }: { readonly managed: ManagedSettings }) {
  const own = useStore(packs) ?? [];
  return (
    <PacksSection
      packs={[
        ...(managed.packs ?? []).map((pack) => ({ ...summary(pack), isManaged: true })),
        ...own.map(summary),
      ]}
      onAdd={async (file) => {
        const read = await readUpload(file);
        if (!read.ok) return read.problems;
        if (read.value.kind !== 'json') return [{ key: 'importProblemNotPack' }];
        const added = await addPack(packs, read.value.text);
        return added.ok ? added.value : added.problems;
      }}
      onRemove={(name) => packs.update((old) => old.filter((pack) => pack.name !== name))}
      onSave={(name) => {
        const pack = own.find((one) => one.name === name);
        const file = `${fileNamePart(name) || 'pack'}.json`;
        if (pack) download(file, 'application/json', `${JSON.stringify(pack, null, 2)}\n`);
      }}
    />
  );
}

function summary({ name, areas = [], additions = [], forms = [] }: Pack): PackSummary {
  return { name, areas: areas.length, additions: additions.length, forms: forms.length };
}
