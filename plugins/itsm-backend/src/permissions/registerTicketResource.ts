import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  BASIC_GRANTS,
  TICKET_GRANTS,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmTicketPermissionResourceRef,
  itsmTicketPermissionRules,
  type TicketResource,
} from '@caih/backstage-plugin-itsm-node';

/**
 * Makes permissions, tickets and the rules on them known to the permission
 * framework, which may ask for tickets by number.
 */
export function registerTicketResource(
  registry: PermissionsRegistryService,
  getTickets: (
    numbers: readonly string[],
  ) => Promise<ReadonlyMap<string, TicketResource>>,
): void {
  registry.addResourceType({
    resourceRef: itsmTicketPermissionResourceRef,
    permissions: TICKET_GRANTS.map(({ permission }) => permission),
    rules: Object.values(itsmTicketPermissionRules),
    async getResources(numbers) {
      const tickets = await getTickets(numbers);
      return numbers.map(number => tickets.get(number));
    },
  });
  registry.addPermissions(BASIC_GRANTS.map(({ permission }) => permission));
}
