import { findArea } from '@/lib/briefs/areaFor';
import type { TriageBucket, TriageLine, TriageReason } from '@/lib/briefs/triage';
import { type MessageKey, t } from '../../text';

/** A line as the user left it: our proposal, or their own choice. */
export interface TriageChoice extends TriageLine {
  readonly key: string;
  readonly isChosen: boolean;
  readonly ownerName: string;
}

const BUCKETS: readonly (readonly [TriageBucket, MessageKey])[] = [
  ['outcome', 'triageOutcome'],
  ['growth', 'triageGrowth'],
  ['task', 'triageTask'],
  ['only-i', 'triageOnlyI'],
];

const REASONS: Readonly<Record<TriageReason, MessageKey>> = {
  'your-judgement': 'triageBecauseJudgement',
  confidential: 'triageBecauseConfidential',
  errand: 'triageBecauseErrand',
  'one-right-way': 'triageBecauseOneWay',
  recurring: 'triageBecauseRecurring',
  'several-steps': 'triageBecauseSteps',
  'known-area': 'triageBecauseKnown',
  'new-to-somebody': 'triageBecauseNew',
  default: 'triageBecauseDefault',
};

/** Only these two become briefs. */
export const isDelegated = (bucket: TriageBucket): boolean =>
  bucket === 'outcome' || bucket === 'growth';

interface TriageTableProps {
  readonly lines: readonly TriageChoice[];
  readonly names: readonly string[];
  readonly onChange: (key: string, changes: Partial<TriageChoice>) => void;
}

/** One line of the list each: whether it becomes a brief, what kind of work it is, and whose. */
export function TriageTable({ lines, names, onChange }: TriageTableProps) {
  return (
    <>
      <datalist id="triage-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ul class="plain-list lines triage">
        {lines.map((line) => (
          <li class="triage-line" key={line.key}>
            <label class="triage-choose">
              <input
                type="checkbox"
                checked={line.isChosen}
                disabled={!isDelegated(line.bucket)}
                aria-label={t('libraryChoose', line.text)}
                onChange={() => onChange(line.key, { isChosen: !line.isChosen })}
              />
            </label>
            <div class="line-main">
              <span dir="auto">{line.text}</span>
              <span class="soft triage-why">
                {[t(REASONS[line.because]), line.area && findArea(line.area)?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
            <select
              class="input"
              aria-label={t('triageKindOf', line.text)}
              value={line.bucket}
              onChange={(event) => {
                const bucket = event.currentTarget.value as TriageBucket;
                onChange(line.key, { bucket, isChosen: isDelegated(bucket) });
              }}
            >
              {BUCKETS.map(([bucket, text]) => (
                <option key={bucket} value={bucket}>
                  {t(text)}
                </option>
              ))}
            </select>
            <input
              class="input"
              list="triage-names"
              aria-label={t('triageOwnerOf', line.text)}
              placeholder={t('builderOwner')}
              maxLength={200}
              disabled={!isDelegated(line.bucket)}
              value={line.ownerName}
              onInput={(event) => onChange(line.key, { ownerName: event.currentTarget.value })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
