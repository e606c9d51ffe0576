/**
 * Who called, of an incident taken by phone (C1): the caller, the number to
 * call back, and for whom where it is somebody else.
 *
 * @public
 */
export const CALL_FIELDS = ['caller', 'callerNumber', 'onBehalfOf'] as const;

/** @public */
export type CallField = (typeof CALL_FIELDS)[number];
