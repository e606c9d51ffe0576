import {
  MESSAGE_KINDS,
  type MessageAudience,
  type MessageKind,
  messageRule,
  type Role,
} from '@caih/backstage-plugin-itsm-common';

/** The parts by which somebody in a role is written to in person. */
const PARTS: Record<Role, readonly MessageAudience[]> = {
  beneficiary: ['declarer'],
  'local-referent': ['declarer', 'local-referents'],
  // What goes to the desk goes to one address, whoever is there.
  contractor: ['holder'],
  coordinator: ['coordinator'],
};

/** The kinds that may reach somebody in a role, as the table of messages says. */
export function kindsFor(role: Role, isObligatory: boolean): MessageKind[] {
  return MESSAGE_KINDS.filter(kind => {
    const { to, obligatory } = messageRule(kind);
    return (
      obligatory === isObligatory && to.some(part => PARTS[role].includes(part))
    );
  });
}
