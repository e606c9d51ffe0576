import { declarationOfCall, declarationOfDraft } from './declarationOf';

const CALL = {
  id: 'C-1',
  establishmentId: '490999018',
  caller: 'Ada Roux',
  number: '3320',
  onBehalfOf: null,
  subject: 'Voyant ambre',
  receivedAt: '2026-11-23T08:00:00Z',
  recordedAt: '2026-11-23T08:00:00Z',
};

describe('a call that turns into a declaration', () => {
  it('gives it all that was said, and its own number in the log', () => {
    expect(declarationOfCall(CALL)).toEqual({
      callId: 'C-1',
      establishmentId: '490999018',
      caller: 'Ada Roux',
      callerNumber: '3320',
      onBehalfOf: '',
      description: 'Voyant ambre',
      lateEntry: false,
      calledAtLocal: '',
    });
  });

  it('gives its own instant where it was entered late, and only there', () => {
    const { lateEntry, calledAtLocal } = declarationOfCall({
      ...CALL,
      receivedAt: new Date(2026, 10, 22, 23, 10).toISOString(),
    });
    expect({ lateEntry, calledAtLocal }).toEqual({
      lateEntry: true,
      calledAtLocal: '2026-11-22T23:10',
    });
  });

  it('that is not logged yet has no number, and is as it was typed', () => {
    const typed = { lateEntry: true, calledAtLocal: '2026-11-22T23:10' };
    expect(declarationOfDraft({ ...CALL, ...typed })).toMatchObject({
      callId: null,
      ...typed,
    });
  });
});
