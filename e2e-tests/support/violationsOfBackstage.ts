import type { Violation } from './axe';

/**
 * What axe finds on every page that is Backstage's own doing, and not ours to
 * mend. It may only shrink: the walk over every page fails when something else
 * is found, when one of these is not found any more, and when there are more.
 */
export const VIOLATIONS_OF_BACKSTAGE: readonly {
  rule: string;
  /** What the selector that axe gives ends with. */
  at: RegExp;
  /** Where it is found; on every page where that is not said. */
  on?: string;
  /** The title of the card it is in: of others on that page, ours are some. */
  card?: RegExp;
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
    card: /^(?:Ownership|Propriété)$/,
    what: 'the numbers of what a group owns, which are headings',
  },
];

/**
 * Which of Backstage's own a violation is, if it is one.
 *
 * @param page - as it is called among all pages
 */
export function knownOfBackstage(found: Violation, page?: string) {
  return VIOLATIONS_OF_BACKSTAGE.find(
    ({ rule, at, on, card }) =>
      found.rule === rule &&
      at.test(found.target) &&
      (on === undefined || on === page) &&
      (card === undefined || card.test(found.card ?? '')),
  );
}
