/**
 * Where to go and whom to call for work on site (C18). All of it is free text:
 * names, numbers and constraints are kept apart from the log, and erasable.
 *
 * @public
 */
export const ACCESS_FIELDS = [
  'building',
  'room',
  'rack',
  'rackUnit',
  'siteContact',
  'callBackNumber',
  'badgeOrEscort',
  'careConstraint',
] as const;

/** @public */
export type AccessField = (typeof ACCESS_FIELDS)[number];

/** The access as it is known; null where nobody said, or it was erased. @public */
export type SiteAccess = Record<AccessField, string | null>;

/** Nothing is known yet. @internal */
export function unknownAccess(): SiteAccess {
  return {
    building: null,
    room: null,
    rack: null,
    rackUnit: null,
    siteContact: null,
    callBackNumber: null,
    badgeOrEscort: null,
    careConstraint: null,
  };
}

/** What is said of the access at once: fields given, and fields emptied. */
type AccessChange = Partial<Record<AccessField, string>> & {
  cleared?: readonly AccessField[];
};

/** The fields that a change touches. @internal */
export function accessFieldsIn(change: AccessChange): AccessField[] {
  return ACCESS_FIELDS.filter(
    field => change[field] !== undefined || change.cleared?.includes(field),
  );
}

/** The access after a change; the fields it does not touch stay. @internal */
export function accessAfter(
  access: SiteAccess,
  change: AccessChange,
): SiteAccess {
  const next = { ...access };
  for (const field of accessFieldsIn(change)) {
    // An erased text reads as empty.
    next[field] = change[field] || null;
  }
  return next;
}
