import { useState } from 'preact/hooks';
import type { Brief } from '@/lib/briefs/brief';
import type { Exporter } from '@/lib/exporters/exporter';
import { EXPORTERS } from '@/lib/exporters/registry';
import { TOOLS_WITHOUT_IMPORT } from '@/lib/exporters/withoutImport';
import { Button } from '../base/Button';
import { t } from '../text';
import { ExportProgress } from './ExportProgress';
import { FormatField } from './FormatField';
import { HowToImport } from './HowToImport';
import { MailIn, type MailPlace } from './MailIn';
import { type ExportScope, ScopeField } from './ScopeField';
import { useExport } from './useExport';
import './export.css';

export interface ExportPanelProps {
  /** What can be exported here, the most likely first. */
  readonly scopes: readonly ExportScope[];
  readonly load: (scope: ExportScope) => Promise<readonly Brief[]>;
  readonly onDownload: (name: string, mime: string, body: string | Uint8Array) => void;
  /** `html` is given where the format has formatting. False when the browser refuses. */
  readonly onCopy: (text: string, html?: string) => Promise<boolean>;
  readonly emailOf?: (name: string) => string | undefined;
  /** The formats on offer, the likeliest first. */
  readonly exporters?: readonly Exporter[];
  /** An organisation has chosen the formats. */
  readonly isManaged?: boolean;
  readonly initialFormat?: string | undefined;
  /** A format was used; lets the caller offer it first the next time. */
  readonly onUsed?: (id: string) => void;
  /** Where briefs can be mailed to. */
  readonly places?: readonly MailPlace[];
  readonly now?: () => Date;
}

/** Takes briefs out: choose a format, see how the other tool takes it in, download or copy. */
export function ExportPanel({ scopes, exporters = EXPORTERS, ...props }: ExportPanelProps) {
  const { now = () => new Date(), places = [] } = props;
  const first = exporters.find(({ id }) => id === props.initialFormat) ?? exporters[0];
  const [formatId, setFormatId] = useState(first?.id ?? '');
  const [scopeId, setScopeId] = useState(scopes[0]?.id);
  const { state, download, copy, cancel } = useExport(props);
  const exporter = exporters.find(({ id }) => id === formatId);
  const without = TOOLS_WITHOUT_IMPORT.find(({ id }) => id === formatId);
  const scope = scopes.find(({ id }) => id === scopeId) ?? scopes[0];
  if (!scope || scope.count === 0) return <p class="notice">{t('exportNothing')}</p>;

  const isRunning = state.kind === 'running';
  const copyFirst = exporter?.paste ?? false;
  const isMail = exporter?.id === 'mail-in';
  // Where a message can be opened, that comes first.
  const copyLook = copyFirst && !(isMail && places.length > 0) ? 'primary' : 'plain';
  const buttons = exporter && [
    <Button
      key="download"
      look={copyFirst ? 'plain' : 'primary'}
      disabled={isRunning}
      onClick={() => download(exporter, scope)}
    >
      {t('exportDownload')}
    </Button>,
    exporter.extension !== 'zip' && (
      <Button key="copy" look={copyLook} disabled={isRunning} onClick={() => copy(exporter, scope)}>
        {t('exportCopy')}
      </Button>
    ),
  ];
  return (
    <div class="export-panel">
      <div class="export-choice">
        <FormatField
          exporters={exporters}
          isManaged={props.isManaged ?? false}
          value={formatId}
          onChange={setFormatId}
        />
        {scopes.length > 1 && <ScopeField scopes={scopes} value={scope.id} onChange={setScopeId} />}
        {isMail && (
          <MailIn places={places} scope={scope} load={props.load} onCopy={props.onCopy} now={now} />
        )}
        {buttons && <div class="export-buttons">{copyFirst ? buttons.reverse() : buttons}</div>}
        <ExportProgress state={state} onCancel={cancel} />
      </div>
      <HowToImport
        exporter={exporter}
        without={without}
        exporters={exporters}
        onChoose={setFormatId}
      />
    </div>
  );
}
