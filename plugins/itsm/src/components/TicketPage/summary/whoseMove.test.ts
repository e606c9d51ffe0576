import {
  possibleActs,
  type Role,
  situationAt,
} from '@caih/backstage-plugin-itsm-common';
import { plainText } from '../__testUtils__/plainText';
import { PEOPLE, refOf, TestDesk } from '../__testUtils__/TestDesk';
import {
  actOfMove,
  isReadersMove,
  type MoveContext,
  moveSentence,
} from './whoseMove';

const NOW = '2026-11-24T09:00:00Z';

function contextOf(
  desk: TestDesk,
  role: Role,
  language: 'fr' | 'en' = 'fr',
  actorRef = refOf(PEOPLE[role]),
): MoveContext {
  const situation = situationAt(desk.events, NOW);
  return {
    situation,
    events: desk.events,
    role,
    readerRef: actorRef,
    possibleActs: possibleActs(situation, role, { now: NOW, actorRef }),
    now: NOW,
    text: plainText(language),
    writing: { language, zone: 'Europe/Paris' },
  };
}

const registered = () => new TestDesk('2026-11-23T08:00:00Z');
const started = () =>
  registered().at('2026-11-23T08:30:00Z', 'contractor', 'start-work', {});
const restored = () =>
  started().at('2026-11-23T16:42:00Z', 'contractor', 'restore', {
    backInOperation: true,
    solution: 'Carte remplacée',
  });

const unknown = () =>
  new TestDesk('2026-11-23T08:00:00Z', {
    machineId: null,
    machine: undefined,
    terms: null,
  });
const unknownRestored = () =>
  unknown().at('2026-11-23T16:42:00Z', 'contractor', 'restore', {
    backInOperation: true,
    solution: 'Redémarré',
  });
const unlistedProposed = () =>
  unknownRestored().at('2026-11-24T08:00:00Z', 'contractor', 'qualify', {
    diagnosis: 'Prêt d’un fournisseur',
    unlisted: true,
  });

const suspensionAsked = () =>
  started().at('2026-11-23T16:00:00Z', 'contractor', 'request-suspension', {
    reason: 'Bloc occupé',
    until: '2026-11-25T09:00:00Z',
  });

it.each<[string, () => TestDesk, Role, string]>([
  [
    'registered',
    registered,
    'contractor',
    'À vous : prendre en charge l’incident déclaré hier 09:00 par Camille Durand.',
  ],
  [
    'at work, seen by the establishment',
    started,
    'beneficiary',
    'Au titulaire : rétablir le service, pris en charge hier 09:30 par Alex Moreau.',
  ],
  [
    'an intervention under way',
    () =>
      started().at('2026-11-24T08:00:00Z', 'contractor', 'start-intervention', {
        mode: 'on-site',
        technician: 'Jean Petit',
        employer: 'contractor',
      }),
    'coordinator',
    'Au titulaire : rétablir le service, Jean Petit est sur site depuis aujourd’hui 09:00.',
  ],
  [
    'restored',
    restored,
    'beneficiary',
    'À vous : valider le rétablissement proposé hier 17:42 par Alex Moreau.',
  ],
  [
    'restored, seen by the contractor',
    restored,
    'contractor',
    'À l’établissement : valider le rétablissement proposé hier 17:42 par Alex Moreau.',
  ],
  [
    'refused with the service down',
    () =>
      restored().at('2026-11-24T08:00:00Z', 'beneficiary', 'refuse', {
        serviceDown: true,
        reason: 'Arrêté',
      }),
    'contractor',
    'À vous : reprendre, Camille Durand a refusé le rétablissement aujourd’hui 09:00 car le service était encore arrêté.',
  ],
  [
    'a suspension asked for: the local referent’s word',
    suspensionAsked,
    'beneficiary',
    'Au référent local : accorder ou refuser la suspension jusqu’à demain 10:00 demandée hier 17:00 par Alex Moreau.',
  ],
  [
    'a suspension asked for, seen by the referent',
    suspensionAsked,
    'local-referent',
    'À vous : accorder ou refuser la suspension jusqu’à demain 10:00 demandée hier 17:00 par Alex Moreau.',
  ],
  [
    'suspended',
    () =>
      suspensionAsked().at(
        '2026-11-23T16:30:00Z',
        'local-referent',
        'agree-suspension',
        {},
      ),
    'contractor',
    'Personne n’est attendu avant demain 10:00 : suspension accordée par Dominique Lefèvre.',
  ],
  [
    'two things at once',
    () =>
      started()
        .at('2026-11-23T15:00:00Z', 'contractor', 'propose-workaround', {
          workaround: 'Bascule',
        })
        .at('2026-11-23T16:00:00Z', 'contractor', 'request-cancellation', {
          kind: 'duplicate',
          reason: 'Déjà déclaré',
          otherTicket: 'INC-2026-000001',
        }),
    'local-referent',
    'À vous : accepter ou refuser la solution de contournement proposée hier 16:00 par Alex Moreau ; aussi attendu : l’annulation.',
  ],
  [
    'a workaround in place',
    () =>
      started()
        .at('2026-11-23T15:00:00Z', 'contractor', 'propose-workaround', {
          workaround: 'Bascule',
        })
        .at('2026-11-23T16:00:00Z', 'beneficiary', 'accept-workaround', {}),
    'contractor',
    'À vous : réparer définitivement, Camille Durand a accepté une solution de contournement hier 17:00.',
  ],
  [
    'an exclusion contested',
    () =>
      started()
        .at('2026-11-23T15:00:00Z', 'contractor', 'claim-exclusion', {
          ground: 'lightning',
          reason: 'Orage',
        })
        .at('2026-11-23T16:00:00Z', 'beneficiary', 'contest-exclusion', {
          reason: 'Aucun orage',
        }),
    'contractor',
    'À vous : répondre à la contestation de l’exclusion par Camille Durand (hier 17:00).',
  ],
  [
    'an instant over 24 hours back',
    () =>
      registered().at('2026-11-24T08:30:00Z', 'contractor', 'restore', {
        backInOperation: true,
        solution: 'Redémarré',
        occurredAt: '2026-11-23T08:05:00Z',
      }),
    'local-referent',
    'À vous : accepter ou refuser l’instant déclaré par Alex Moreau, hier 09:05 ; aussi attendu : l’aval.',
  ],
  [
    'unknown machine',
    unknown,
    'coordinator',
    'Au titulaire : identifier la machine et qualifier l’incident déclaré hier 09:00 par Camille Durand.',
  ],
  [
    'restored, of an unknown machine',
    () => unknownRestored(),
    'contractor',
    'À vous : qualifier d’abord l’incident rétabli hier 17:42 par Alex Moreau, ses conditions sont à fixer avant l’aval.',
  ],
  [
    'restored, of an unknown machine, seen by the establishment',
    () => unknownRestored(),
    'beneficiary',
    'Au titulaire : qualifier d’abord l’incident rétabli hier 17:42 par Alex Moreau, ses conditions sont à fixer avant l’aval.',
  ],
  [
    'restored, of a machine said to be in no list',
    () => unlistedProposed(),
    'beneficiary',
    'À vous : accepter ou refuser la qualification proposée aujourd’hui 09:00 par Alex Moreau ; aussi attendu : l’aval.',
  ],
  [
    'restored, of a machine agreed to be in no list',
    () =>
      unlistedProposed().at(
        '2026-11-24T08:30:00Z',
        'beneficiary',
        'agree-qualification',
        {},
      ),
    'beneficiary',
    'À vous : valider le rétablissement proposé hier 17:42 par Alex Moreau.',
  ],
  [
    'closed',
    () =>
      restored().at('2026-11-24T08:00:00Z', 'local-referent', 'approve', {}),
    'contractor',
    'Clôturé aujourd’hui 09:00 avec l’accord de Dominique Lefèvre.',
  ],
  [
    'cancelled by agreement',
    () =>
      started()
        .at('2026-11-23T15:00:00Z', 'contractor', 'request-cancellation', {
          kind: 'duplicate',
          reason: 'Déjà déclaré',
          otherTicket: 'INC-2026-000001',
        })
        .at('2026-11-23T16:00:00Z', 'beneficiary', 'agree-cancellation', {}),
    'contractor',
    'Annulé hier 17:00 avec l’accord de Camille Durand : doublon d’un autre ticket.',
  ],
  [
    'excluded',
    () =>
      started()
        .at('2026-11-23T15:00:00Z', 'contractor', 'claim-exclusion', {
          ground: 'lightning',
          reason: 'Orage',
        })
        .at('2026-11-23T16:00:00Z', 'local-referent', 'accept-exclusion', {}),
    'beneficiary',
    'Exclu hier 17:00 avec l’accord de Dominique Lefèvre : foudre.',
  ],
])('%s', (_, desk, role, sentence) => {
  const context = contextOf(desk(), role);
  expect(moveSentence(context)).toBe(sentence);
  expect(isReadersMove(context)).toBe(sentence.startsWith('À vous'));
});

it('is a colleague’s move where one has the ticket, and anybody’s in a queue', () => {
  const colleague = (desk: TestDesk, language?: 'fr' | 'en') =>
    contextOf(desk, 'contractor', language, 'user:default/hugo.lambert');
  const held = colleague(started());
  expect(moveSentence(held)).toBe(
    'À Alex Moreau, qui a le ticket : rétablir le service, pris en charge hier 09:30 par Alex Moreau.',
  );
  expect(isReadersMove(held)).toBe(false);
  expect(moveSentence(colleague(started(), 'en'))).toMatch(
    /^The move of Alex Moreau, who has the ticket: /,
  );
  expect(isReadersMove(contextOf(started(), 'contractor'))).toBe(true);
  expect(isReadersMove(colleague(registered()))).toBe(true);

  const inQueue = started().at(
    '2026-11-23T09:00:00Z',
    'contractor',
    'hand-over',
    { to: 'group:default/storage', note: 'Stockage' },
  );
  expect(isReadersMove(colleague(inQueue))).toBe(true);
});

it('rests on who has the ticket, whatever the policy of the portal leaves open', () => {
  const withoutTaking = (context: MoveContext): MoveContext => ({
    ...context,
    possibleActs: context.possibleActs.filter(act => act !== 'take'),
  });
  const colleagues = withoutTaking(
    contextOf(started(), 'contractor', 'fr', 'user:default/hugo.lambert'),
  );
  expect(moveSentence(colleagues)).toMatch(/^À Alex Moreau, qui a le ticket/);
  expect(isReadersMove(colleagues)).toBe(false);
  const own = withoutTaking(contextOf(started(), 'contractor'));
  expect(isReadersMove(own)).toBe(true);
  // Neither a colleague's nor the reader's until it is known who that is.
  expect(
    moveSentence({
      ...contextOf(started(), 'contractor'),
      readerRef: undefined,
    }),
  ).toMatch(/^Au titulaire/);
  // Another side's holder is no colleague of the reader's.
  expect(moveSentence(contextOf(started(), 'coordinator'))).toMatch(
    /^Au titulaire/,
  );
});

it('names whose word it is where the policy leaves the reader none', () => {
  const speechless = (desk: TestDesk, role: Role) =>
    moveSentence({ ...contextOf(desk, role), possibleActs: [] });
  const workaround = started().at(
    '2026-11-23T15:00:00Z',
    'contractor',
    'propose-workaround',
    { workaround: 'Bascule' },
  );
  expect(speechless(workaround, 'beneficiary')).toMatch(/^À l’établissement/);
  expect(speechless(workaround, 'local-referent')).toMatch(
    /^À l’établissement/,
  );
  expect(speechless(suspensionAsked(), 'beneficiary')).toMatch(
    /^Au référent local/,
  );
  // Everybody's by the contract: the rules of this portal say the referent's.
  expect(speechless(restored(), 'beneficiary')).toMatch(/^Au référent local/);
});

it('asks a reader first for what they may settle', () => {
  const both = suspensionAsked().at(
    '2026-11-23T16:10:00Z',
    'contractor',
    'request-cancellation',
    {
      kind: 'duplicate',
      reason: 'Déjà déclaré',
      otherTicket: 'INC-2026-000001',
    },
  );
  expect(moveSentence(contextOf(both, 'beneficiary'))).toMatch(
    /^À vous : accepter ou refuser l’annulation.* ; aussi attendu : la suspension\.$/,
  );
  expect(actOfMove(contextOf(both, 'beneficiary'))).toBe('agree-cancellation');
  expect(actOfMove(contextOf(both, 'local-referent'))).toBe('agree-suspension');
});

it('says the same in English', () => {
  expect(moveSentence(contextOf(restored(), 'beneficiary', 'en'))).toBe(
    'Your move: approve the restoration stated yesterday 17:42 by Alex Moreau.',
  );
  expect(moveSentence(contextOf(suspensionAsked(), 'contractor', 'en'))).toBe(
    'The local referent’s move: grant or refuse the suspension until tomorrow 10:00 asked for yesterday 17:00 by Alex Moreau.',
  );
});

it('knows the act it asks the reader for', () => {
  expect(actOfMove(contextOf(restored(), 'beneficiary'))).toBe('approve');
  expect(actOfMove(contextOf(suspensionAsked(), 'local-referent'))).toBe(
    'agree-suspension',
  );
  expect(actOfMove(contextOf(suspensionAsked(), 'beneficiary'))).toBeNull();
  expect(actOfMove(contextOf(unknown(), 'contractor'))).toBe('qualify');
  expect(actOfMove(contextOf(unknownRestored(), 'contractor'))).toBe('qualify');
  expect(actOfMove(contextOf(unlistedProposed(), 'beneficiary'))).toBe(
    'agree-qualification',
  );
  expect(actOfMove(contextOf(started(), 'contractor'))).toBeNull();
});
