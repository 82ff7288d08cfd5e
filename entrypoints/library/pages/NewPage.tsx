import { useEffect, useRef } from 'preact/hooks';
import { briefLink } from '@/components/library/route';
import { t } from '@/components/text';
import type { PageProps } from '../app';

/** Begins an empty draft and opens it: from then on every pause in typing is saved. */
export default function NewPage({ library, say }: PageProps) {
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void library.create([{ status: 'draft', outcome: '' }]).then(([result]) => {
      if (!result?.ok) return say(t('libraryNotSaved'));
      // In place of this address, so that Back does not begin another one.
      location.replace(briefLink(result.brief.id, 'edit'));
    });
  }, [library, say]);
  return null;
}
