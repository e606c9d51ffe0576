import type {
  ActInput,
  Colleague,
  FromFacts,
  TeamFacts,
  TicketAct,
  TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import type { ContractorDirectory, Person } from '../../access';
import { FieldError } from '../../http';

/**
 * What the server adds to the acts that say who has a ticket: how people and
 * teams are called in the catalog, and who had it before (C20).
 *
 * @throws FieldError when it is handed to none of the contractor's
 */
export async function holdingFacts(
  act: TicketAct,
  input: ActInput,
  { holder }: TicketSituation,
  options: { person: Person; colleagues: ContractorDirectory },
): Promise<object> {
  const { person, colleagues } = options;
  if (act !== 'take' && act !== 'hand-over') {
    return teamFacts(await colleagues.find(person.ref));
  }
  const from: FromFacts = holder?.ref
    ? { from: holder.ref, ...(holder.name && { fromName: holder.name }) }
    : {};
  if (!('to' in input)) {
    return { ...teamFacts(await colleagues.find(person.ref)), ...from };
  }
  const to = await colleagues.find(input.to);
  if (!to) {
    throw new FieldError(
      'to',
      'unknown-colleague',
      `${input.to} is none of the contractor's people or teams`,
    );
  }
  return to.kind === 'team'
    ? { team: to.ref, teamName: to.name, ...from }
    : { toName: to.name, ...teamFacts(to), ...from };
}

function teamFacts(colleague: Colleague | undefined): TeamFacts {
  const team = colleague?.team;
  return team ? { team: team.ref, teamName: team.name } : {};
}
