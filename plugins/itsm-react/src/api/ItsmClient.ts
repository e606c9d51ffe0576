import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { ServerClock } from '../clock';
import { DeskConnection } from './DeskConnection';
import type { ItsmApi } from './ItsmApi';
import { callsCalls } from './calls';
import { endOfLifeCalls } from './endOfLife';
import { establishmentsCalls } from './establishments';
import { fleetCalls } from './fleet';
import { importsCalls } from './imports';
import { messagesCalls } from './messages';
import { obsolescenceCalls } from './obsolescence';
import { reportsCalls } from './reports';
import { serviceLevelsCalls } from './serviceLevels';
import { technicalStateCalls } from './technicalState';
import { ticketsCalls } from './tickets';

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
    const calls: ItsmApi = {
      clock,
      ...establishmentsCalls(desk),
      ...fleetCalls(desk),
      ...importsCalls(desk),
      ...ticketsCalls(desk),
      ...callsCalls(desk),
      ...messagesCalls(desk),
      ...obsolescenceCalls(desk),
      ...endOfLifeCalls(desk),
      ...serviceLevelsCalls(desk),
      ...reportsCalls(desk),
      ...technicalStateCalls(desk),
    };
    Object.assign(this, calls);
  }
}
