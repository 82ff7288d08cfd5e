import { t } from '../text';

interface CardHeadProps {
  readonly titleId: string;
  readonly onClose: () => void;
}

/** The name of the card, and the way out of it. */
export function CardHead({ titleId, onClose }: CardHeadProps) {
  return (
    <header class="card-head">
      <h2 id={titleId}>{t('cardTitle')}</h2>
      <button
        type="button"
        class="card-close"
        aria-label={t('cardClose')}
        title={t('cardClose')}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </button>
    </header>
  );
}
