/** Machines around the clock; the others have office hours. */
const AROUND_THE_CLOCK = [
  'nantes-baie-01',
  'nantes-baie-02',
  'nantes-labo-01',
  'nantes-lame-01',
  'nantes-lame-02',
  'nantes-lame-03',
  'nantes-synergy-a',
  'nantes-urg-01',
  'reunion-hci-01',
  'reunion-hci-02',
  'valenciennes-aix-01',
  'valenciennes-baie-01',
  'valenciennes-dpi-01',
  'valenciennes-dpi-02',
  'valenciennes-tiroir-01',
];

const FOUR_HOURS = [
  'annecy-dpi-01',
  'bastia-dpi-01',
  'bastia-hci-01',
  'cholet-sauv-01',
  'nantes-baie-01',
  'nantes-baie-02',
  'nantes-dpi-01',
  'nantes-dpi-02',
  'nantes-lame-01',
  'nantes-lame-02',
  'nantes-lame-03',
  'nantes-synergy-a',
  'nantes-urg-01',
  'perigueux-hci-01',
  'reunion-dpi-01',
  'reunion-hci-01',
  'reunion-hci-02',
  'valenciennes-aix-01',
  'valenciennes-baie-01',
  'valenciennes-dpi-01',
  'valenciennes-lame-01',
  'valenciennes-mx-a',
  'valenciennes-tiroir-01',
];

const FIFTY_HOURS = ['nantes-bandes-01', 'nantes-calcul-01', 'reunion-sauv-01'];

/** The restore time of a machine. */
export function grantedHoursOf(machine: string): 4 | 10 | 50 {
  if (FOUR_HOURS.includes(machine)) return 4;
  return FIFTY_HOURS.includes(machine) ? 50 : 10;
}

/** Whether its window never closes. */
export const isAlwaysOpen = (machine: string): boolean =>
  AROUND_THE_CLOCK.includes(machine);
