import { Button } from '../../base/Button';
import { t } from '../../text';
import { Empty } from '../Empty';
import { pageLink } from '../route';
import { filterCount, type ListState, type Scope } from './listState';

interface EmptyListProps {
  readonly scope: Scope;
  readonly state: ListState;
  readonly onClear: () => void;
}

/** Nothing to show: says why, and what to do about it. */
export function EmptyList({ scope, state, onClear }: EmptyListProps) {
  if (state.query.trim() || filterCount(state) > 0) {
    return (
      <Empty title={t('libraryNoMatch')} text={t('libraryNoMatchText')}>
        <Button onClick={onClear}>{t('libraryShowAll')}</Button>
      </Empty>
    );
  }
  if (scope === 'bin')
    return <Empty title={t('libraryBinEmpty')} text={t('libraryBinEmptyText')} />;
  if (scope === 'archive') {
    return <Empty title={t('libraryArchiveEmpty')} text={t('libraryArchiveEmptyText')} />;
  }
  return (
    <Empty title={t('libraryEmpty')} text={t('libraryEmptyText')}>
      <a class="button button-primary" href={pageLink('new')}>
        {t('libraryNew')}
      </a>
      <a class="button" href={pageLink('triage')}>
        {t('libraryEmptyTriage')}
      </a>
    </Empty>
  );
}
