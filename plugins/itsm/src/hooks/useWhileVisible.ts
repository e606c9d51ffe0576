import { useEffect, useRef } from 'react';

/**
 * Calls back regularly, as long as the page is looked at, and as it is looked
 * at again after a while.
 *
 * @param everySeconds - how often
 */
export function useWhileVisible(
  callback: () => void,
  everySeconds: number,
): void {
  const latest = useRef(callback);
  latest.current = callback;

  useEffect(() => {
    let lastAt = Date.now();
    const call = () => {
      lastAt = Date.now();
      latest.current();
    };
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') call();
    }, everySeconds * 1000);
    const onVisible = () => {
      if (
        document.visibilityState === 'visible' &&
        Date.now() - lastAt > everySeconds * 1000
      ) {
        call();
      }
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [everySeconds]);
}
