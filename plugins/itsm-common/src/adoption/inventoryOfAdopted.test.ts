import { compare, machine } from '../inventory/__testUtils__/inventories';
import { messageOf } from '../inventory/faults';
import type { MachineFact } from './Adoption';

const adopted = (facts: MachineFact[]) =>
  machine('a', {
    name: 'nas-01',
    room: 'S1',
    adoption: {
      entityRef: 'resource:default/nas-01',
      location: 'url:https://git.example.org/nas.yaml',
      editUrl: null,
      facts: ['siteId', 'name', 'category', 'maker', 'model', ...facts],
      goneSince: null,
      brought: true,
    },
  });

const HEADERS = ['Nom', 'Constructeur', 'Modèle', 'Catégorie', 'N° de série'];
const LINE = ['nas-01', 'HPE', 'ProLiant DL380 Gen10', 'Serveur x86', 'a'];

describe('an inventory that names an adopted machine', () => {
  it('fills in what the catalog does not say', () => {
    const { lines } = compare(
      [
        [...HEADERS, 'Salle', 'Fin de garantie'],
        [...LINE, 'S2', '31/12/2027'],
      ],
      { machines: [adopted([])] },
    );
    expect(lines).toMatchObject([
      {
        outcome: 'changed',
        changes: [
          { field: 'room', before: 'S1', after: 'S2' },
          { field: 'warrantyEnd', before: 'unknown', after: '2027-12-31' },
        ],
      },
    ]);
  });

  it('is told where to change what the catalog says, and with which value it goes through', () => {
    const { lines } = compare(
      [
        [...HEADERS, 'Salle', 'OS'],
        ['nas-1', ...LINE.slice(1), 'S2', 'ONTAP'],
      ],
      {
        machines: [
          adopted(['building', 'room', 'rack', 'rackUnit', 'operatingSystem']),
        ],
      },
    );
    expect(lines[0].outcome).toBe('wrong');
    expect(
      lines[0].faults.map(fault => [fault.columnId, messageOf(fault, 'en')]),
    ).toEqual([
      [
        'name',
        'This fact comes from the catalog, which says "nas-01": change it at the source, https://git.example.org/nas.yaml, or put this value back here.',
      ],
      [
        'room',
        'This fact comes from the catalog, which says "S1": change it at the source, https://git.example.org/nas.yaml, or put this value back here.',
      ],
      [
        'operatingSystem',
        'This fact comes from the catalog: change it at the source, https://git.example.org/nas.yaml, or say here what that says.',
      ],
    ]);
  });

  it('leaves its name alone where the line gives none', () => {
    const { lines } = compare([HEADERS, [null, ...LINE.slice(1)]], {
      machines: [adopted([])],
    });
    expect(lines).toMatchObject([{ outcome: 'unchanged', name: 'nas-01' }]);
  });

  it('does not make it leave by leaving it out of the whole fleet', () => {
    const { lines } = compare([HEADERS, ['b', ...LINE.slice(1, 4), 'b']], {
      machines: [adopted([]), machine('b', { name: 'b' })],
      mode: 'whole-fleet',
    });
    expect(lines).toMatchObject([
      { machineId: 'b', outcome: 'unchanged' },
      { machineId: 'a', outcome: 'kept', reason: 'from-catalog' },
    ]);
  });
});
