import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DEFAULT_LEAD_DAYS,
  MATCH_THRESHOLD,
} from '@caih/backstage-plugin-itsm-common';
import type { EolSource } from '@caih/backstage-plugin-itsm-node';
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
  const section = config.getOptionalConfig(KEY);
  const number = (
    key: string,
    fallback: number,
    isValid: (value: number) => boolean,
    expected: string,
  ) => {
    const value = section?.getOptionalNumber(key) ?? fallback;
    if (!isValid(value)) {
      throw new InputError(`${KEY}.${key} is ${value}; give ${expected}`);
    }
    return value;
  };
  const date = section?.getOptionalConfig('endOfLifeDate');
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
  const sources: EolSource[] = [];
  if (url) sources.push(EndOfLifeDateSource.create({ url, products }));
  if (file) sources.push(EndOfLifeDateSource.create({ file, products }));
  return {
    sources,
    leadDays: number(
      'leadDays',
      DEFAULT_LEAD_DAYS,
      value => Number.isInteger(value) && value >= 0 && value <= 3650,
      'a whole number of days, 0 to 3650',
    ),
    threshold: number(
      'matchThreshold',
      MATCH_THRESHOLD,
      value => value > 0 && value <= 1,
      'a score over 0, 1 at most, such as 0.95',
    ),
    refreshHours: number(
      'refreshHours',
      24,
      value => Number.isInteger(value) && value > 0,
      'a whole number of hours, 1 or more',
    ),
  };
}
