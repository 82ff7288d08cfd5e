import { useState } from 'preact/hooks';
import type { Brief } from '@/lib/briefs/brief';
import { guessMapping, type Mapping } from '@/lib/importers/mapping';
import type { ImportPlan } from '@/lib/importers/plan';
import type { ImportProblem } from '@/lib/importers/problem';
import type { Table } from '@/lib/importers/table';
import { tableBriefs } from '@/lib/importers/tableBriefs';
import type { ImportReceipt, UndoReport } from '@/lib/platform/runImport';
import type { ImportPanelProps } from './ImportPanel';

export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] }
  | { readonly kind: 'backup' }
  | { readonly kind: 'map'; readonly table: Table; readonly mapping: Mapping }
  | { readonly kind: 'plan'; readonly plan: ImportPlan; readonly skipped: number }
  | { readonly kind: 'done'; readonly receipt: ImportReceipt }
  | { readonly kind: 'undone'; readonly report: UndoReport }
  | { readonly kind: 'pack'; readonly name: string };

const CHOOSE: ImportStep = { kind: 'choose' };

/** The steps of an import. Until `run`, nothing that is stored changes. */
export function useImport(props: ImportPanelProps) {
  const [step, setStep] = useState<ImportStep>(CHOOSE);
  const [busy, setBusy] = useState(false);

  async function go(work: () => Promise<ImportStep>): Promise<void> {
    setBusy(true);
    try {
      setStep(await work());
    } catch {
      setStep({ kind: 'problems', problems: [{ key: 'importFailed' }] });
    } finally {
      setBusy(false);
    }
  }

  async function plan(briefs: readonly Brief[], skipped: number): Promise<ImportStep> {
    return { kind: 'plan', plan: await props.onPlan(briefs), skipped };
  }

  return {
    step,
    busy,
    reset: () => setStep(CHOOSE),
    choose: (file: File) =>
      go(async () => {
        const read = await props.onRead(file);
        if (!read.ok) return { kind: 'problems', problems: read.problems };
        if (read.value.kind === 'briefs') return plan(read.value.briefs, 0);
        if (read.value.kind === 'table') {
          return { kind: 'map', table: read.value.table, mapping: guessMapping(read.value.table) };
        }
        if (read.value.format === 'outcomewise-backup') return { kind: 'backup' };
        const pack = await props.onPack?.(read.value.text);
        if (pack?.ok) return { kind: 'pack', name: pack.value };
        return { kind: 'problems', problems: pack?.problems ?? [{ key: 'importProblemNotOurs' }] };
      }),
    map: (table: Table, mapping: Mapping) => setStep({ kind: 'map', table, mapping }),
    planTable: (table: Table, mapping: Mapping) =>
      go(async () => {
        const made = tableBriefs(table, mapping, new Date(), () => crypto.randomUUID());
        return made.ok
          ? plan(made.value.briefs, made.value.skipped)
          : { kind: 'problems', problems: made.problems };
      }),
    run: (planned: ImportPlan) =>
      go(async () => ({ kind: 'done', receipt: await props.onRun(planned) })),
    undo: (receipt: ImportReceipt) =>
      go(async () => ({ kind: 'undone', report: await props.onUndo(receipt) })),
  };
}
