import { createApiRef } from '@backstage/core-plugin-api';
import type { ServerClock } from '../clock';
import type { CallsApi } from './calls';
import type { EndOfLifeApi } from './endOfLife';
import type { EstablishmentsApi } from './establishments';
import type { FleetApi } from './fleet';
import type { ImportsApi } from './imports';
import type { MessagesApi } from './messages';
import type { ObsolescenceApi } from './obsolescence';
import type { ReportsApi } from './reports';
import type { ServiceLevelsApi } from './serviceLevels';
import type { TechnicalStateApi } from './technicalState';
import type { TicketsApi } from './tickets';

/**
 * The maintenance desk over HTTP. Every method throws `ItsmApiError`, and
 * `ItsmConflictError` where the ticket has moved on,
 * `ProfileConflictError` where the page of an establishment has.
 *
 * @public
 */
export interface ItsmApi
  extends EstablishmentsApi,
    FleetApi,
    ImportsApi,
    TicketsApi,
    CallsApi,
    MessagesApi,
    ObsolescenceApi,
    EndOfLifeApi,
    ServiceLevelsApi,
    ReportsApi,
    TechnicalStateApi {
  /** The server's time, set by every answer that carries it. */
  readonly clock: ServerClock;
}

/** @public */
export const itsmApiRef = createApiRef<ItsmApi>({ id: 'plugin.itsm.service' });
