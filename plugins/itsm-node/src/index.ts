/**
 * What backend plugins and modules share with the itsm backend: its clock,
 * the roles that come from the groups of the catalog, and tickets as resources
 * of the permission framework.
 *
 * @packageDocumentation
 */
export * from './access';
export * from './clock';
export * from './permissions';
