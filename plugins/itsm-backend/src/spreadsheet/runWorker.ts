import { Worker } from 'node:worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { FieldError } from '../http';

const TIME_LIMIT_MS = 30_000;
const MEMORY_LIMIT_MB = 512;

/**
 * Does something with a workbook in a thread whose memory and time are
 * limited: a hostile file ends the thread, and nothing else.
 *
 * @param name - of the file under `workers/`
 * @throws FieldError when the thread ended without an answer
 */
export function runWorker<Answer>(
  name: string,
  workerData: object,
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
    const unreadable = () =>
      reject(
        new FieldError(
          'body',
          'workbook-unreadable',
          'The workbook cannot be read; copy its lines into a new workbook and save it as .xlsx',
        ),
      );
    const timer = setTimeout(() => {
      unreadable();
      worker.terminate();
    }, TIME_LIMIT_MS);
    worker.once('message', resolve);
    worker.once('error', unreadable);
    worker.once('exit', () => {
      clearTimeout(timer);
      // Settled already, unless the thread ended without a word.
      unreadable();
    });
  });
}
