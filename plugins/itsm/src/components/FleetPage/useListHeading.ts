import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** Given along with a link to the list: one means to read it. */
export const TO_LIST = { toFleetList: true };

const isToList = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'toFleetList' in state;

/**
 * The heading of the list, which comes into view and has the focus once a link
 * that means the list is followed, the same one again too.
 */
export function useListHeading(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, state } = useLocation();
  const isMeant = isToList(state);
  useEffect(() => {
    if (!isMeant) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [isMeant, key]);
  return heading;
}
