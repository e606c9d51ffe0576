import type {
  SchedulerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { PolicyGuard } from './PolicyGuard';

/**
 * Has everything read anew as soon as the policy of the portal is another: what
 * was indexed under the one before must not wait for its hour.
 */
export class PolicyWatch {
  readonly #taskIds: string[] = [];
  /** What is known to be indexed: by a policy that keeps it, or nothing. */
  #isKept: boolean | undefined;

  constructor(
    private readonly options: {
      guard: Pick<PolicyGuard, 'refusal'>;
      scheduler: Pick<SchedulerService, 'triggerTask'>;
    },
  ) {}

  /** The runner, whose tasks are triggered from now on. */
  following(runner: SchedulerServiceTaskRunner): SchedulerServiceTaskRunner {
    return {
      run: task => {
        this.#taskIds.push(task.id);
        return runner.run(task);
      },
    };
  }

  async look(): Promise<void> {
    const isKept = (await this.options.guard.refusal()) === undefined;
    // At the start what a process before this one indexed may still be there.
    const mayDiffer =
      this.#isKept === undefined ? !isKept : this.#isKept !== isKept;
    if (!mayDiffer) {
      this.#isKept = isKept;
      return;
    }
    const started = await Promise.all(
      this.#taskIds.map(id => this.#trigger(id)),
    );
    if (started.every(Boolean)) this.#isKept = isKept;
  }

  /** One that is running is tried again at the next look. */
  async #trigger(id: string): Promise<boolean> {
    try {
      await this.options.scheduler.triggerTask(id);
      return true;
    } catch (error) {
      if (isError(error) && error.name === 'ConflictError') return false;
      throw error;
    }
  }
}
