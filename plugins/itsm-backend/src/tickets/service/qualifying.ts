import {
  type ActInput,
  addingNeedsAgreement,
  needsAgreement,
  pinTerms,
  pinUnlistedTerms,
  type ProposedTerms,
  type Role,
  type ServerFacts,
  type SiteFacts,
  TERRITORIES,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import type { FleetReader } from '../FleetReader';
import { machineAt } from './machineAt';
import { findMachine, labelOf, otherMachineOf } from './registration';

/** Where nothing is known of an establishment's sites: metropolitan France. */
const METROPOLITAN: SiteFacts = {
  territory: 'FR',
  timeZone: TERRITORIES.FR.timeZone,
  holidayRegion: TERRITORIES.FR.holidayRegion,
};

/**
 * What a qualification adds to its input: the terms of the machine named, and
 * whether the establishment has to agree before they are pinned (CI15).
 *
 * @throws FieldError where the machine is none of the establishment's
 */
export async function qualificationOf(
  { machineId, unlisted }: ActInput<'qualify'>,
  situation: TicketSituation,
  options: { fleet: FleetReader; tx: Knex },
): Promise<ServerFacts['qualify']> {
  if (unlisted) {
    const isPinnedSo = situation.terms?.machineId === null;
    return isPinnedSo
      ? {}
      : proposal(situation, await unlistedTerms(situation, options));
  }
  if (!machineId) return {};
  const { establishmentId, registeredAt } = situation;
  const found = await findMachine(
    options.fleet,
    options.tx,
    scopeOf(establishmentId),
    machineId,
  );
  if (situation.machineId === machineId) return {};
  const machine = await machineAt(found, registeredAt, options);
  return {
    ...proposal(situation, {
      terms: pinTerms(machine.facts, machine.site, registeredAt),
      factsChangedAt: machine.changedAt,
    }),
    machine: labelOf(machine),
  };
}

/**
 * What adding a machine adds to its input: its terms as they stood at the
 * registration, and whether the establishment has to agree (CI16).
 *
 * @throws FieldError where the machine is none of the establishment's
 */
export async function additionOf(
  { machineId }: ActInput<'add-machine'>,
  role: Role,
  situation: TicketSituation,
  { fleet, tx }: { fleet: FleetReader; tx: Knex },
): Promise<ServerFacts['add-machine']> {
  const { establishmentId, registeredAt } = situation;
  const found = await findMachine(
    fleet,
    tx,
    scopeOf(establishmentId),
    machineId,
  );
  const { machine, terms } = await otherMachineOf(found, registeredAt, {
    fleet,
    tx,
  });
  return {
    machine,
    terms,
    ...(addingNeedsAgreement(situation, role, found.changedAt) && {
      needsAgreement: true,
    }),
  };
}

function proposal(
  situation: TicketSituation,
  proposed: ProposedTerms,
): ServerFacts['qualify'] {
  return {
    terms: proposed.terms,
    ...(needsAgreement(situation, proposed) && { needsAgreement: true }),
  };
}

async function unlistedTerms(
  { establishmentId, registeredAt }: TicketSituation,
  { fleet, tx }: { fleet: FleetReader; tx: Knex },
): Promise<ProposedTerms> {
  const site = await fleet.firstSiteOf(
    tx,
    scopeOf(establishmentId),
    establishmentId,
  );
  return {
    terms: pinUnlistedTerms(site ?? METROPOLITAN, registeredAt),
    factsChangedAt: null,
  };
}

function scopeOf(establishmentId: string): Scope {
  return { kind: 'establishments', ids: [establishmentId] };
}
