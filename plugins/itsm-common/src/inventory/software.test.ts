import { compare, machine } from './__testUtils__/inventories';
import type { InventoryCell } from './facts';
import { messageOf } from './faults';

const HEADERS = [
  'Nom',
  'Éditeur',
  'Modèle',
  'Catégorie',
  'N° de série',
  'Version',
  'Châssis',
  'OS',
];
const line = (
  more: Partial<Record<'serial' | 'chassis' | 'system', string>> = {},
): InventoryCell[] => [
  'netbackup',
  'Symantec Veritas',
  'NetBackup',
  'Logiciel de sauvegarde',
  more.serial ?? 'LIC-0042',
  '10.3',
  more.chassis ?? null,
  more.system ?? null,
];
const faultsOf = (
  row: InventoryCell[],
  machines?: Parameters<typeof compare>[1],
) =>
  compare([HEADERS, row], machines).lines.flatMap(({ faults }) =>
    faults.map(({ code, columnId }) => [code, columnId]),
  );

describe('a software item of an inventory (CCTP 2.1.20)', () => {
  it('is of its publisher, with its version and the reference of its licence', () => {
    const { plan, counts } = compare([HEADERS, line()]);
    expect(counts).toMatchObject({ added: 1, wrong: 0 });
    expect(plan[0].facts).toMatchObject({
      category: 'backup-software',
      maker: 'Veritas',
      model: 'NetBackup',
      serialNumber: 'LIC-0042',
      firmware: '10.3',
      operatingSystem: null,
    });
  });

  it('sits in no chassis, and has no operating system of its own', () => {
    const machines = { machines: [machine('c', { category: 'chassis' })] };
    expect(faultsOf(line({ chassis: 'srv-c' }), machines)).toEqual([
      ['software-in-chassis', 'chassis'],
    ]);
    expect(faultsOf(line({ chassis: 'nowhere' }))).toEqual([
      ['software-in-chassis', 'chassis'],
    ]);
    expect(faultsOf(line({ system: 'Debian 12' }))).toEqual([
      ['software-operating-system', 'operatingSystem'],
    ]);
  });

  it('is not made of a machine that has what no software has', () => {
    const blade = machine('b', {
      chassisId: 'c',
      operatingSystem: 'Debian 12',
    });
    const { lines } = compare(
      [
        ['Constructeur', 'Modèle', 'Catégorie', 'N° de série'],
        ['HPE', 'ProLiant DL380 Gen10', 'Conteneurisation', 'b'],
      ],
      { machines: [machine('c', { category: 'chassis' }), blade] },
    );
    expect(
      lines[0].faults.map(({ code, columnId }) => [code, columnId]),
    ).toEqual([
      ['software-in-chassis', 'category'],
      ['software-operating-system', 'category'],
    ]);
  });

  it('is known by its licence or an asset tag, and is told so', () => {
    const [fault] = compare([HEADERS, line({ serial: ' ' })]).lines[0].faults;
    expect(fault.code).toBe('software-identity-missing');
    expect(messageOf(fault, 'fr')).toMatch(/référence de licence/);
    expect(messageOf(fault, 'en')).toMatch(/reference of a licence/);
  });
});
