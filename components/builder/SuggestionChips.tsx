import { t } from '../text';

interface SuggestionChipsProps {
  /** Says what the chips are for, to screen readers. */
  readonly label: string;
  readonly values: readonly string[];
  readonly onPick: (value: string, index: number) => void;
}

/** Offers for one click. They look like proposals everywhere, because nobody said them yet. */
export function SuggestionChips({ label, values, onPick }: SuggestionChipsProps) {
  if (values.length === 0) return null;
  return (
    <ul class="suggestions" aria-label={t('builderSuggestionsFor', label)}>
      {values.map((value, index) => (
        <li key={value}>
          <button type="button" class="suggestion" onClick={() => onPick(value, index)}>
            <span aria-hidden="true">+</span> {value}
          </button>
        </li>
      ))}
    </ul>
  );
}
