import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import type { TicketEvent } from './events';
import { ACT_INPUTS } from './inputs';
import { markRedacted, withoutRedacted } from './redaction';
import { situationAt } from './ticket';
import type { Role } from './vocabulary';

const NOW = '2026-11-23T12:00:00Z';

/** Declared by the establishment, commented on and photographed by both. */
const written = () =>
  new TestLog(terms('HO', '4H'))
    .register('2026-11-23 09:00', {
      title: 'Serveur de Mme Durand',
      description: 'Vu avec Mme Durand, chambre 12',
    })
    .does('comment', '2026-11-23 09:10', {
      input: { comment: 'Appelé la chambre 12' },
    })
    .does('attach', '2026-11-23 09:20', {
      input: { fileName: 'ecran de Mme Durand.jpg' },
    })
    .does('comment', '2026-11-23 09:30', {
      role: 'beneficiary',
      input: { comment: 'Merci' },
    })
    .does('comment', '2026-11-23 09:40', {
      input: { comment: 'À voir entre nous', internal: true },
    });

const by = (
  role: Role,
  target: { sequence?: number; field?: string; attachmentId?: string },
) => ({ role, input: { sequence: undefined, field: undefined, ...target } });

const redactedTitle = () =>
  written().does(
    'redact',
    '2026-11-23 10:00',
    by('beneficiary', { sequence: 1, field: 'title' }),
  );

describe('a redaction', () => {
  it('takes a text out of what is made of the log, and leaves all else', () => {
    const log = redactedTitle();
    const situation = situationAt(withoutRedacted(log.events), NOW);
    expect(situation.title).toBe('');
    expect(situation.description).toBe('Vu avec Mme Durand, chambre 12');
    expect(situation.version).toBe(1);
    expect(situation.lastActAt).toBe('2026-11-23T08:00:00Z');
    expect(
      situation.texts.map(({ sequence, field }) => [sequence, field]),
    ).toEqual([
      [1, 'description'],
      [2, 'comment'],
      [3, 'fileName'],
      [4, 'comment'],
      [5, 'comment'],
      [6, 'reason'],
    ]);
  });

  it('takes a file away with its name', () => {
    const log = written().does(
      'redact',
      '2026-11-23 10:00',
      by('local-referent', { attachmentId: 'a-3' }),
    );
    const events = withoutRedacted(log.events);
    expect(events[2].data).toMatchObject({ fileName: '', attachmentId: 'a-3' });
    expect(situationAt(events, NOW).attachments).toEqual([
      expect.objectContaining({ attachmentId: 'a-3', removed: true }),
    ]);
    expect(
      log.tries('claim-exclusion', '2026-11-23 10:10', {
        input: { attachmentIds: ['a-3'] },
      }),
    ).toMatchObject({ problem: 'no-such-attachment' });
  });

  it('is said by a word of the reader’s language in its place', () => {
    const shown = markRedacted(
      withoutRedacted(redactedTitle().events),
      '[retiré]',
    );
    expect(shown[0].data).toMatchObject({
      title: '[retiré]',
      description: 'Vu avec Mme Durand, chambre 12',
    });
  });

  it('does not say so of what the other side keeps to itself', () => {
    const masked: TicketEvent<'comment'> = {
      sequence: 5,
      type: 'comment',
      recordedAt: NOW,
      occurredAt: NOW,
      actor: { ref: null, role: 'contractor' },
      data: { comment: '', internal: true },
    };
    expect(markRedacted([masked], '[retiré]')).toEqual([masked]);
  });

  it.each(['closed', 'cancelled', 'excluded'] as const)(
    'is done on a ticket that is %s too',
    state => {
      const log = written();
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
      log.does(
        'redact',
        '2027-11-23 11:00',
        by('beneficiary', { sequence: 1, field: 'title' }),
      );
      expect(log.situation('2027-11-23 12:00').state).toBe(state);
    },
  );

  it.each<[string, Role, Parameters<typeof by>[1], string]>([
    [
      'what is not there',
      'beneficiary',
      { sequence: 9, field: 'comment' },
      'nothing-to-redact',
    ],
    [
      'a fact',
      'beneficiary',
      { sequence: 1, field: 'impact' },
      'nothing-to-redact',
    ],
    [
      'the name of who acted',
      'beneficiary',
      { sequence: 2, field: 'actorName' },
      'nothing-to-redact',
    ],
    [
      'no such file',
      'beneficiary',
      { attachmentId: 'a-2' },
      'nothing-to-redact',
    ],
    [
      'what the contractor keeps to itself',
      'local-referent',
      { sequence: 5, field: 'comment' },
      'nothing-to-redact',
    ],
    [
      'the establishment’s words',
      'contractor',
      { sequence: 4, field: 'comment' },
      'not-yours-to-redact',
    ],
    [
      'the establishment’s declaration',
      'contractor',
      { sequence: 1, field: 'description' },
      'not-yours-to-redact',
    ],
  ])('removes nothing: %s', (_, role, target, problem) => {
    expect(
      written().tries('redact', '2026-11-23 10:00', by(role, target)),
    ).toMatchObject({ code: 'bad-input', problem });
  });

  it('removes a thing once', () => {
    expect(
      redactedTitle().tries(
        'redact',
        '2026-11-23 10:10',
        by('beneficiary', { sequence: 1, field: 'title' }),
      ),
    ).toMatchObject({ problem: 'nothing-to-redact' });
  });

  it.each<[Role, Parameters<typeof by>[1]]>([
    ['beneficiary', { sequence: 2, field: 'comment' }],
    ['local-referent', { attachmentId: 'a-3' }],
    ['contractor', { sequence: 2, field: 'comment' }],
    ['contractor', { sequence: 5, field: 'comment' }],
    ['contractor', { attachmentId: 'a-3' }],
  ])('is done by the %s on %j', (role, target) => {
    expect(
      written().tries('redact', '2026-11-23 10:00', by(role, target)),
    ).toHaveProperty('transition.act', 'redact');
  });

  it.each([
    [{ sequence: 1 }],
    [{ field: 'title' }],
    [{}],
    [{ sequence: 1, field: 'title', attachmentId: 'a-3' }],
  ])('names a text or a file, and one of them: not %j', target => {
    expect(
      ACT_INPUTS.redact.safeParse({ ...target, reason: 'x' }).success,
    ).toBe(false);
  });
});
