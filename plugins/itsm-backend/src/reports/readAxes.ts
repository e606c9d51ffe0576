import { isLocalDate } from '@caih/backstage-plugin-itsm-common';
import { z } from 'zod';
import { inputFault } from '../http';

const MAX_LENGTH = 2_000;

const AXES = z.strictObject({
  axes: z
    .array(
      z.strictObject({
        maker: z.string().min(1).max(200),
        model: z.string().min(1).max(200),
        axis: z.string().trim().min(1).max(MAX_LENGTH),
        plannedFor: z
          .string()
          .refine(isLocalDate, 'Give the day as YYYY-MM-DD'),
      }),
    )
    .min(1)
    .max(50),
});

/** What the contractor writes of dysfunctions. */
export type WrittenAxes = z.infer<typeof AXES>['axes'];

/** @throws FieldError that names the field at fault */
export function readAxes(body: unknown): WrittenAxes {
  const read = AXES.safeParse(body);
  if (!read.success) throw inputFault(read.error);
  return read.data.axes;
}
