import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  type AttachmentRules,
  DEFAULT_WARNING_SHARE,
  DEFAULT_WORKFLOW_RULES,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import { InputError } from '@backstage/errors';
import { readAttachmentRules } from './attachments';
import { MOST_DAYS, MOST_HOURS, readWholeNumber } from './settings';

/** Settings of the desk, as `config.d.ts` describes them. */
export type ItsmRules = WorkflowRules & {
  warningShare: number;
  attachments: AttachmentRules;
};

/**
 * The rules of the workflow and the clock from the configuration.
 *
 * @throws InputError naming the key and what it takes
 */
export function readRules(config: RootConfigService): ItsmRules {
  const root = 'itsm.workflow';
  const isSo = (key: 'approvalByReferentOnly' | 'agreementByTelephone') =>
    config.getOptionalBoolean(`${root}.${key}`) ?? DEFAULT_WORKFLOW_RULES[key];
  const days = (key: 'reopenDays' | 'lateEntryDays' | 'mediationDays') =>
    readWholeNumber(config, `${root}.${key}`, {
      fallback: DEFAULT_WORKFLOW_RULES[key],
      unit: 'days',
      least: 0,
      most: MOST_DAYS,
    });
  return {
    reopenDays: days('reopenDays'),
    declaredInstantHours: readWholeNumber(
      config,
      `${root}.declaredInstantHours`,
      {
        fallback: DEFAULT_WORKFLOW_RULES.declaredInstantHours,
        unit: 'hours',
        least: 0,
        most: MOST_HOURS,
      },
    ),
    lateEntryDays: days('lateEntryDays'),
    mediationDays: days('mediationDays'),
    approvalByReferentOnly: isSo('approvalByReferentOnly'),
    agreementByTelephone: isSo('agreementByTelephone'),
    warningShare: readWarningShare(config),
    attachments: readAttachmentRules(config),
  };
}

function readWarningShare(config: RootConfigService): number {
  const key = 'itsm.workflow.warningShare';
  const share = config.getOptionalNumber(key) ?? DEFAULT_WARNING_SHARE;
  if (!(share > 0 && share < 1)) {
    throw new InputError(
      `${key} is ${share}; give a share between 0 and 1, such as 0.75`,
    );
  }
  return share;
}
