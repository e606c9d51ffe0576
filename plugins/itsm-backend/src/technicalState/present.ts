import {
  evolutionActsOf,
  evolutionAt,
  type EvolutionEvent,
  type EvolutionSummary,
  inventoryComponentsOf,
  isInventoryComponent,
  levelStanding,
  type Role,
  type TechnicalComponent,
} from '@caih/backstage-plugin-itsm-common';
import type { ComponentRow } from './ComponentStore';
import type { MachineWithVersions } from './TechnicalFleet';

/** An evolution with what it is read with. */
export interface Proposed {
  id: string;
  log: readonly EvolutionEvent[];
  establishmentName: string;
}

/** An evolution of a list, with what somebody in a role may do to it. */
export function presentEvolution(
  { id, log, establishmentName }: Proposed,
  role: Role | null,
  mayDo: (act: EvolutionSummary['possibleActs'][number]) => boolean,
): EvolutionSummary {
  const {
    right = null,
    compatibility = null,
    prerequisites = null,
    attachedPrerequisites = null,
    checkedAgainst = [],
    ...evolution
  } = evolutionAt(log);
  return {
    ...evolution,
    id,
    establishmentName,
    right,
    compatibility,
    prerequisites,
    attachedPrerequisites,
    checkedAgainst,
    possibleActs: evolutionActsOf(evolution.state, role).filter(mayDo),
  };
}

type InstalledFacts = Pick<
  TechnicalComponent,
  'installed' | 'installedFrom' | 'installedOn' | 'installedBy' | 'evolution'
>;

const NOBODY_SAID = {
  installedFrom: null,
  installedOn: null,
  installedBy: null,
  evolution: null,
};

/** What the row says, where nothing else has been said since. */
function asSaid(row: ComponentRow): InstalledFacts {
  if (row.installed === null) return { installed: null, ...NOBODY_SAID };
  return {
    installed: row.installed,
    installedFrom: row.evolution === null ? 'person' : 'evolution',
    installedOn: row.installed_on,
    installedBy: row.installed_by_name,
    evolution: row.evolution,
  };
}

/** Of what an inventory or the catalog tells, the machine has the last word. */
function asOnMachine(
  installed: string | null,
  row: ComponentRow | undefined,
  isSaidByCatalog: boolean,
): InstalledFacts {
  if (isSaidByCatalog) {
    return { ...NOBODY_SAID, installed, installedFrom: 'catalog' };
  }
  if (row && row.installed === installed) return asSaid(row);
  return {
    ...NOBODY_SAID,
    installed,
    installedFrom: installed === null ? null : 'inventory',
  };
}

function presentComponent(
  id: string,
  kind: TechnicalComponent['kind'],
  about: {
    row: ComponentRow | undefined;
    installed: InstalledFacts;
    open: ReadonlyMap<string, string>;
  },
): TechnicalComponent {
  const { row, installed, open } = about;
  const recommended = row?.recommended ?? null;
  return {
    id,
    kind,
    name: row?.name ?? null,
    ...installed,
    current: row?.current ?? null,
    recommended,
    source: row?.source ?? null,
    seenOn: row?.seen_on ?? null,
    levelsBy: row?.levels_by_name ?? null,
    standing: levelStanding({ installed: installed.installed, recommended }),
    openEvolution: open.get(id) ?? null,
    version: row?.version ?? 0,
  };
}

/** The components of a machine: those all of its category have, then its own. */
export function presentComponents(
  rows: readonly ComponentRow[],
  onMachine: Pick<
    MachineWithVersions,
    'category' | 'installed' | 'saidByCatalog'
  >,
  open: ReadonlyMap<string, string>,
): TechnicalComponent[] {
  const ofEvery = inventoryComponentsOf(onMachine.category).map(
    ({ id, kind }) => {
      const row = rows.find(one => one.component_id === id);
      const installed = asOnMachine(
        onMachine.installed[id],
        row,
        onMachine.saidByCatalog.includes(id),
      );
      return presentComponent(id, kind, { row, installed, open });
    },
  );
  const own = rows
    .filter(row => !isInventoryComponent(row.component_id))
    .map(row =>
      presentComponent(row.component_id, row.kind, {
        row,
        installed: asSaid(row),
        open,
      }),
    );
  return [...ofEvery, ...own];
}
