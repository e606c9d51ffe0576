/**
 * What backend plugins and modules share with the itsm backend: its clock,
 * the roles that come from the groups of the catalog, where its pages are,
 * sources of ends of life that modules add, and tickets as resources of the
 * permission framework.
 *
 * @packageDocumentation
 */
export * from './access';
export * from './clock';
export * from './endOfLife';
export * from './pages';
export * from './permissions';
