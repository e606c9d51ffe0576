import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { parse } from 'yaml';
import type {
  AnniversaryListPage,
  PenaltyPage,
  ReportPage,
} from '../../plugins/itsm-common/src';
import { ask, machineNamed, ticketTitled } from './server';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';

/** A page of ours, to whom it is shown, and something that is on it once it is read. */
export interface ShownPage {
  name: string;
  as: string;
  path: string;
  shows: RegExp;
}

/** As pages.yaml has them. */
const LISTED: readonly Record<keyof ShownPage, string>[] = parse(
  readFileSync(join(__dirname, '../pages.yaml'), 'utf8'),
);

/** Every page of pages.yaml, in the portal that is tested. */
export async function everyPage(
  request: APIRequestContext,
): Promise<ShownPage[]> {
  const found = await thingsIn(request);
  const filledIn = (text: string) =>
    text.replace(/\{([a-z]+)\}/g, (_, thing) => {
      if (!found[thing]) throw new Error(`There is no ${thing} in ${text}`);
      return found[thing];
    });
  return LISTED.map(({ name, as, path, shows }) => ({
    name,
    as,
    path: filledIn(path),
    shows: new RegExp(filledIn(shows)),
  }));
}

/** What pages are about, by what pages.yaml calls it. */
async function thingsIn(
  request: APIRequestContext,
): Promise<Record<string, string>> {
  const ticket = (title: string) => ticketTitled(request, BENEFICIARY, title);
  const first = async <T extends { items: { id: string }[] }>(path: string) => {
    const { items } = await ask<T>(request, CONTRACTOR, path);
    if (!items[0]) throw new Error(`Nothing in ${path}`);
    return items[0].id;
  };
  const machine = await machineNamed(request, BENEFICIARY, 'nantes-dpi-01');
  return {
    late: await ticket(
      'Serveur du dossier patient : redémarrages intempestifs',
    ),
    suspended: await ticket(
      'Second nœud du dossier patient : alimentation à remplacer',
    ),
    unknown: await ticket('Serveur sans étiquette arrêté au local technique'),
    machine: machine.id,
    entity: `/catalog/default/resource/${machine.entityRef.split('/')[1]}`,
    list: await first<AnniversaryListPage>('/obsolescence/lists'),
    report: await first<ReportPage>('/reports'),
    penalty: await first<PenaltyPage>('/penalties'),
  };
}
