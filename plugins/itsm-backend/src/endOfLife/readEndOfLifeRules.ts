import { readFileSync } from 'node:fs';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DEFAULT_LEAD_DAYS,
  MATCH_THRESHOLD,
} from '@caih/backstage-plugin-itsm-common';
import type { EolSource } from '@caih/backstage-plugin-itsm-node';
import { readWholeNumber } from '../settings';
import { EndOfLifeDateSource } from './EndOfLifeDateSource';

/** How ends of life are watched, as `config.d.ts` describes it. */
export interface EndOfLifeRules {
  /** Days before the last day to tell of it at which an end is proposed. */
  leadDays: number;
  /** The score from which a match holds without a person. */
  threshold: number;
  /** Hours between two readings of the sources. */
  refreshHours: number;
  sources: readonly EolSource[];
}

const KEY = 'itsm.endOfLife';

/** @throws InputError naming the key and what it takes */
export function readEndOfLifeRules(config: RootConfigService): EndOfLifeRules {
  const date = config.getOptionalConfig(`${KEY}.endOfLifeDate`);
  const url = date?.getOptionalString('url');
  const file = date?.getOptionalString('file');
  const products = date?.getOptionalStringArray('products') ?? [];
  if (date && (url === undefined) === (file === undefined)) {
    throw new InputError(
      `${KEY}.endOfLifeDate takes either url, such as https://endoflife.date/api/v1, or file`,
    );
  }
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    throw new InputError(
      `${KEY}.endOfLifeDate.url is '${url}'; give an address such as https://endoflife.date/api/v1`,
    );
  }
  const wrong = products.find(one => !/^[a-z0-9.-]+$/.test(one));
  if (wrong !== undefined || (url && products.length === 0)) {
    throw new InputError(
      `${KEY}.endOfLifeDate.products is ${
        wrong === undefined ? 'empty' : `wrong at '${wrong}'`
      }; give products as endoflife.date names them, such as windows-server`,
    );
  }
  if (file !== undefined) assertReadable(file);
  const sources: EolSource[] = [];
  if (url) sources.push(EndOfLifeDateSource.create({ url, products }));
  if (file) sources.push(EndOfLifeDateSource.create({ file, products }));
  return {
    sources,
    leadDays: readWholeNumber(config, `${KEY}.leadDays`, {
      fallback: DEFAULT_LEAD_DAYS,
      unit: 'days',
      least: 0,
      most: 3650,
    }),
    threshold: readThreshold(config),
    refreshHours: readWholeNumber(config, `${KEY}.refreshHours`, {
      fallback: 24,
      unit: 'hours',
      least: 1,
      most: 8760,
    }),
  };
}

/** What is in it is told when the source is read, as it may change until then. */
function assertReadable(file: string): void {
  try {
    readFileSync(file);
  } catch (error) {
    throw new InputError(
      `${KEY}.endOfLifeDate.file is '${file}', which cannot be read; give a file that the backend can read`,
      error,
    );
  }
}

function readThreshold(config: RootConfigService): number {
  const key = `${KEY}.matchThreshold`;
  const score = config.getOptionalNumber(key) ?? MATCH_THRESHOLD;
  if (!(score > 0 && score <= 1)) {
    throw new InputError(
      `${key} is ${score}; give a score over 0, 1 at most, such as 0.95`,
    );
  }
  return score;
}
