/**
 * Service references and extension points of the itsm backend.
 *
 * @packageDocumentation
 */
export * from './access';
export * from './clock';
