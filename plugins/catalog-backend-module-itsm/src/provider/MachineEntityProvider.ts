import type {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  addDays,
  isFromCatalog,
  type LocalDate,
  localDateIn,
  type Machine,
  type MachineChangePage,
  machineEntityRef,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import { levelRefreshKey, termsRefreshKey } from '../levelRefreshKey';
import type { MachineFeed } from './MachineFeed';
import { toHardwareEntity } from './toHardwareEntity';

/**
 * Whether the fleet shows a machine in the catalog: not where others did, nor
 * where its establishment has no group, and so no owner to show.
 */
function isShown<Change extends MachineChangePage['changes'][number]>(
  change: Change,
): change is Change & { machine: Machine; ownerRef: string } {
  const { machine, ownerRef, removed } = change;
  return Boolean(
    machine && ownerRef && !removed && !isFromCatalog(machine.adopted),
  );
}

/** Days back that are looked at again, for a catalog that was stopped. */
const CATCH_UP_DAYS = 7;

/**
 * Brings the machines of the fleet into the catalog, by their changes, and
 * never touches hardware that others wrote: has it processed again where the
 * fleet adopted it, which may change its level.
 *
 * The cursor lives in memory: a process that starts reads all changes again,
 * which costs the catalog little for what has not changed, and each change
 * carries the machine as it is now, so that reading one twice does no harm.
 *
 * @public
 */
export class MachineEntityProvider implements EntityProvider {
  #connection: EntityProviderConnection | undefined;
  #cursor: string | undefined;

  constructor(
    private readonly options: { clock: ClockService; feed: MachineFeed },
  ) {}

  getProviderName(): string {
    return 'itsm-machines';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /**
   * Applies the changes since the last time.
   *
   * @returns how many machines were brought in or taken out
   */
  async pull(signal?: AbortSignal): Promise<number> {
    const connection = this.#connected();
    let count = 0;
    let more = true;
    while (more && !signal?.aborted) {
      const page = await this.options.feed.changesAfter(this.#cursor);
      const added = page.changes.flatMap(change =>
        isShown(change)
          ? [
              {
                entity: toHardwareEntity(
                  change.machine,
                  change.ownerRef,
                  change,
                ),
              },
            ]
          : [],
      );
      const removed = page.changes
        .filter(change => !isShown(change))
        .map(({ machineId }) => ({ entityRef: machineEntityRef(machineId) }));
      if (page.changes.length > 0) {
        await connection.applyMutation({ type: 'delta', added, removed });
      }
      const adopted = page.changes.flatMap(({ machine }) =>
        machine && isFromCatalog(machine.adopted)
          ? [termsRefreshKey(machine.entityRef)]
          : [],
      );
      if (adopted.length > 0) await connection.refresh({ keys: adopted });
      count += page.changes.length;
      this.#cursor = page.cursor;
      more = page.more;
    }
    return count;
  }

  /**
   * Has the entities processed again whose contract level changes today at
   * their site, or did in the last days. Those that were since carry the key
   * of a later day: doing so again costs nothing.
   */
  async refreshLevels(): Promise<void> {
    const keys = this.#daysOfChange().map(levelRefreshKey);
    await this.#connected().refresh({ keys });
  }

  #daysOfChange(): LocalDate[] {
    const now = this.options.clock.now();
    const zones = Object.values(TERRITORIES).map(one => one.timeZone);
    const days = zones.map(zone => localDateIn(zone, now)).sort();
    const last = days[days.length - 1];
    const found: LocalDate[] = [];
    for (
      let day = addDays(days[0], -CATCH_UP_DAYS);
      day <= last;
      day = addDays(day, 1)
    ) {
      found.push(day);
    }
    return found;
  }

  #connected(): EntityProviderConnection {
    if (!this.#connection) {
      throw new Error('The catalog is not connected yet');
    }
    return this.#connection;
  }
}
