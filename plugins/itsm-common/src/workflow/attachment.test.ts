import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { situationAt } from './ticket';

const registered = () =>
  new TestLog(terms('HO', '4H')).register('2026-11-23 09:00');

describe('a file', () => {
  it('is attached by either side, and leaves state, version and clock alone', () => {
    const log = registered();
    const before = log.situation('2026-11-23 09:30');
    log
      .does('attach', '2026-11-23 09:10', { input: { fileName: 'avant.jpg' } })
      .does('attach', '2026-11-23 09:20', {
        role: 'beneficiary',
        input: { fileName: 'chute.jpg' },
      });
    const { attachments, texts, ...after } = log.situation('2026-11-23 09:30');
    expect({ ...after, attachments: [], texts: before.texts }).toEqual(before);
    expect(attachments).toEqual([
      {
        attachmentId: 'a-2',
        sequence: 2,
        fileName: 'avant.jpg',
        mediaType: 'image/jpeg',
        byteSize: 1024,
        sha256: '0'.repeat(64),
        attachedAt: '2026-11-23T08:10:00Z',
        side: 'contractor',
        internal: false,
        removed: false,
      },
      expect.objectContaining({
        attachmentId: 'a-3',
        fileName: 'chute.jpg',
        side: 'establishment',
      }),
    ]);
  });

  it.each(['closed', 'cancelled', 'excluded'] as const)(
    'is still attached to a ticket that is %s: a proof may come late',
    state => {
      const log = registered();
      if (state === 'closed') {
        log
          .does('restore', '2026-11-23 10:00')
          .does('approve', '2026-11-23 10:30');
      } else if (state === 'cancelled') {
        log.does('cancel', '2026-11-23 10:00');
      } else {
        log
          .does('claim-exclusion', '2026-11-23 10:00')
          .does('accept-exclusion', '2026-11-23 10:30');
      }
      log.does('attach', '2026-11-23 11:00', { role: 'local-referent' });
      const situation = log.situation('2026-11-23 12:00');
      expect(situation.state).toBe(state);
      expect(situation.attachments).toHaveLength(1);
    },
  );

  it('of the other side’s own is not among those a reader sees', () => {
    const log = registered().does('attach', '2026-11-23 09:10', {
      input: { internal: true },
    });
    const masked = log.events.map(event =>
      event.type === 'attach'
        ? { ...event, actor: { ref: null, role: event.actor.role } }
        : event,
    );
    expect(log.situation('2026-11-23 09:30').attachments).toHaveLength(1);
    expect(situationAt(masked, '2026-11-23T09:00:00Z').attachments).toEqual([]);
  });
});

describe('an exclusion with photos (C6)', () => {
  const photographed = () =>
    registered()
      .does('attach', '2026-11-23 09:10')
      .does('attach', '2026-11-23 09:11', { input: { internal: true } });

  it('names files of the ticket', () => {
    const log = photographed().does('claim-exclusion', '2026-11-23 09:20', {
      input: { ground: 'fall', attachmentIds: ['a-2'] },
    });
    expect(log.events[3].data).toMatchObject({ attachmentIds: ['a-2'] });
  });

  it('names no file of another ticket', () => {
    expect(
      photographed().tries('claim-exclusion', '2026-11-23 09:20', {
        input: { attachmentIds: ['a-2', 'a-9'] },
      }),
    ).toEqual({
      code: 'bad-input',
      field: 'attachmentIds',
      problem: 'no-such-attachment',
    });
  });

  it('names no file that the establishment cannot see', () => {
    expect(
      photographed().tries('claim-exclusion', '2026-11-23 09:20', {
        input: { attachmentIds: ['a-3'] },
      }),
    ).toMatchObject({ problem: 'attachment-is-internal' });
  });

  it('is contested with files too, those of the other side’s own excepted', () => {
    const log = photographed()
      .does('claim-exclusion', '2026-11-23 09:20')
      .does('contest-exclusion', '2026-11-23 09:30', {
        input: { attachmentIds: ['a-2'] },
      });
    expect(log.situation('2026-11-23 09:40').exclusion).toBe('contested');
    expect(
      photographed()
        .does('claim-exclusion', '2026-11-23 09:20')
        .tries('contest-exclusion', '2026-11-23 09:30', {
          role: 'beneficiary',
          input: { attachmentIds: ['a-3'] },
        }),
    ).toMatchObject({ problem: 'no-such-attachment' });
  });
});

it('an internal comment names files of its own side', () => {
  const log = registered().does('attach', '2026-11-23 09:10', {
    input: { internal: true },
  });
  expect(
    log.tries('comment', '2026-11-23 09:20', {
      input: { internal: true, attachmentIds: ['a-2'] },
    }),
  ).toHaveProperty('transition.act', 'comment');
  expect(
    log.tries('comment', '2026-11-23 09:20', {
      input: { attachmentIds: ['a-2'] },
    }),
  ).toMatchObject({ problem: 'attachment-is-internal' });
});
