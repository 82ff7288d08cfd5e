import { useEffect, useState } from 'preact/hooks';
import type { Library, LibraryState } from '@/lib/platform/library';

/** The state of the library, drawn anew after each change. */
export function useLibrary(library: Library): LibraryState {
  const [state, setState] = useState(() => library.getState());
  useEffect(() => {
    setState(library.getState());
    return library.subscribe(() => setState(library.getState()));
  }, [library]);
  return state;
}
