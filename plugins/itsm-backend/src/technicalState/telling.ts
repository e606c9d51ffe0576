import type {
  EvolutionEventType,
  MessageKind,
} from '@caih/backstage-plugin-itsm-common';

/**
 * What an act on an evolution causes the other side to be told; null where
 * nothing, as of another day that is planned.
 */
export const MESSAGE_OF_ACT: Record<
  EvolutionEventType,
  Extract<MessageKind, `evolution-${string}`> | null
> = {
  propose: 'evolution-proposed',
  accept: 'evolution-decided',
  refuse: 'evolution-decided',
  plan: null,
  complete: 'evolution-settled',
  withdraw: 'evolution-settled',
};
