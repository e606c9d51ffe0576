import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ServerClock } from '../clock';
import { DeskConnection } from './DeskConnection';
import type { ItsmApi } from './ItsmApi';
import { callsOf } from './calls';
import { endOfLifeOf } from './endOfLife';
import { establishmentsOf } from './establishments';
import { fleetOf } from './fleet';
import { importsOf } from './imports';
import { messagesOf } from './messages';
import { obsolescenceOf } from './obsolescence';
import { reportsOf } from './reports';
import { serviceLevelsOf } from './serviceLevels';
import { technicalStateOf } from './technicalState';
import { ticketsOf } from './tickets';

/**
 * What the client is asked for, from each room of the desk.
 *
 * @public
 */
export interface ItsmClient extends ItsmApi {}

/**
 * The desk's API through the portal's own fetch.
 *
 * @public
 */
export class ItsmClient {
  constructor(options: {
    discoveryApi: DiscoveryApi;
    fetchApi: FetchApi;
    clock?: ServerClock;
  }) {
    const clock = options.clock ?? new ServerClock();
    const desk = new DeskConnection({ ...options, clock });
    const rooms: ItsmApi = {
      clock,
      ...establishmentsOf(desk),
      ...fleetOf(desk),
      ...importsOf(desk),
      ...ticketsOf(desk),
      ...callsOf(desk),
      ...messagesOf(desk),
      ...obsolescenceOf(desk),
      ...endOfLifeOf(desk),
      ...serviceLevelsOf(desk),
      ...reportsOf(desk),
      ...technicalStateOf(desk),
    };
    Object.assign(this, rooms);
  }
}
