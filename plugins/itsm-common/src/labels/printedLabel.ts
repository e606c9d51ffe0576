import type { Machine } from '../api';
import type { DocumentLanguage } from '../documents';
import { makerAndModel } from '../hardware';

/** The page on which one declares an incident, below the pages of the desk. */
const DECLARE_PATH = '/new';

/** About two lines of a label, and one. */
const LONGEST_NAME = 56;
const LONGEST_LINE = 80;

const TEXTS = {
  fr: {
    serial: 'N° de série',
    site: 'site',
    call: 'En panne\u00a0? Scannez pour déclarer l’incident.',
    file: 'etiquette',
    files: 'etiquettes',
  },
  en: {
    serial: 'Serial number',
    site: 'site',
    call: 'Out of order? Scan to declare the incident.',
    file: 'label',
    files: 'labels',
  },
} as const satisfies Record<DocumentLanguage, object>;

/**
 * What the label on a machine says, all in words: whoever stands before it
 * reads which it is and whose, and scans it to declare an incident (C1).
 *
 * @public
 */
export interface PrintedLabel {
  name: string;
  /** Maker and model. */
  model: string;
  /** Never shortened: a number that is cut is none. */
  serial: string | null;
  establishment: string;
  /** Legal number, and the site's where it is another. */
  finess: string;
  /** What to do with it. */
  call: string;
  /** What the code says: the page that declares for this machine. */
  url: string;
}

/**
 * The address of the page that declares an incident of a machine.
 *
 * @param deskUrl - address of the pages of the desk, without a slash at its end
 * @public
 */
export function declareUrl(deskUrl: string, machineId: string): string {
  return `${deskUrl}${DECLARE_PATH}?machine=${encodeURIComponent(machineId)}`;
}

/** @public */
export function printedLabel(
  machine: Pick<
    Machine,
    | 'id'
    | 'name'
    | 'maker'
    | 'model'
    | 'serialNumber'
    | 'establishmentId'
    | 'establishmentName'
  > & { site: Pick<Machine['site'], 'id' | 'name'> },
  options: { deskUrl: string; language: DocumentLanguage },
): PrintedLabel {
  const { establishmentId, establishmentName, serialNumber, site } = machine;
  const texts = TEXTS[options.language];
  return {
    name: shorten(machine.name, LONGEST_NAME),
    model: shorten(makerAndModel(machine), LONGEST_LINE),
    serial: serialNumber && `${texts.serial} ${serialNumber}`,
    establishment: shorten(
      [...new Set([establishmentName, site.name])].join(' · '),
      LONGEST_LINE,
    ),
    finess: [
      `FINESS ${establishmentId}`,
      ...(site.id === establishmentId ? [] : [`${texts.site} ${site.id}`]),
    ].join(' · '),
    call: texts.call,
    url: declareUrl(options.deskUrl, machine.id),
  };
}

/**
 * What a file of labels is called, without its extension.
 *
 * @param machineId - the one machine, where it is a label alone
 * @public
 */
export function labelFileName(
  language: DocumentLanguage,
  machineId?: string,
): string {
  const { file, files } = TEXTS[language];
  return machineId === undefined ? files : `${file}-${machineId}`;
}

function shorten(text: string, longest: number): string {
  return text.length <= longest
    ? text
    : `${text.slice(0, longest - 1).trimEnd()}…`;
}
