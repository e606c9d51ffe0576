import type {
  AuditorService,
  AuthService,
  DatabaseService,
  DiscoveryService,
  HttpAuthService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { EolSources } from '../endOfLife';

/** What the desk needs of the Backstage it runs in. */
export interface DeskOptions {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  clock: ClockService;
  database: DatabaseService;
  discovery: DiscoveryService;
  /** Where other modules bring ends of life from. */
  eolSources: EolSources;
  events: EventsService;
  httpAuth: HttpAuthService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  signals: SignalsService;
}
