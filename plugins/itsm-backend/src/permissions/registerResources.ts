import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  BASIC_GRANTS,
  ESTABLISHMENT_GRANTS,
  searchOfferPermission,
  TICKET_GRANTS,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmEstablishmentPermissionResourceRef,
  itsmEstablishmentPermissionRules,
  itsmTicketPermissionResourceRef,
  itsmTicketPermissionRules,
  type TicketResource,
} from '@caih/backstage-plugin-itsm-node';

/**
 * Makes permissions, tickets, establishments and the rules on them known to the
 * permission framework, which may ask for tickets by number. Of an
 * establishment its number says all: none is looked up, and one that is not
 * there is of nobody.
 */
export function registerResources(
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
  registry.addResourceType({
    resourceRef: itsmEstablishmentPermissionResourceRef,
    permissions: ESTABLISHMENT_GRANTS.map(({ permission }) => permission),
    rules: Object.values(itsmEstablishmentPermissionRules),
    getResources: async ids => ids.map(id => ({ id })),
  });
  registry.addPermissions([
    ...BASIC_GRANTS.map(({ permission }) => permission),
    searchOfferPermission,
  ]);
}
