import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute } from '@/components/library/route';

/** The page the address asks for; follows links and the browser's Back. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      // The skip link's target is a place on the page, not a page.
      if (location.hash !== '#main') setRoute(readRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
