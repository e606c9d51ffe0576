import {
  ALWAYS_HOLD_DATA,
  type Component,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import type { LiveTicket } from '../TicketContext';
import { accessValues } from './accessForm';
import { openInterventions } from './choices';
import type { FormAct } from './actForms';
import type { FormValues } from './readForm';

/** Acts whose form is filled in with the name of who opens it. */
export const NAMES_WHO_OPENS: readonly FormAct[] = ['start-intervention'];

/** What a form is likely to be filled in with, by who opens it and where. */
export function likelyValues(
  act: FormAct,
  { situation, ticket }: Pick<LiveTicket, 'situation' | 'ticket'>,
  { me, isPhone }: { me: Me | undefined; isPhone: boolean },
): FormValues {
  switch (act) {
    case 'start-intervention':
      return {
        mode: isPhone ? 'on-site' : '',
        technician: me?.name ?? '',
        staffId: me?.staffId ?? '',
        // Who begins it is the contractor's; the register may know better.
        employer: 'contractor',
      };
    case 'end-intervention':
    case 'order-stop': {
      const open = openInterventions(act, situation.interventions);
      return {
        interventionId: open.length === 1 ? open[0].interventionId : '',
      };
    }
    case 'replace-part': {
      const { interventions } = situation;
      const last = interventions[interventions.length - 1];
      return {
        interventionId: last?.interventionId ?? '',
        condition: 'new-original',
      };
    }
    case 'remove-machine':
    case 'split': {
      const { otherMachines } = situation;
      return {
        machineId: otherMachines.length === 1 ? otherMachines[0].machineId : '',
      };
    }
    case 'choose-data-media':
      return { choice: ticket.dataMedia.choice };
    case 'set-access':
      return accessValues(situation.access);
    case 'change-priority':
      return {
        impact: String(situation.impact),
        urgency: String(situation.urgency),
      };
    default:
      return {};
  }
}

/**
 * What else is likely once a field is filled in: a disk holds data and goes as
 * the establishment chose, a fan is taken back.
 */
export function likelyAlong(
  act: FormAct,
  field: string,
  value: string,
  { ticket }: Pick<LiveTicket, 'ticket'>,
): FormValues {
  if (act !== 'replace-part') return {};
  const fate = (holdsData: boolean) =>
    holdsData ? ticket.dataMedia.choice : 'taken-back';
  if (field === 'component' && value !== '') {
    const holdsData = ALWAYS_HOLD_DATA.includes(value as Component);
    return {
      holdsData: holdsData ? 'yes' : 'no',
      removedPart: fate(holdsData),
    };
  }
  return field === 'holdsData' ? { removedPart: fate(value === 'yes') } : {};
}
