import type { Check } from '@/lib/briefs/checks';
import { type MessageKey, t } from '../text';

interface CheckListProps {
  readonly checks: readonly Check[];
  /** Brings the field of a check into view and focuses it. */
  readonly onShow: (field: string) => void;
}

const SHOWN = 3;

/** What stands out, as plain questions; three at a time, because more is a wall. */
export function CheckList({ checks, onShow }: CheckListProps) {
  if (checks.length === 0) return null;
  const rest = checks.length - SHOWN;
  return (
    <section class="checks" aria-label={t('checkTitle')}>
      <h3>{t('checkTitle')}</h3>
      <ul>
        {checks.slice(0, SHOWN).map((check) => (
          <li key={check.id} class={`check check-${check.weight}`}>
            <button type="button" class="check-button" onClick={() => onShow(check.field)}>
              {t(`check${check.id}` satisfies MessageKey, check.detail ?? '')}
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="field-hint">{t('checkMore', rest)}</p>}
    </section>
  );
}
