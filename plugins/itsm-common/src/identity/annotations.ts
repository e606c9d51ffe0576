/** The legal FINESS a `Group` is bound to, whatever its type (A3). @public */
export const ANNOTATION_FINESS = 'caih.fr/finess';

/**
 * On a `Group` inside an establishment: the role its members have there.
 * `local-referent` is the one value; other groups' members are beneficiaries.
 *
 * @public
 */
export const ANNOTATION_ROLE = 'caih.fr/role';
