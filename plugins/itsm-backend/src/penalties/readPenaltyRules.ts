import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  PENALTY_SCALES,
  type PenaltyScale,
  type PenaltyScaleName,
  type PenaltyScales,
  UNITS_OF_SCALE,
} from '@caih/backstage-plugin-itsm-common';
import { readWholeNumber } from '../settings';

const ROOT = 'itsm.penalties';

/** What the CCAP says of penalties, as far as the installation was told. */
export interface PenaltyRules {
  scales: PenaltyScales;
  /** Under so many tickets a missed threshold makes no case. */
  thresholdFrom: number;
}

/**
 * The scales of penalties from the configuration; none where nothing is said:
 * cases then say by how much, and no amount.
 *
 * @throws InputError naming the key and what it takes
 */
export function readPenaltyRules(config: RootConfigService): PenaltyRules {
  // The contract promises its rates of every month, however few its tickets.
  const thresholdFrom = readWholeNumber(config, `${ROOT}.thresholdFrom`, {
    fallback: 1,
    unit: 'tickets',
    least: 1,
  });
  const given = config.getOptionalConfig(`${ROOT}.scales`);
  const scales: Partial<Record<PenaltyScaleName, PenaltyScale>> = {};
  for (const name of PENALTY_SCALES) {
    const scale = given?.getOptionalConfig(name);
    if (scale) scales[name] = readScale(scale, name);
  }
  return { scales, thresholdFrom };
}

function readScale(scale: Config, name: PenaltyScaleName): PenaltyScale {
  const key = `${ROOT}.scales.${name}`;
  const units = UNITS_OF_SCALE[name];
  const given = scale.getOptionalString('per');
  const per = units.find(one => one === given);
  if (!per) {
    throw new InputError(
      `${key}.per is ${given}; what it counts by is one of ${units.join(', ')}`,
    );
  }
  const cents = readCents(scale, key, 'cents');
  if (cents === undefined) {
    throw new InputError(
      `${key}.cents is missing; give cents of euros, a whole number`,
    );
  }
  const capCents = readCents(scale, key, 'capCents');
  return capCents === undefined ? { per, cents } : { per, cents, capCents };
}

function readCents(
  scale: Config,
  key: string,
  member: 'cents' | 'capCents',
): number | undefined {
  const cents = scale.getOptionalNumber(member);
  if (cents !== undefined && !(Number.isSafeInteger(cents) && cents > 0)) {
    throw new InputError(
      `${key}.${member} is ${cents}; give cents of euros, a whole number over 0`,
    );
  }
  return cents;
}
