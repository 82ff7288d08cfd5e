import type { HabitAdvice, Habits } from '@/lib/briefs/habits';
import type { BottleneckSignal } from '@/lib/briefs/signals';
import type { ElementName } from '@/lib/detection/request';
import { type MessageKey, t } from '../../text';

const ELEMENTS: Readonly<Record<ElementName, MessageKey>> = {
  why: 'elementWhy',
  metric: 'elementMetric',
  deadline: 'elementDeadline',
  owner: 'elementOwner',
  authority: 'elementAuthority',
};

const SIGNALS: Readonly<Record<BottleneckSignal, readonly [MessageKey, MessageKey]>> = {
  approval: ['habitsApproval', 'habitsApprovalTip'],
  chasing: ['habitsChasing', 'habitsChasingTip'],
  'waiting-on-me': ['habitsWaitingOnMe', 'habitsWaitingOnMeTip'],
  'in-every-detail': ['habitsEveryDetail', 'habitsEveryDetailTip'],
  hours: ['habitsHours', 'habitsHoursTip'],
  urgency: ['habitsUrgency', 'habitsUrgencyTip'],
};

const GAPS: Readonly<Record<ElementName, MessageKey>> = {
  why: 'habitsGapWhy',
  metric: 'habitsGapMetric',
  deadline: 'habitsGapDeadline',
  owner: 'habitsGapOwner',
  authority: 'habitsGapAuthority',
};

const percent = (share: number): string =>
  share.toLocaleString(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** The last four weeks of one's own requests, and one thing to change. */
export function HabitsView({ habits }: { readonly habits: Habits }) {
  const { outcomeShare, shareBefore, missing, signals } = habits;
  return (
    <>
      <section class="card habits-advice" aria-labelledby="habits-advice">
        <h2 id="habits-advice">{t('habitsOneThing')}</h2>
        <p>{adviceText(habits.advice)}</p>
      </section>
      {outcomeShare !== null && (
        <section aria-labelledby="habits-share">
          <h2 id="habits-share">{t('habitsShare')}</h2>
          <p class="habits-figure">{percent(outcomeShare)}</p>
          <p class="soft">
            {t('habitsShareOf', habits.outcomes, habits.requests)}
            {shareBefore !== null && ` ${t('habitsBefore', percent(shareBefore))}`}
          </p>
        </section>
      )}
      {habits.requests > 0 && (
        <section aria-labelledby="habits-missing">
          <h2 id="habits-missing">{t('habitsMissing')}</h2>
          <ul class="plain-list habits-bars">
            {missing.map(({ element, share }) => (
              <li key={element}>
                <span>{t(ELEMENTS[element])}</span>
                <span class="habits-bar" aria-hidden="true">
                  <span style={{ width: percent(share) }} />
                </span>
                <span class="habits-number">{percent(share)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {signals.length > 0 && (
        <section aria-labelledby="habits-signals">
          <h2 id="habits-signals">{t('habitsSignals')}</h2>
          <ul class="plain-list lines">
            {signals.map(({ signal, count }) => (
              <li class="line" key={signal}>
                <span>{t(SIGNALS[signal][0])}</span>
                <span class="habits-number">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function adviceText(advice: HabitAdvice): string {
  switch (advice.kind) {
    case 'missing':
      return t(GAPS[advice.element], percent(advice.share));
    case 'signal':
      return t(SIGNALS[advice.signal][1], advice.count);
    case 'keep-going':
      return t('habitsKeepGoing');
    case 'too-early':
      return t('habitsTooEarly');
  }
}
