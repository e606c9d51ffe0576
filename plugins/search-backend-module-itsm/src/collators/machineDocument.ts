import {
  type Machine,
  MACHINE_DOCUMENT_TYPE,
  type MachineDocument,
  machineSearchPermission,
  type SearchOff,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import type { SearchFeed } from '../feed';
import { entityLocation } from './entityLocation';
import type { Collection } from './GuardedCollatorFactory';
import { standInText } from './standIn';
import { accentedWordsPlain, line } from './words';

/** The machines of the fleet, each for whoever sees its establishment's. */
export function machineCollection(options: {
  feed: SearchFeed;
  path: string;
  entityPath: string;
}): Collection {
  const { feed, path, entityPath } = options;
  return {
    type: MACHINE_DOCUMENT_TYPE,
    visibilityPermission: machineSearchPermission,
    async *documents() {
      for await (const machine of feed.machines()) {
        yield machineDocument(machine, entityPath);
      }
    },
    standIn: why => machineStandIn(why, path),
  };
}

export function machineDocument(
  machine: Machine,
  entityPath: string,
): MachineDocument {
  const { name, maker, model, serialNumber, hostName, levelToday } = machine;
  const { establishmentId, establishmentName, site, entityRef } = machine;
  const text = line(
    maker,
    model,
    serialNumber,
    hostName,
    machine.assetTag,
    establishmentName,
    site.name,
    machine.building,
    machine.room,
    machine.rack,
  );
  return {
    title: name,
    text,
    // The catalog's own find of it has the same without the end: engines know
    // a document by its location, whatever its type.
    location: `${entityLocation(
      entityPath,
      entityRef,
    )}#${MACHINE_DOCUMENT_TYPE}`,
    authorization: { resourceRef: establishmentId },
    entityRef,
    model: makerAndModel({ maker, model }),
    serialNumber: serialNumber ?? '',
    hostName: hostName ?? '',
    establishment: establishmentName,
    establishmentId,
    site: site.name,
    category: machine.category,
    level: levelToday.level,
    levelLastDay: levelToday.lastDay ?? '',
    what: 'machine',
    plain: accentedWordsPlain(name, text),
    off: '',
  };
}

function machineStandIn(
  why: SearchOff | 'empty',
  path: string,
): MachineDocument {
  return {
    ...standInText('machines', why),
    location: `${path}/fleet`,
    entityRef: '',
    model: '',
    serialNumber: '',
    hostName: '',
    establishment: '',
    establishmentId: '',
    site: '',
    category: '',
    level: '',
    levelLastDay: '',
    what: 'machine',
    plain: '',
    off: why,
  };
}
