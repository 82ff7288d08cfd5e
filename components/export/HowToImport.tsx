import { useId } from 'preact/hooks';
import type { Exporter } from '@/lib/exporters/exporter';
import type { ToolWithoutImport } from '@/lib/exporters/withoutImport';
import { Button } from '../base/Button';
import { t } from '../text';

interface HowToImportProps {
  readonly exporter: Exporter | undefined;
  readonly without: ToolWithoutImport | undefined;
  readonly exporters: readonly Exporter[];
  readonly onChoose: (id: string) => void;
}

/** The steps on the other side; for tools without an import, what to do instead. */
export function HowToImport({ exporter, without, exporters, onChoose }: HowToImportProps) {
  const headingId = useId();
  if (without) {
    return (
      <section class="export-steps">
        <p>{t(without.note)}</p>
        <div class="export-buttons">
          {without.instead.map((id) => {
            const other = exporters.find((one) => one.id === id);
            return (
              other && (
                <Button key={id} onClick={() => onChoose(id)}>
                  {t(other.label)}
                </Button>
              )
            );
          })}
        </div>
      </section>
    );
  }
  if (!exporter) return null;
  return (
    <section class="export-steps" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('exportSteps')}</h3>
      <ol>
        {exporter.steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </section>
  );
}
