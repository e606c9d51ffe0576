import { NotAllowedError } from '@backstage/errors';
import type { Person } from '../access';

/** @throws NotAllowedError when the person is not the contractor's */
export function assertContractor({ role }: Person): void {
  if (role !== 'contractor') {
    throw new NotAllowedError(
      'Only the contractor keeps what is known of ends of life',
    );
  }
}
