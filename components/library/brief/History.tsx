import type { Brief } from '@/lib/briefs/brief';
import { t } from '../../text';
import { momentText } from '../texts';
import { fieldNames } from './facts';

/** When the brief was written and what changed since, and the message it came from. */
export function History({ brief }: { readonly brief: Brief }) {
  const changes = [...(brief.history ?? [])].reverse();
  return (
    <section class="facts">
      {brief.source && (
        <details class="fold">
          <summary>{t('librarySource')}</summary>
          <blockquote class="quote" dir="auto">
            {brief.source.text}
          </blockquote>
          {brief.source.site && <p class="soft">{t('librarySourceSite', brief.source.site)}</p>}
        </details>
      )}
      <details class="fold">
        <summary>{t('libraryHistory')}</summary>
        <ol class="history">
          {changes.map((change) => (
            <li key={change.at}>
              <span class="soft">{momentText(change.at)}</span>
              <span>{fieldNames(change.fields).join(', ')}</span>
            </li>
          ))}
          <li>
            <span class="soft">{momentText(brief.createdAt)}</span>
            <span>{t('libraryCreated')}</span>
          </li>
        </ol>
      </details>
    </section>
  );
}
