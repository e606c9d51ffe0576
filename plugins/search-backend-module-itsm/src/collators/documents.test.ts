import type {
  Machine,
  NoticeSummary,
  SearchTicket,
} from '@caih/backstage-plugin-itsm-common';
import { machineCollection, machineDocument } from './machineDocument';
import { noticeCollection, noticeDocument } from './noticeDocument';
import { ticketCollection, ticketDocument } from './ticketDocument';

const TICKET: SearchTicket = {
  id: 'INC-2026-000123',
  title: 'Mémoire défaillante',
  description: 'Amber light on bank 3',
  state: 'in-progress',
  establishmentId: '440999019',
  establishmentName: 'CHU de Nantes',
  siteName: 'Hôtel-Dieu',
  registeredAt: '2026-11-23T08:00:00Z',
  closedAt: null,
  machineText: null,
  machines: [
    {
      name: 'srv-01',
      maker: 'HPE',
      model: 'DL380',
      serialNumber: 'S-1',
      hostName: 'esx01.example.org',
    },
    {
      name: 'srv-02',
      maker: 'HPE',
      model: 'DL380',
      serialNumber: null,
      hostName: null,
    },
  ],
  identifiers: 'inc-2026-000123 000123 123 srv-01',
};

const MACHINE = {
  entityRef: 'resource:default/hw-abc',
  name: 'srv-01',
  maker: 'HPE',
  model: 'DL380',
  serialNumber: 'S-1',
  hostName: null,
  assetTag: 'INV-9',
  establishmentId: '440999019',
  establishmentName: 'CHU de Nantes',
  site: { name: 'Hôtel-Dieu' },
  building: null,
  room: 'S101',
  rack: null,
  category: 'server-x86',
  levelToday: { level: 'vendor-backed', lastDay: '2027-02-28', next: null },
} as Machine;

const NOTICE = {
  id: 'OBS-2026-000007',
  state: 'received',
  establishmentId: '440999019',
  establishmentName: 'CHU de Nantes',
  reason: 'No parts are sold any more',
  lastDay: null,
  askedLastDay: '2028-06-30',
  machines: [
    { name: 'srv-01', maker: 'HPE', model: 'DL380', serialNumber: 'S-1' },
    { name: 'srv-02', maker: 'HPE', model: 'DL380', serialNumber: null },
  ],
} as NoticeSummary;

describe('a ticket in the search', () => {
  it('is found by its words, machines and place, and is its own', () => {
    expect(ticketDocument(TICKET, '/support')).toEqual({
      title: 'INC-2026-000123 Mémoire défaillante',
      text: 'Amber light on bank 3 srv-01 HPE DL380 S-1 esx01.example.org srv-02 HPE DL380 CHU de Nantes Hôtel-Dieu',
      location: '/support/tickets/INC-2026-000123',
      authorization: { resourceRef: 'INC-2026-000123' },
      number: 'INC-2026-000123',
      subject: 'Mémoire défaillante',
      state: 'in-progress',
      machine: 'srv-01',
      otherMachines: 1,
      establishment: 'CHU de Nantes',
      establishmentId: '440999019',
      site: 'Hôtel-Dieu',
      registeredAt: '2026-11-23T08:00:00Z',
      closedAt: '',
      identifiers: 'inc-2026-000123 000123 123 srv-01',
      what: 'ticket',
      plain: 'Memoire defaillante Hotel',
      off: '',
    });
  });

  it('shows nothing of a text that was redacted', () => {
    expect(
      ticketDocument({ ...TICKET, title: '', description: '' }, '/itsm'),
    ).toMatchObject({ title: 'INC-2026-000123', subject: '' });
  });
});

describe('a machine in the search', () => {
  it('is its establishment’s, and no document of the catalog’s', () => {
    expect(machineDocument(MACHINE, '/catalog/:namespace/:kind/:name')).toEqual(
      {
        title: 'srv-01',
        text: 'HPE DL380 S-1 INV-9 CHU de Nantes Hôtel-Dieu S101',
        location: '/catalog/default/resource/hw-abc#itsm-machine',
        authorization: { resourceRef: '440999019' },
        entityRef: 'resource:default/hw-abc',
        model: 'HPE DL380',
        serialNumber: 'S-1',
        hostName: '',
        establishment: 'CHU de Nantes',
        establishmentId: '440999019',
        site: 'Hôtel-Dieu',
        category: 'server-x86',
        level: 'vendor-backed',
        levelLastDay: '2027-02-28',
        what: 'machine',
        plain: 'Hotel',
        off: '',
      },
    );
  });
});

describe('a notice in the search', () => {
  it('is its establishment’s, with its models and days', () => {
    expect(noticeDocument(NOTICE, '/itsm')).toEqual({
      title: 'OBS-2026-000007 HPE DL380',
      text: 'No parts are sold any more srv-01 S-1 srv-02 CHU de Nantes',
      location: '/itsm/obsolescence/OBS-2026-000007',
      authorization: { resourceRef: '440999019' },
      number: 'OBS-2026-000007',
      models: 'HPE DL380',
      machines: 2,
      state: 'received',
      lastDay: '',
      askedLastDay: '2028-06-30',
      establishment: 'CHU de Nantes',
      establishmentId: '440999019',
      what: 'notice',
      plain: '',
      off: '',
    });
  });
});

describe('what stands for nothing', () => {
  const nothing = async function* none() {};
  const feed = { tickets: nothing, machines: nothing, notices: nothing };
  const path = '/itsm';
  const entityPath = '/catalog/:namespace/:kind/:name';

  it.each([
    [
      ticketCollection({ feed, path, months: 13 }),
      ticketDocument(TICKET, path),
    ],
    [
      machineCollection({ feed, path, entityPath }),
      machineDocument(MACHINE, entityPath),
    ],
    [noticeCollection({ feed, path }), noticeDocument(NOTICE, path)],
  ])(
    'has the fields that engines take from the first, and is nobody’s',
    (collection, document) => {
      const standIn = collection.standIn('empty');
      expect(Object.keys({ authorization: 1, ...standIn }).sort()).toEqual(
        Object.keys(document).sort(),
      );
      expect(standIn.authorization).toBeUndefined();
    },
  );
});
