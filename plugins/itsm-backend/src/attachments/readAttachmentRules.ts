import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  type AttachmentRules,
  DEFAULT_ATTACHMENT_RULES,
} from '@caih/backstage-plugin-itsm-common';
import { readWholeNumber } from '../settings';

/** A hundred times what is usual: the content of a file is held in memory. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

const KEYS = Object.keys(DEFAULT_ATTACHMENT_RULES) as (keyof AttachmentRules)[];

/**
 * How much may be attached, from `itsm.attachments`.
 *
 * @throws InputError naming the key and what it takes
 */
export function readAttachmentRules(
  config: RootConfigService,
): AttachmentRules {
  const rules = { ...DEFAULT_ATTACHMENT_RULES };
  for (const key of KEYS) {
    rules[key] = readWholeNumber(config, `itsm.attachments.${key}`, {
      fallback: rules[key],
      least: 1,
      most: key === 'maxFileBytes' ? MAX_FILE_BYTES : undefined,
    });
  }
  for (const key of ['maxTicketBytes', 'maxEstablishmentDayBytes'] as const) {
    if (rules[key] < rules.maxFileBytes) {
      throw new InputError(
        `itsm.attachments.${key} is ${rules[key]}; give maxFileBytes (${rules.maxFileBytes}) or more`,
      );
    }
  }
  return rules;
}
