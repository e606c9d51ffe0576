import { Worker } from 'node:worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

export const TIME_LIMIT_MS = 30_000;
export const MEMORY_LIMIT_MB = 512;

/**
 * Does something in a thread whose memory and time are limited: a hostile
 * file ends the thread and nothing else, and long work keeps nobody waiting.
 *
 * @param name - of the file under `workers/`
 * @param failure - what is told where the thread ended without an answer
 * @throws what `failure` makes
 */
export function runWorker<Answer>(
  name: string,
  workerData: object,
  failure: () => Error,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(
      resolvePackagePath(
        '@caih/backstage-plugin-itsm-backend',
        `workers/${name}`,
      ),
      {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
        // What the backend was started with is no matter of this thread's.
        execArgv: [],
      },
    );
    const fail = () => reject(failure());
    const timer = setTimeout(() => {
      fail();
      worker.terminate();
    }, TIME_LIMIT_MS);
    worker.once('message', resolve);
    worker.once('error', fail);
    worker.once('exit', () => {
      clearTimeout(timer);
      // Settled already, unless the thread ended without a word.
      fail();
    });
  });
}
