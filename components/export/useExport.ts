import { useEffect, useRef, useState } from 'preact/hooks';
import type { Exporter } from '@/lib/exporters/exporter';
import { fileName } from '@/lib/exporters/fileName';
import { LONG_EXPORT, runExport } from '@/lib/exporters/runExport';
import type { ExportPanelProps } from './ExportPanel';
import type { ExportScope } from './ScopeField';

export type ExportState =
  | { readonly kind: 'idle' | 'copied' | 'cancelled' | 'failed' }
  /** `total` is 0 until it is known that the export takes long enough to show it. */
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'downloaded'; readonly name: string };

type Services = Pick<
  ExportPanelProps,
  'load' | 'onDownload' | 'onCopy' | 'onUsed' | 'emailOf' | 'now'
>;

/** Runs exports for the panel, one at a time; leaving the panel cancels. */
export function useExport(services: Services) {
  const { load, onDownload, onCopy, onUsed, emailOf, now = () => new Date() } = services;
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function run(
    exporter: Exporter,
    scope: ExportScope,
    finish: (result: {
      body: string | Uint8Array;
      briefs: Awaited<ReturnType<typeof load>>;
      at: Date;
    }) => ExportState | Promise<ExportState>,
  ): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'running', done: 0, total: scope.count >= LONG_EXPORT ? scope.count : 0 });
    try {
      const briefs = await load(scope);
      const at = now();
      const body = await runExport(exporter, briefs, {
        now: at,
        ...(emailOf && { emailOf }),
        signal: controller.signal,
        onProgress: (done, total) => setState({ kind: 'running', done, total }),
      });
      const result = await finish({ body, briefs, at });
      setState(result);
      if (result.kind !== 'failed') onUsed?.(exporter.id);
    } catch {
      setState({ kind: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  }

  return {
    state,
    cancel: () => stop.current?.abort(),
    download: (exporter: Exporter, scope: ExportScope) =>
      run(exporter, scope, ({ body, briefs, at }) => {
        const name = fileName(exporter, briefs, at);
        onDownload(name, exporter.mime, body);
        return { kind: 'downloaded', name };
      }),
    copy: (exporter: Exporter, scope: ExportScope) =>
      run(exporter, scope, async ({ body, briefs, at }) => {
        const isLong = briefs.length >= LONG_EXPORT;
        const html = isLong ? undefined : exporter.rich?.(briefs, { now: at });
        const copied = await onCopy(String(body).replace(/^\ufeff/, ''), html);
        return { kind: copied ? 'copied' : 'failed' };
      }),
  };
}
