import { useCallback, useEffect, useRef } from 'react';

/**
 * The same, called at once and then at most once in so many seconds; what
 * comes meanwhile is one call at their end.
 */
export function useAtMostEvery(
  seconds: number,
  callback: () => void,
): () => void {
  const latest = useRef(callback);
  latest.current = callback;
  const rest = useRef<{
    timer: ReturnType<typeof setTimeout>;
    more: boolean;
  }>();

  useEffect(() => () => clearTimeout(rest.current?.timer), []);

  return useCallback(() => {
    const call = () => {
      latest.current();
      rest.current = {
        more: false,
        timer: setTimeout(() => {
          const { more } = rest.current!;
          rest.current = undefined;
          if (more) call();
        }, seconds * 1000),
      };
    };
    if (rest.current) rest.current.more = true;
    else call();
  }, [seconds]);
}
