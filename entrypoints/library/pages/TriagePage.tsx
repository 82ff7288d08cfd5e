import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/base/Button';
import { Field } from '@/components/base/Field';
import { PageHead } from '@/components/library/PageHead';
import { pageLink } from '@/components/library/route';
import {
  isDelegated,
  type TriageChoice,
  TriageTable,
} from '@/components/library/triage/TriageTable';
import { count } from '@/components/plural';
import '@/components/library/follow/follow.css';
import '@/components/library/triage/triage.css';
import { t } from '@/components/text';
import { areaFor } from '@/lib/briefs/areaFor';
import { loads } from '@/lib/briefs/load';
import { triage } from '@/lib/briefs/triage';
import type { PageProps } from '../app';
import { contentOfLine } from '../triageContent';
import { usePeople } from '../usePeople';

/** More lines than this are a backlog, not a to-do list; each becomes a control on the page. */
const MAX_LINES = 200;

/** A pasted to-do list, sorted into what to hand over, to whom, and what to keep. */
export default function TriagePage({ library, rows, today, say }: PageProps) {
  const people = usePeople();
  const [pasted, setPasted] = useState('');
  const [lines, setLines] = useState<readonly TriageChoice[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const names = useMemo(
    () => [
      ...new Set([
        ...people.map((person) => person.name),
        ...loads(rows, today).map(({ owner }) => owner.name),
      ]),
    ],
    [people, rows, today],
  );
  const sort = () => {
    const found = triage(pasted, { people, areaOf: (text) => areaFor(text)?.id ?? null });
    setLines(
      found.slice(0, MAX_LINES).map((line, i) => ({
        ...line,
        key: `${i} ${line.text}`,
        isChosen: isDelegated(line.bucket),
        ownerName: line.owner?.name ?? '',
      })),
    );
  };
  const change = (key: string, changes: Partial<TriageChoice>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  const chosen = lines.filter((line) => line.isChosen);

  const make = async () => {
    setIsSaving(true);
    const now = new Date();
    const results = await library.create(chosen.map((line) => contentOfLine(line, people, now)));
    setIsSaving(false);
    const saved = results.flatMap((result) => (result.ok ? [result.brief.id] : []));
    if (saved.length === 0) return say(t('libraryNotSaved'));
    setLines(lines.filter((line) => !line.isChosen));
    location.hash = pageLink('briefs');
    say(count(saved.length, 'triageMadeOne', 'triageMade'), async () => {
      await library.change(saved, () => ({ status: 'binned' }));
    });
  };

  return (
    <div class="page">
      <PageHead title={t('triageTitle')} lead={t('triageLead')} />
      <section class="triage-paste">
        <Field label={t('triagePaste')} hint={t('triagePasteHint')}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              class="input"
              rows={6}
              maxLength={50_000}
              aria-describedby={describedBy}
              placeholder={t('triageExample')}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button
          look={lines.length > 0 ? 'plain' : 'primary'}
          disabled={!pasted.trim()}
          onClick={sort}
        >
          {t('triageSort')}
        </Button>
      </section>
      {lines.length > 0 && (
        <section aria-labelledby="triage-lines">
          <div class="card-head">
            <h2 id="triage-lines" aria-live="polite">
              {count(lines.length, 'triageLine', 'triageLines')}
            </h2>
            <Button
              look="primary"
              disabled={chosen.length === 0 || isSaving}
              onClick={() => void make()}
            >
              {count(chosen.length, 'triageMakeOne', 'triageMake')}
            </Button>
          </div>
          <TriageTable lines={lines} names={names} onChange={change} />
        </section>
      )}
    </div>
  );
}
