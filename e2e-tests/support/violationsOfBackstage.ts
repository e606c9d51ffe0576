import type { Violation } from './axe';

/**
 * What axe finds on every page that is Backstage's own doing, and not ours to
 * mend. It may only shrink: the walk over every page fails when something else
 * is found, and when one of these is not found any more.
 */
export const VIOLATIONS_OF_BACKSTAGE: readonly {
  rule: string;
  /** What the selector that axe gives ends with. */
  at: RegExp;
  /** Where it is found; on every page where that is not said. */
  on?: string;
  what: string;
}[] = [
  {
    rule: 'region',
    at: /\.bui-VisuallyHidden$/,
    what: 'the heading of a page, which stands outside of every landmark',
  },
  {
    rule: 'heading-order',
    at: /\.MuiTypography-h6$/,
    on: 'an establishment in the catalog',
    what: 'the names in the list of the members of a group',
  },
  {
    rule: 'label-content-name-mismatch',
    at: /\.MuiLink-root$|\.MuiLink-underlineHover$/,
    on: 'an establishment in the catalog',
    what: 'the links of the list of the members of a group',
  },
];

/**
 * Which of Backstage's own a violation is, if it is one.
 *
 * @param page - as it is called among all pages
 */
export function knownOfBackstage(found: Violation, page?: string) {
  return VIOLATIONS_OF_BACKSTAGE.find(
    ({ rule, at, on }) =>
      found.rule === rule &&
      at.test(found.target) &&
      (on === undefined || on === page),
  );
}
