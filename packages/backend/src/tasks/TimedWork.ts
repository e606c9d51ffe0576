import type {
  SchedulerService,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';

type Work = () => Promise<void>;

/**
 * What the plugins of this process do as time passes, by the ids of their
 * tasks. On a clock that is moved, a minute of the machine's says nothing:
 * whoever moves the clock has it done, at the instant at which it stands.
 */
export class TimedWork {
  readonly #tasks = new Map<string, Work>();

  /** The scheduler of a plugin, of which every task can be done here too. */
  watch(scheduler: SchedulerService): SchedulerService {
    const scheduleTask: SchedulerService['scheduleTask'] = task =>
      scheduler.scheduleTask({ ...task, fn: this.#keep(task.id, task.fn) });
    return {
      scheduleTask,
      createScheduledTaskRunner: schedule => ({
        run: task => scheduleTask({ ...schedule, ...task }),
      }),
      triggerTask: id => scheduler.triggerTask(id),
      cancelTask: id => scheduler.cancelTask(id),
      getScheduledTasks: () => scheduler.getScheduledTasks(),
    };
  }

  /** Those among these that no plugin has. */
  unknownOf(ids: readonly string[]): string[] {
    return ids.filter(id => !this.#tasks.has(id));
  }

  /** Does these, one after the other, and waits until they are done. */
  async run(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#tasks.get(id)?.();
  }

  /** Its timer does it too: never both at once. */
  #keep(
    id: string,
    fn: SchedulerServiceTaskFunction,
  ): SchedulerServiceTaskFunction {
    let last: Promise<void> = Promise.resolve();
    const inTurn = (signal: AbortSignal): Promise<void> => {
      const done = last.then(() => fn(signal));
      last = done.catch(() => {});
      return done;
    };
    this.#tasks.set(id, () => inTurn(new AbortController().signal));
    return inTurn;
  }
}
