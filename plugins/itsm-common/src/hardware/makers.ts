import { foldText } from './fold';

/**
 * The makers that the contract names (CCTP 2.1.20), each with what
 * inventories write for it, beside the name itself. Case, accents and
 * punctuation do not matter; a legal form at the end does not either.
 *
 * @public
 */
export const MAKERS: Record<string, string[]> = {
  'ATOS/BULL': ['atos', 'bull', 'bull atos', 'bull sas', 'eviden'],
  HPE: [
    'hp',
    'hp enterprise',
    'hp entreprise',
    'hewlett packard',
    'hewlett packard enterprise',
    'hewlett packard entreprise',
    'hewlettpackard',
    'compaq',
    '3par',
    'nimble',
    'nimble storage',
  ],
  'Dell Technologies': [
    'dell',
    'dell emc',
    'dellemc',
    'dell technology',
    'dell computer',
    'emc',
    'emc2',
    'dell equallogic',
    'equallogic',
  ],
  IBM: ['international business machines', 'ibm france'],
  Lenovo: ['lenovo ibm', 'lenovo dcg', 'lenovo isg'],
  Oracle: ['sun', 'sun microsystems', 'oracle sun', 'sun oracle'],
  Fujitsu: ['fujitsu siemens', 'fujitsu technology solutions', 'fsc', 'fts'],
  'HPE SimpliVity': ['simplivity', 'hp simplivity'],
  NetApp: ['net app', 'network appliance'],
  Hitachi: ['hds', 'hitachi vantara', 'hitachi data systems', 'vantara'],
  Huawei: ['huawei technologies', 'xfusion'],
  Brocade: ['brocade communications', 'brocade communications systems'],
  NEC: ['nec computers', 'nec france'],
  Overland: ['overland storage', 'overland tandberg'],
  Nutanix: [],
  Quantum: [],
  Cisco: ['cisco systems'],
  'Pure Storage': ['pure', 'purestorage'],
  'Red Hat': ['redhat'],
  Rubrik: [],
  Veritas: ['veritas technologies', 'symantec veritas'],
  Commvault: ['commvault systems', 'comm vault'],
  SUSE: ['suse linux', 'novell suse'],
  Scality: [],
  NVIDIA: ['n vidia'],
  AMD: ['advanced micro devices'],
  Intel: [],
};

const LEGAL_FORM =
  / (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|sa|sas|sasu|sarl|ag|gmbh|bv|nv|group|groupe)$/;

const BY_SPELLING = new Map(
  Object.entries(MAKERS).flatMap(([maker, spellings]) =>
    [maker, ...spellings].map(spelling => [foldMaker(spelling), maker]),
  ),
);

/**
 * A maker's name as the contract writes it: "DELL Technology" is "Dell
 * Technologies". A maker that is not in the table is kept as it was typed,
 * for the contract takes any (CCTP 2.1.20), with runs of blanks made one.
 *
 * @public
 */
export function readMaker(text: string): string {
  return BY_SPELLING.get(foldMaker(text)) ?? text.trim().replace(/\s+/g, ' ');
}

function foldMaker(text: string): string {
  let folded = foldText(text.replace(/\./g, ''));
  while (LEGAL_FORM.test(folded)) {
    folded = folded.replace(LEGAL_FORM, '');
  }
  return folded;
}

/**
 * What a machine is, in words: its maker and its model, without saying again
 * what the model begins with. `VMware` and `VMware ESXi` is `VMware ESXi`,
 * `HPE SimpliVity` and `SimpliVity 380` is `HPE SimpliVity 380`.
 *
 * @public
 */
export function makerAndModel({
  maker,
  model,
}: {
  maker?: string | null;
  model?: string | null;
}): string {
  const made = words(maker);
  const named = words(model);
  const begins = made.findIndex((_, index) =>
    made
      .slice(index)
      .every(
        (word, at) =>
          named[at] !== undefined && foldText(word) === foldText(named[at]),
      ),
  );
  return [...(begins < 0 ? made : made.slice(0, begins)), ...named].join(' ');
}

function words(text: string | null | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}
