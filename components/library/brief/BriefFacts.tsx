import type { Brief } from '@/lib/briefs/brief';
import { t } from '../../text';
import { type Fact, factGroups } from './facts';

/** Every filled field of a brief, grouped as in the builder. */
export function BriefFacts({ brief }: { readonly brief: Brief }) {
  return (
    <>
      {factGroups(brief).map(({ title, facts }) => (
        <section class="facts" key={title} aria-label={t(title)}>
          <h2>{t(title)}</h2>
          <dl>
            {facts.map((fact) => (
              <div class="fact" key={fact.label}>
                <dt>{t(fact.label)}</dt>
                <dd dir="auto">
                  <FactValue value={fact.value} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function FactValue({ value }: { readonly value: Fact['value'] }) {
  if (typeof value === 'string') return <>{value}</>;
  if (value.length === 1) return <>{value[0]}</>;
  return (
    <ul>
      {value.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
