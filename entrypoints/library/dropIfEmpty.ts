import { contentOf, isEmpty } from '@/components/builder/editing';
import type { Library } from '@/lib/platform/library';

/** A draft that was begun and left without a word leaves no line in the list. */
export async function dropIfEmpty(library: Library, id: string): Promise<void> {
  const brief = await library.repository.get(id);
  if (brief?.status === 'draft' && isEmpty(contentOf(brief))) await library.remove([id]);
}
