import { InputError } from '@backstage/errors';
import express, { Router } from 'express';
import { z } from 'zod';
import { refuseOtherMachines } from '../clock';
import type { TimedWork } from './TimedWork';

const runSchema = z.strictObject({ run: z.array(z.string()).min(1) });

/**
 * `POST` with `{ run }`, ids of tasks, does them at the instant of the clock,
 * one after the other, and answers once they are done; only callers on this
 * machine.
 */
export function createTaskRouter(work: TimedWork): Router {
  const router = Router();
  router.use(refuseOtherMachines);
  router.use(express.json());

  router.post('/', (req, res, next) => {
    const { data, success } = runSchema.safeParse(req.body);
    if (!success) {
      throw new InputError('No task was run: give their ids as "run"');
    }
    const unknown = work.unknownOf(data.run);
    if (unknown.length > 0) {
      throw new InputError(`No plugin has a task ${unknown.join(', ')}`);
    }
    work.run(data.run).then(() => res.json({ run: data.run }), next);
  });

  return router;
}
