import {
  isMessageKind,
  type MessageKind,
} from '@caih/backstage-plugin-itsm-common';
import type { MessageQuery } from '@caih/backstage-plugin-itsm-react';

/** What one can choose among; `all` is said, failures are what one comes for. */
export const MESSAGE_STATES = ['dead', 'waiting', 'sent', 'overtaken'] as const;

type MessageState = (typeof MESSAGE_STATES)[number];

/** What one looks at; kept in the address, so that a link is a view. */
export interface MessageFilters {
  /** Null for all. */
  state: MessageState | null;
  kind: MessageKind | null;
  establishment: string | null;
}

/** What an address says; what it says wrongly is left out. */
export function readMessageFilters(search: URLSearchParams): MessageFilters {
  const wanted = search.get('state');
  const kind = search.get('kind') ?? '';
  return {
    state:
      wanted === 'all'
        ? null
        : MESSAGE_STATES.find(state => state === wanted) ?? 'dead',
    kind: isMessageKind(kind) ? kind : null,
    establishment: search.get('establishment'),
  };
}

/** The address of a view; failures need not be said. */
export function writeMessageFilters(filters: MessageFilters): URLSearchParams {
  const { state, kind, establishment } = filters;
  return new URLSearchParams({
    ...(state !== 'dead' && { state: state ?? 'all' }),
    ...(kind && { kind }),
    ...(establishment && { establishment }),
  });
}

/** What to ask the desk for. */
export function messageQueryOf(filters: MessageFilters): MessageQuery {
  const { state, kind, establishment } = filters;
  return {
    ...(state && { state }),
    ...(kind && { kind }),
    ...(establishment && { establishment }),
  };
}
