import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  type AttachmentRules,
  DEFAULT_ATTACHMENT_RULES,
} from '@caih/backstage-plugin-itsm-common';

/** A hundred times what is usual: the content of a file is held in memory. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

const KEYS = Object.keys(DEFAULT_ATTACHMENT_RULES) as (keyof AttachmentRules)[];

/**
 * How much may be attached, from `itsm.attachments`.
 *
 * @throws InputError naming the key and what it takes
 */
export function readAttachmentRules(
  config: RootConfigService,
): AttachmentRules {
  const given = config.getOptionalConfig('itsm.attachments');
  const rules = { ...DEFAULT_ATTACHMENT_RULES };
  for (const key of KEYS) {
    const value = given?.getOptionalNumber(key) ?? rules[key];
    if (!Number.isInteger(value) || value < 1) {
      throw new InputError(
        `itsm.attachments.${key} is ${value}; give a whole number, 1 or more`,
      );
    }
    rules[key] = value;
  }
  if (rules.maxFileBytes > MAX_FILE_BYTES) {
    throw new InputError(
      `itsm.attachments.maxFileBytes is ${rules.maxFileBytes}; give ${MAX_FILE_BYTES} at most`,
    );
  }
  if (rules.maxTicketBytes < rules.maxFileBytes) {
    throw new InputError(
      `itsm.attachments.maxTicketBytes is ${rules.maxTicketBytes}; give maxFileBytes (${rules.maxFileBytes}) or more`,
    );
  }
  return rules;
}
