import { useEffect, useState } from 'preact/hooks';
import { loadManaged, watchManaged } from '@/lib/platform/managed';

const NONE: readonly string[] = [];

/** Ids of the checks that the organisation switched off. */
export function useDisabledChecks(): readonly string[] {
  const [ids, setIds] = useState(NONE);
  useEffect(() => {
    const read = () =>
      void loadManaged().then(({ disabledChecks }) => setIds(disabledChecks ?? NONE));
    read();
    return watchManaged(read);
  }, []);
  return ids;
}
