import type { ComponentType, ReactNode } from 'react';

/** A page on the way from the desk down to the one that is shown. */
export interface Place {
  label: string;
  href: string;
}

/** What surrounds a page inside the plugin: it differs by frontend system. */
export type PageFrame = ComponentType<{
  /** From the section down to the page itself, which is the last. */
  trail: readonly [Place, ...Place[]];
  children: ReactNode;
}>;
