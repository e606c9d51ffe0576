import { type KeyboardEvent, useCallback } from 'react';

const LINK = '[data-ticket-link]';

/**
 * Arrow keys, Home and End move the focus from one ticket's link to another;
 * Enter then opens it, as on any link.
 */
export function useRowKeys() {
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    const links = Array.from(
      event.currentTarget.querySelectorAll<HTMLElement>(LINK),
    );
    const index = links.findIndex(link => link === document.activeElement);
    const target = targetOf(event.key, index, links.length);
    if (target === undefined) return;
    event.preventDefault();
    links[target].focus();
  }, []);
}

function targetOf(
  key: string,
  index: number,
  count: number,
): number | undefined {
  if (index < 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
