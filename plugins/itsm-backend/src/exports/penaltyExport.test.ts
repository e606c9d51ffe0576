import { buffer } from 'node:stream/consumers';
import type {
  PenaltyPage,
  PenaltySummary,
} from '@caih/backstage-plugin-itsm-common';
import { OTHER, OWN } from '../__testUtils__/portal';
import type { Person } from '../access';
import { HucreSpreadsheetReader, HucreSpreadsheetWriter } from '../spreadsheet';
import { PenaltyExport } from './PenaltyExport';
import { PENALTY_WORDS } from './penaltyWords';

const NOW = '2026-11-27T23:30:00Z';

const COMMON = {
  state: 'open',
  byCorrection: false,
  scale: null,
  amountCents: null,
  first: null,
  revisedAt: null,
  decision: null,
  revisedSinceDecision: false,
  version: 1,
  possibleActs: [],
} as const;

const CASES = [
  {
    ...COMMON,
    id: 'PEN-2026-000003',
    establishmentId: null,
    establishmentName: null,
    kind: 'threshold-missed',
    month: '2026-10',
    evidence: { kind: 'threshold-missed', indicator: 'closed-in-time' },
    measure: { unit: 'points', value: 5.5 },
    raisedAt: '2026-11-05T07:00:00Z',
  },
  {
    ...COMMON,
    id: 'PEN-2026-000001',
    establishmentId: OWN,
    establishmentName: 'CH de Nantes',
    kind: 'restore-late',
    month: '2026-09',
    state: 'waived',
    evidence: { kind: 'restore-late', ticket: 'INC-2026-000007' },
    measure: { unit: 'seconds', value: 9000 },
    amountCents: 30_050,
    decision: {
      act: 'waive',
      at: '2026-10-06T12:00:00Z',
      by: 'Dominique Lefèvre',
      reason: '=2+3',
      amountCents: null,
    },
    raisedAt: '2026-10-05T06:00:00Z',
  },
  {
    ...COMMON,
    id: 'PEN-2026-000002',
    establishmentId: OTHER,
    establishmentName: 'CH de Cholet',
    kind: 'report-late',
    month: '2026-07',
    evidence: { kind: 'report-late', from: '2026-01', to: '2026-06' },
    measure: { unit: 'days', value: 3 },
    raisedAt: '2026-08-05T06:00:00Z',
  },
] as unknown as readonly PenaltySummary[];

/** The cases, two to a page, as the list gives them. */
async function exported(language: 'fr' | 'en') {
  const asked: (string | undefined)[] = [];
  const shown: string[] = [];
  const { fileName, content } = await PenaltyExport.create({
    penalties: {
      list: async (_person, { cursor }): Promise<PenaltyPage> => {
        asked.push(cursor);
        const [items, nextCursor] =
          cursor === undefined
            ? [CASES.slice(0, 2), 'two']
            : [CASES.slice(2), null];
        return { now: NOW, items, nextCursor };
      },
    },
    writer: new HucreSpreadsheetWriter(),
    clock: { now: () => NOW },
  }).exportPenalties({} as Person, { month: '2026-10' }, language, id =>
    shown.push(id),
  );
  const { rows } = await new HucreSpreadsheetReader().readFirstSheet(
    await buffer(content),
  );
  return { asked, fileName, rows, shown };
}

describe('penalty cases as a workbook', () => {
  it('holds all of the list, with a column for each unit', async () => {
    const { asked, rows, shown } = await exported('fr');
    expect(asked).toEqual([undefined, 'two']);
    const [header, ...cases] = rows;
    expect(header).toEqual(Object.values(PENALTY_WORDS.fr.columns));
    const of = (name: string) => cases.map(row => row[header.indexOf(name)]);
    expect(of('Cas')).toEqual(CASES.map(({ id }) => id));
    expect(of('Établissement')).toEqual([
      'Ensemble des établissements',
      'CH de Nantes',
      'CH de Cholet',
    ]);
    expect(of('Objet')).toEqual([
      'Clôturés dans les temps',
      'INC-2026-000007',
      '2026-01 à 2026-06',
    ]);
    expect(of('Points manquants')).toEqual([5.5, null, null]);
    expect(of('Jours de retard')).toEqual([null, null, 3]);
    expect(of('Montant (€)')).toEqual([null, 300.5, null]);
    expect(of('Décision')).toEqual(['À décider', 'Abandonnée', 'À décider']);
    // What was written is text, whatever it looks like.
    expect(of('Motif')).toEqual([null, '=2+3', null]);
    // Those of the lot are of nobody in particular.
    expect(shown).toEqual([OWN, OTHER]);
  });

  it('speaks the language asked for, and is named after the day in Paris', async () => {
    const { fileName, rows } = await exported('en');
    expect(rows[0]).toEqual(Object.values(PENALTY_WORDS.en.columns));
    expect(fileName).toBe('penalties-2026-11-28.xlsx');
  });
});
