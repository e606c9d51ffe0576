import { TestLog } from '../__testUtils__/TestLog';
import { NOT_COVERED, terms } from '../__testUtils__/terms';
import type { PinnedTerms } from '../contract';
import { needsLatenessReason } from './needsLatenessReason';

const needsOneAt = (pinned: PinnedTerms, at: string) => {
  const log = new TestLog(pinned).register('2026-10-05 09:00');
  return needsLatenessReason(pinned, log.events, log.instant(at));
};

it('asks for a reason from the first second beyond the restore time', () => {
  expect(needsOneAt(terms('HO', '4H'), '2026-10-05 13:00:00')).toBe(false);
  expect(needsOneAt(terms('HO', '4H'), '2026-10-05 13:00:01')).toBe(true);
});

it('asks for none where no time is owed', () => {
  expect(needsOneAt(NOT_COVERED, '2026-12-05 13:00')).toBe(false);
});
