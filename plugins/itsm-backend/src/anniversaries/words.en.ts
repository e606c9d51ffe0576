import { portalFooter } from '../messages';
import type { ListWords } from './words';

const machines = (count: number) =>
  count === 1 ? 'one machine' : `${count} machines`;

/** The English words of an anniversary list. */
export const englishWords: ListWords = {
  file: 'yearly-list',
  sheet: 'Machines',
  aboutSheet: 'About',
  title: 'Yearly list of machines no longer maintained',
  subject: ({ day }) => `Anniversary of an order, ${day}`,
  issued: ({ madeAt }) => `Made on ${madeAt}`,
  timeNote: 'Last days of maintenance are those of the site.',
  summary: ({ count, establishment, nextDay }) => {
    if (count === 0) {
      return `${establishment}: no machine has left maintenance, and none is to leave it before ${nextDay}.`;
    }
    return count === 1
      ? `${establishment}: one machine has left maintenance, is to leave it before ${nextDay}, or is of a model that comes to its end by then.`
      : `${establishment}: ${count} machines have left maintenance, are to leave it before ${nextDay}, or are of a model that comes to its end by then.`;
  },
  meaning:
    'Being on this list is no notice. Without one received a year before, the maintenance is owed in full (CCTP 2.1.30).',
  labels: {
    establishment: 'Establishment',
    finess: 'FINESS',
    anniversary: 'Anniversary',
    until: 'Next anniversary',
    orders: 'Orders',
    machines: 'Machines',
  },
  situations: {
    out: {
      title: 'Out of maintenance already',
      what: 'An obsolescence notice that was received took effect before the anniversary.',
    },
    ending: {
      title: 'Leaving before the next anniversary',
      what: 'An obsolescence notice was received. The service level is owed in full to the last day included.',
    },
    unproven: {
      title: 'Notices whose receipt is not proven',
      what: 'A notice was sent. While its receipt is not proven, no end holds.',
    },
    'at-risk': {
      title: 'At risk, without a notice',
      what: 'The model comes to its end before the next anniversary, and no notice was sent. The maintenance cannot end less than a year after a notice is received.',
    },
  },
  columns: {
    finess: 'FINESS',
    establishment: 'Establishment',
    situation: 'Situation',
    name: 'Name',
    maker: 'Maker',
    model: 'Model',
    serialNumber: 'Serial number',
    siteName: 'Site',
    lastDay: 'Last day of maintenance',
    noticeId: 'Notice',
    endsOn: 'End of the model',
    endKind: 'What ends',
    origin: 'Source',
    firstDay: 'First day that would do',
  },
  table: {
    machine: 'Machine',
    place: 'Serial number, site',
    lastDay: 'Last day, notice',
    ends: 'End announced, source',
    firstDay: 'Owed at least until',
  },
  ends: {
    'spare-parts': 'end of spare parts',
    support: 'end of support',
  },
  message: {
    greeting: 'Hello,',
    paragraphs: ({ count, establishment, day, nextDay }) =>
      count === 0
        ? [
            `It is the anniversary of an order of ${establishment} (${day}). No machine has left maintenance, and none is to leave it before ${nextDay}.`,
            'The list attached says so (CCTP 2.1.30).',
          ]
        : [
            `It is the anniversary of an order of ${establishment} (${day}). The list attached names ${machines(
              count,
            )} that left maintenance, or may leave it before ${nextDay} (CCTP 2.1.30).`,
            'Being on this list is no obsolescence notice.',
          ],
    open: 'Open the list',
    footer: link => portalFooter('en', link),
  },
};
