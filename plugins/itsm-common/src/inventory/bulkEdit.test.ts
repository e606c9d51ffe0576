import { compare, machine, SITE } from './__testUtils__/inventories';
import { bulkEditSheet, type BulkChanges } from './bulkEdit';
import type { KnownMachine } from './facts';

const edited = (
  machines: KnownMachine[],
  changes: BulkChanges,
  language: 'fr' | 'en' = 'fr',
) =>
  compare(bulkEditSheet(machines, changes, language), { machines }).lines.map(
    ({ machineId, outcome, changes: made, faults }) => ({
      machineId,
      outcome,
      changes: made.map(one => [one.field, one.before, one.after]),
      faults: faults.map(one => one.code),
    }),
  );

const ALPHA = machine('alpha', {
  room: 'S1',
  serviceWindow: 'HO',
  restoreTime: '10H',
  warrantyEnd: '2027-06-30',
  maintainedFrom: '2026-01-01',
  hostName: 'alpha.local',
  chassisId: 'none-of-the-sheet',
});
const BETA = machine('beta', { serialNumber: null, assetTag: 'INV-2' });

describe('a change of several machines at once', () => {
  it('has a column for what it changes and for what names a machine', () => {
    const [headers, line] = bulkEditSheet([ALPHA], { room: 'S2' }, 'fr');
    expect(headers).toEqual([
      'FINESS site',
      'Salle',
      'Nom',
      'Constructeur',
      'Modèle',
      'Catégorie',
      'N° de série',
      "N° d'inventaire",
    ]);
    expect(line).toEqual([
      SITE.id,
      'S2',
      'srv-alpha',
      'HPE',
      'ProLiant DL380 Gen10',
      'Serveur x86',
      'alpha',
      null,
    ]);
  });

  it.each(['fr', 'en'] as const)(
    'changes what it says, and leaves all else as it is known, in %s',
    language => {
      expect(
        edited(
          [ALPHA, { ...BETA, identity: 'asset:inv2' }],
          {
            building: 'B',
            serviceWindow: '24x7',
            restoreTime: '4H',
            warrantyEnd: 'none',
            afterWarranty: 'vendor-backed',
            maintainedUntil: '2029-12-31',
            category: 'virtualisation-host',
          },
          language,
        ),
      ).toEqual([
        {
          machineId: 'alpha',
          outcome: 'changed',
          changes: [
            ['category', 'server-x86', 'virtualisation-host'],
            ['building', null, 'B'],
            ['warrantyEnd', '2027-06-30', 'none'],
            ['afterWarranty', null, 'vendor-backed'],
            ['serviceWindow', 'HO', '24x7'],
            ['restoreTime', '10H', '4H'],
            ['maintainedUntil', null, '2029-12-31'],
          ],
          faults: [],
        },
        {
          machineId: 'beta',
          outcome: 'changed',
          changes: [
            ['category', 'server-x86', 'virtualisation-host'],
            ['building', null, 'B'],
            ['warrantyEnd', 'unknown', 'none'],
            ['afterWarranty', null, 'vendor-backed'],
            ['serviceWindow', null, '24x7'],
            ['restoreTime', null, '4H'],
            ['maintainedUntil', null, '2029-12-31'],
          ],
          faults: [],
        },
      ]);
    },
  );

  it('takes a fact away with null, and an unknown warranty is one to check', () => {
    expect(edited([ALPHA], { room: null, warrantyEnd: 'unknown' })).toEqual([
      {
        machineId: 'alpha',
        outcome: 'changed',
        changes: [
          ['room', 'S1', null],
          ['warrantyEnd', '2027-06-30', 'unknown'],
        ],
        faults: [],
      },
    ]);
  });

  it('is wrong for the machines it does not fit, as any inventory is', () => {
    expect(
      edited([ALPHA, { ...BETA, identity: 'asset:inv2' }], {
        restoreTime: '4H',
        maintainedUntil: '2025-12-31',
      }).map(({ outcome, faults }) => [outcome, faults]),
    ).toEqual([
      ['wrong', ['maintenance-reversed']],
      ['wrong', ['window-without-time']],
    ]);
  });

  it('changes nothing of a machine that is so already', () => {
    expect(edited([ALPHA], { room: 'S1' })).toEqual([
      { machineId: 'alpha', outcome: 'unchanged', changes: [], faults: [] },
    ]);
  });
});
