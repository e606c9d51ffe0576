import type { RootConfigService } from '@backstage/backend-plugin-api';
import {
  type AttachmentRules,
  DEFAULT_WARNING_SHARE,
  DEFAULT_WORKFLOW_RULES,
  type WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import { InputError } from '@backstage/errors';
import { readAttachmentRules } from './attachments';

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
  const workflow = config.getOptionalConfig('itsm.workflow');
  const number = (
    key: string,
    fallback: number,
    isValid: (value: number) => boolean,
    expected: string,
  ): number => {
    const value = workflow?.getOptionalNumber(key) ?? fallback;
    if (!isValid(value)) {
      throw new InputError(`itsm.workflow.${key} is ${value}; ${expected}`);
    }
    return value;
  };
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  return {
    reopenDays: number(
      'reopenDays',
      DEFAULT_WORKFLOW_RULES.reopenDays,
      isCount,
      'give a whole number of days, 0 or more',
    ),
    declaredInstantHours: number(
      'declaredInstantHours',
      DEFAULT_WORKFLOW_RULES.declaredInstantHours,
      isCount,
      'give a whole number of hours, 0 or more',
    ),
    lateEntryDays: number(
      'lateEntryDays',
      DEFAULT_WORKFLOW_RULES.lateEntryDays,
      isCount,
      'give a whole number of days, 0 or more',
    ),
    mediationDays: number(
      'mediationDays',
      DEFAULT_WORKFLOW_RULES.mediationDays,
      isCount,
      'give a whole number of days, 0 or more',
    ),
    approvalByReferentOnly:
      workflow?.getOptionalBoolean('approvalByReferentOnly') ??
      DEFAULT_WORKFLOW_RULES.approvalByReferentOnly,
    agreementByTelephone:
      workflow?.getOptionalBoolean('agreementByTelephone') ??
      DEFAULT_WORKFLOW_RULES.agreementByTelephone,
    warningShare: number(
      'warningShare',
      DEFAULT_WARNING_SHARE,
      value => value > 0 && value < 1,
      'give a share between 0 and 1, such as 0.75',
    ),
    attachments: readAttachmentRules(config),
  };
}
