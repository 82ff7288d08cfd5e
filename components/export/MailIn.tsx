import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '@/lib/briefs/brief';
import { mailTool } from '@/lib/exporters/mail/mailTools';
import { Field } from '../base/Field';
import { t } from '../text';
import { MailMessage } from './MailMessage';
import type { ExportScope } from './ScopeField';

/** A place that makes tasks from mails, as the user stored it. */
export interface MailPlace {
  readonly id: string;
  readonly tool: string;
  readonly address: string;
  readonly name: string;
}

interface MailInProps {
  readonly places: readonly MailPlace[];
  readonly scope: ExportScope;
  readonly load: (scope: ExportScope) => Promise<readonly Brief[]>;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly now: () => Date;
}

/** Mail goes out one by one, by hand; more at a time nobody would send. */
const MANY = 10;

/** Where the addresses are kept. */
const SETTINGS = '/options.html#mail';

/** Each brief as a ready message in the user's own mail program. We send nothing. */
export function MailIn({ places, scope, load, onCopy, now }: MailInProps) {
  const [placeId, setPlaceId] = useState(places[0]?.id);
  const [briefs, setBriefs] = useState<readonly Brief[]>([]);
  const place = places.find(({ id }) => id === placeId) ?? places[0];
  const isTooMany = scope.count > MANY;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is made anew with each drawing
  useEffect(() => {
    let isCurrent = true;
    if (place && !isTooMany) void load(scope).then((all) => isCurrent && setBriefs(all));
    return () => {
      isCurrent = false;
    };
  }, [scope.id, scope.count, place === undefined]);

  if (!place) {
    return (
      <p class="export-mail-note">
        {t('exportMailNoPlace')} <a href={SETTINGS}>{t('exportMailAddPlace')}</a>
      </p>
    );
  }
  return (
    <div class="export-mail">
      <Field label={t('exportMailTo')}>
        {({ id }) => (
          <select
            id={id}
            class="input"
            value={place.id}
            onChange={(event) => setPlaceId(event.currentTarget.value)}
          >
            {places.map((one) => (
              <option key={one.id} value={one.id}>
                {placeName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isTooMany ? (
        <p class="export-mail-note">{t('exportMailTooMany', MANY)}</p>
      ) : (
        <ul class="export-mail-list">
          {briefs.map((brief) => (
            <MailMessage
              key={brief.id}
              mail={mailTool(place.tool).mail(brief, now())}
              address={place.address}
              onCopy={onCopy}
            />
          ))}
        </ul>
      )}
      <a class="export-mail-note" href={SETTINGS}>
        {t('exportMailChangePlaces')}
      </a>
    </div>
  );
}

/** "Trello: Marketing board", or the address where it has no name. */
export function placeName({ tool, name, address }: MailPlace): string {
  return t('exportMailPlace', t(mailTool(tool).label), name || address);
}
