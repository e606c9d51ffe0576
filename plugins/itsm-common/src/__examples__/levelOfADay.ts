import { contractLevelOn } from '..';

/** What the contract owes a machine on the day this was written. */
export const { level, next } = contractLevelOn(
  {
    warrantyEnd: '2026-12-31',
    afterWarranty: 'vendor-backed',
    serviceWindow: 'HO',
    restoreTime: '4H',
    maintainedFrom: '2026-01-01',
    maintainedUntil: null,
    orderReference: null,
  },
  '2026-11-26',
);
// level: 'under-warranty'; next: from '2027-01-01', 'vendor-backed'
