import { InputError } from '@backstage/errors';
import express, { Router } from 'express';
import { z } from 'zod';
import { AdjustableClock } from './AdjustableClock';
import { refuseOtherMachines } from './refuseOtherMachines';

const moveSchema = z.union([
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
  z.strictObject({ advanceSeconds: z.int() }),
]);

/**
 * `GET` tells the clock's instant; `PUT` moves it and stops it there;
 * `DELETE` lets it follow the machine's again. All answer
 * `{ now, standsStill }`, and only callers on this machine.
 */
export function createClockRouter(clock: AdjustableClock): Router {
  const router = Router();
  const answer = () => ({ now: clock.now(), standsStill: clock.standsStill });

  router.use(refuseOtherMachines);
  router.use(express.json());

  router.get('/', (_req, res) => {
    res.json(answer());
  });

  router.put('/', (req, res) => {
    const parsed = moveSchema.safeParse(req.body);
    if (!parsed.success) {
      throw new InputError(
        'The clock was not moved: give either now, an ISO 8601 instant with its offset, or advanceSeconds, a whole number of seconds',
      );
    }
    if ('now' in parsed.data) {
      clock.moveTo(parsed.data.now);
    } else {
      clock.advance(parsed.data.advanceSeconds);
    }
    res.json(answer());
  });

  router.delete('/', (_req, res) => {
    clock.release();
    res.json(answer());
  });

  return router;
}
