import { t } from '../text';
import { Playground } from './Playground';
import './welcome.css';

interface WelcomeProps {
  /** The keys that open the card, as the browser names them; empty when none are set. */
  readonly shortcut: string;
  readonly onOpenLibrary: () => void;
}

/** First run: what it does, what it never does, and a place to try it. */
export function Welcome({ shortcut, onOpenLibrary }: WelcomeProps) {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/48.png" width="40" height="40" alt="" />
        <div>
          <h1>{t('welcomeHeading')}</h1>
          <p class="welcome-lead">{t('welcomeLead')}</p>
        </div>
      </header>
      <ol class="welcome-steps">
        <li>{t('welcomeStepWrite')}</li>
        <li>{shortcut ? t('welcomeStepOpen', shortcut) : t('welcomeStepOpenNoKeys')}</li>
        <li>{t('welcomeStepAccept')}</li>
      </ol>
      <Playground />
      <section class="welcome-privacy" aria-labelledby="privacy">
        <h2 id="privacy">{t('welcomePrivacyTitle')}</h2>
        <p>{t('welcomePrivacy')}</p>
      </section>
      <p>
        <button type="button" class="button" onClick={onOpenLibrary}>
          {t('welcomeOpenLibrary')}
        </button>
      </p>
    </main>
  );
}
