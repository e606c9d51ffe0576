import {
  HARDWARE_CATEGORIES,
  HARDWARE_CATEGORY_NAMES,
  isSoftware,
  readHardwareCategory,
} from './categories';

it('tells software solutions from hardware (CCTP 2.1.20)', () => {
  expect(HARDWARE_CATEGORIES.filter(isSoftware)).toEqual([
    'sds',
    'backup-software',
    'virtualisation-software',
    'container-platform',
  ]);
});

describe('readHardwareCategory', () => {
  it.each([
    ['server-x86', 'server-x86'],
    ['SERVEUR X86', 'server-x86'],
    ['Serveur UNIX / RISC', 'server-unix'],
    ['chassis', 'chassis'],
    ['Châssis', 'chassis'],
    ['Noeud hyperconvergé', 'hyperconverged'],
    ['Tape library', 'tape-library'],
    ['Baie SAN', 'array-san-nas'],
    ['Hyperviseur', 'virtualisation-software'],
    ['Conteneurisation', 'container-platform'],
  ])('reads %s as %s', (typed, category) => {
    expect(readHardwareCategory(typed)).toBe(category);
  });

  it('knows the twenty-one categories by id, French and English name', () => {
    expect(HARDWARE_CATEGORIES).toHaveLength(21);
    for (const category of HARDWARE_CATEGORIES) {
      const { fr, en } = HARDWARE_CATEGORY_NAMES[category];
      expect([category, fr, en].map(readHardwareCategory)).toEqual([
        category,
        category,
        category,
      ]);
    }
  });

  it('does not guess', () => {
    expect(readHardwareCategory('imprimante')).toBeUndefined();
    expect(readHardwareCategory('')).toBeUndefined();
  });
});
