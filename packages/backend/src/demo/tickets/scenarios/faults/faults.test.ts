import { inventoryTerms } from '../../__testUtils__/inventoryTerms';
import { HISTORY } from '../history';
import { grantedHoursOf, isAlwaysOpen } from '../historyTerms';
import { FAULTS } from '.';

/** What is told of some machines only, by their names. */
const ONLY_OF: [RegExp, RegExp][] = [
  [/bande|lecteur LTO|robot/i, /bandes/],
  [/iLO|OneView|Synergy/, /nantes|annecy|bastia|reunion|perigueux/],
  [/iDRAC|PERC|OMSA/, /cholet|bastia-dpi|valenciennes-(lame|mx)/],
  [/ONTAP|aggr|takeover/i, /nantes-baie-01|valenciennes-(baie|tiroir)/],
  [/errpt|HMC|lspath|rootvg/, /labo|aix/],
  [/Catalyst|NetBackup|Data Domain|Rubrik|Instantanés/, /sauv/],
];

const wordsOf = (one: (typeof FAULTS)[number]) =>
  [one.title, one.description, one.found, one.work, one.mended, one.closing]
    .filter(Boolean)
    .join(' ');

describe('the faults of the past', () => {
  it('are each told once, in words of their own', () => {
    const titles = FAULTS.map(one => one.title);
    const descriptions = FAULTS.map(one => one.description);
    expect(new Set(titles).size).toBe(FAULTS.length);
    expect(new Set(descriptions).size).toBe(FAULTS.length);
    expect(HISTORY.map(one => one.title).sort()).toEqual(titles.sort());
  });

  it('are mended within what the inventories grant, as the others are', () => {
    for (const machine of new Set(FAULTS.map(one => one.machine))) {
      const { serviceWindow, restoreTime } = inventoryTerms(machine);
      expect([
        machine,
        `${grantedHoursOf(machine)}H`,
        isAlwaysOpen(machine),
      ]).toEqual([machine, restoreTime, serviceWindow === '24x7']);
    }
  });

  it.each(ONLY_OF)('name %s of machines that have it', (words, machines) => {
    for (const one of FAULTS.filter(fault => words.test(wordsOf(fault)))) {
      expect([one.title, one.machine]).toEqual([
        one.title,
        expect.stringMatching(machines),
      ]);
    }
  });

  it.each([
    ['fan', /ventilat/i],
    ['power', /aliment|bloc/i],
    ['memory', /barrette/i],
    ['battery', /batterie|pile|énergie|CacheVault/i],
    ['controller', /contrôleur|module|CM1/i],
  ] as const)('tell of the %s that they replace', (component, words) => {
    const replacing = FAULTS.filter(one => one.part?.component === component);
    expect(replacing).not.toHaveLength(0);
    for (const { title, work } of replacing) {
      expect(`${title} ${work}`).toMatch(words);
    }
  });
});
