import { useState } from 'preact/hooks';
import type { ImportProblem } from '@/lib/importers/problem';
import { Button } from '../base/Button';
import { DropZone } from '../import/DropZone';
import { Problems } from '../import/Problems';
import { t } from '../text';
import { Managed } from './Managed';
import { Section } from './Section';

export interface PackSummary {
  readonly name: string;
  readonly areas: number;
  readonly additions: number;
  readonly forms: number;
  readonly isManaged?: boolean;
}

interface PacksSectionProps {
  readonly packs: readonly PackSummary[];
  /** Problems, or the name of the pack that was added. */
  readonly onAdd: (file: File) => Promise<readonly ImportProblem[] | string>;
  readonly onRemove: (name: string) => void;
  readonly onSave: (name: string) => void;
}

/** Sets of templates to share with a team. */
export function PacksSection({ packs, onAdd, onRemove, onSave }: PacksSectionProps) {
  const [result, setResult] = useState<readonly ImportProblem[] | string | null>(null);
  return (
    <Section id="packs" title={t('optionsPacks')} lead={t('optionsPacksLead')}>
      <ul class="option-list">
        {packs.map((pack) => (
          <li key={pack.name} class="option-row">
            <span class="option-text" dir="auto">
              <span>{pack.name}</span>
              <span class="option-note">
                {t('optionsPackHolds', pack.areas, pack.additions, pack.forms)}
              </span>
            </span>
            {pack.isManaged ? (
              <Managed />
            ) : (
              <>
                <Button look="quiet" onClick={() => onSave(pack.name)}>
                  {t('exportDownload')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('optionsRemoveNamed', pack.name)}
                  onClick={() => onRemove(pack.name)}
                >
                  {t('optionsRemove')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <DropZone
        accept=".json"
        hint={t('optionsPackHint')}
        onFile={async (file) => setResult(await onAdd(file))}
      />
      <div role="status">
        {typeof result === 'string' && <p class="notice">{t('importPackAdded', result)}</p>}
        {result !== null && typeof result !== 'string' && <Problems problems={result} />}
      </div>
    </Section>
  );
}
