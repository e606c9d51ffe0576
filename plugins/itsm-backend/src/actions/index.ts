import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import { registerFleetActions } from './fleetActions';
import { OwnApi } from './OwnApi';
import { registerServiceLevelActions } from './serviceLevelActions';
import { registerTicketActions } from './ticketActions';

/** What an assistant may do in a person's name, over MCP or otherwise. */
export function registerActions(options: {
  actionsRegistry: ActionsRegistryService;
  auth: AuthService;
  clock: ClockService;
  discovery: DiscoveryService;
}): void {
  const { actionsRegistry, clock } = options;
  const api = new OwnApi(options);
  registerTicketActions(actionsRegistry, api, clock);
  registerFleetActions(actionsRegistry, api);
  registerServiceLevelActions(actionsRegistry, api);
}
