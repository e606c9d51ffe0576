import {
  MACHINE_DOCUMENT_TYPE,
  NOTICE_DOCUMENT_TYPE,
  TICKET_DOCUMENT_TYPE,
} from '@caih/backstage-plugin-itsm-common';

const TYPES: readonly string[] = [
  TICKET_DOCUMENT_TYPE,
  MACHINE_DOCUMENT_TYPE,
  NOTICE_DOCUMENT_TYPE,
];

/** Whether a result of the search of the portal is the desk's. */
export function isDeskFind({ type }: { type: string }): boolean {
  return TYPES.includes(type);
}
