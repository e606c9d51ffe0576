import type { APIRequestContext } from '@playwright/test';
import type {
  AnniversaryListPage,
  PenaltyPage,
  ReportPage,
} from '../../plugins/itsm-common/src';
import { ask, machineNamed, ticketTitled } from './server';

const BENEFICIARY = 'camille.durand';
const REFERENT = 'dominique.lefevre';
const CONTRACTOR = 'alex.moreau';
const COORDINATOR = 'claude.garnier';

/** A page of ours, to whom it is shown, and something that is on it once it is read. */
export interface ShownPage {
  name: string;
  as: string;
  path: string;
  shows: RegExp;
}

/** Every page of ours: those of the desk, and those of the catalog that we have a part of. */
export async function everyPage(
  request: APIRequestContext,
): Promise<ShownPage[]> {
  const ticket = async (title: string) =>
    `/itsm/tickets/${await ticketTitled(request, BENEFICIARY, title)}`;
  const late = await ticket(
    'Serveur du dossier patient : redémarrages intempestifs',
  );
  const suspended = await ticket(
    'Second nœud du dossier patient : alimentation à remplacer',
  );
  const unknown = await ticket(
    'Serveur sans étiquette arrêté au local technique',
  );
  const machine = await machineNamed(request, BENEFICIARY, 'nantes-dpi-01');
  const entity = `/catalog/default/resource/${machine.entityRef.split('/')[1]}`;
  const group = '/catalog/default/group/chu-nantes';
  const first = async <T extends { items: { id: string }[] }>(path: string) => {
    const { items } = await ask<T>(request, CONTRACTOR, path);
    if (!items[0]) throw new Error(`Nothing in ${path}`);
    return items[0].id;
  };
  const list = await first<AnniversaryListPage>('/obsolescence/lists');
  const report = await first<ReportPage>('/reports');
  const penalty = await first<PenaltyPage>('/penalties');

  const desk = (name: string, as: string, path: string, shows: RegExp) => ({
    name,
    as,
    path: `/itsm${path}`,
    shows,
  });
  return [
    desk('the incidents', BENEFICIARY, '', /INC-20\d\d-\d{6}/),
    desk(
      'incidents that match no word',
      BENEFICIARY,
      '?view=all&q=zzz+yyy',
      /Aucun incident|No incident/,
    ),
    {
      name: 'a late ticket',
      as: CONTRACTOR,
      path: late,
      shows: /Hugo Lambert/,
    },
    {
      name: 'a suspended ticket',
      as: BENEFICIARY,
      path: suspended,
      shows: /Dominique Lefèvre/,
    },
    {
      name: 'a ticket of an unknown machine',
      as: CONTRACTOR,
      path: unknown,
      shows: /bleu/,
    },
    {
      name: 'a ticket for paper',
      as: BENEFICIARY,
      path: `${suspended}/print`,
      shows: /Dominique Lefèvre/,
    },
    desk(
      'the declaration',
      BENEFICIARY,
      `/new?machine=${machine.id}`,
      /ProLiant DL380/,
    ),
    desk('the fleet', CONTRACTOR, '/fleet', /nantes-dpi-01/),
    desk(
      'the import of an inventory',
      BENEFICIARY,
      '/fleet/import',
      /inventaire-chu-nantes\.xlsx/,
    ),
    desk('the establishments', CONTRACTOR, '/establishments', /440999019/),
    desk(
      'an establishment, for its referent',
      REFERENT,
      '/establishments/440999019',
      /Appliance de sauvegarde|Backup appliance/,
    ),
    desk(
      'an establishment, for the contractor',
      CONTRACTOR,
      '/establishments/440999019',
      /Appliance de sauvegarde|Backup appliance/,
    ),
    desk('what ends when', CONTRACTOR, '/obsolescence', /OBS-20\d\d-\d{6}/),
    desk(
      'models at risk',
      CONTRACTOR,
      '/obsolescence?view=models',
      /ProLiant|PowerEdge/,
    ),
    desk(
      'an obsolescence notice',
      REFERENT,
      '/obsolescence/OBS-2026-000001',
      /reponse-du-constructeur\.pdf/,
    ),
    desk(
      'an anniversary list',
      CONTRACTOR,
      `/obsolescence/lists/${list}`,
      new RegExp(list),
    ),
    desk(
      'the service levels',
      CONTRACTOR,
      '/service-levels?span=3',
      /Clôturés dans les temps|Closed in time/,
    ),
    desk(
      'the tickets behind a figure',
      CONTRACTOR,
      '/service-levels/tickets?span=3&figure=declared',
      /INC-20\d\d-\d{6}/,
    ),
    desk('the reports', COORDINATOR, '/service-levels/reports', /RAP-|20\d\d/),
    desk(
      'a report',
      CONTRACTOR,
      `/service-levels/reports/${report}`,
      new RegExp(report),
    ),
    desk(
      'the penalties',
      COORDINATOR,
      '/service-levels/penalties',
      new RegExp(penalty),
    ),
    desk(
      'a penalty',
      COORDINATOR,
      `/service-levels/penalties/${penalty}`,
      new RegExp(penalty),
    ),
    desk('the calls', CONTRACTOR, '/calls', /\d{2}:\d{2}/),
    desk('the register of staff', CONTRACTOR, '/staff', /Hugo Lambert/),
    desk('the messages', CONTRACTOR, '/messages', /INC-20\d\d-\d{6}/),
    desk('the preferences', REFERENT, '/preferences', /e-mail|courriel/i),
    desk(
      'an address that leads nowhere',
      BENEFICIARY,
      '/nowhere',
      /Page introuvable|Page not found/,
    ),
    {
      name: 'a machine in the catalog',
      as: REFERENT,
      path: entity,
      shows: /BC-DEMO-NTE-2026/,
    },
    {
      name: 'the tickets of a machine in the catalog',
      as: REFERENT,
      path: `${entity}/tickets`,
      shows: /INC-20\d\d-\d{6}/,
    },
    {
      name: 'an establishment in the catalog',
      as: REFERENT,
      path: group,
      shows: /Clôturés dans les temps|Closed in time/,
    },
    {
      name: 'the notices of an establishment in the catalog',
      as: REFERENT,
      path: `${group}/obsolescence`,
      shows: /OBS-20\d\d-\d{6}/,
    },
  ];
}
