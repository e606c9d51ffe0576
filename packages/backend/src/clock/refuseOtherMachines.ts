import { NotAllowedError } from '@backstage/errors';
import type { RequestHandler } from 'express';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Lets callers on this machine through, and nobody else. */
export const refuseOtherMachines: RequestHandler = (req, _res, next) => {
  if (!LOOPBACK.has(req.socket.remoteAddress ?? '')) {
    throw new NotAllowedError('Only callers on this machine may do this');
  }
  next();
};
