import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Instant } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '../api';

/**
 * The server's time, ticking.
 *
 * @param everySeconds - how often it is told anew
 * @public
 */
export function useNow(everySeconds: number = 1): Instant {
  const { clock } = useApi(itsmApiRef);
  const [now, setNow] = useState(() => clock.now());

  useEffect(() => {
    const tick = () => setNow(clock.now());
    tick();
    const timer = setInterval(tick, everySeconds * 1000);
    const unsubscribe = clock.subscribe(tick);
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  }, [clock, everySeconds]);

  return now;
}
