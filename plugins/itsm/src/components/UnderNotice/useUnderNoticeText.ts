import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ItsmApiError } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';

/** That a machine is on another notice, with the name of the one at fault. */
export function useUnderNoticeText(): (
  refused: ItsmApiError,
  /** In the order in which the desk was given them, or has them. */
  machines: readonly { name: string }[],
) => string {
  const { t } = useTranslationRef(itsmTranslationRef);
  return ({ field }, machines) => {
    const [, index] = /^machine(?:Id)?s\.(\d+)$/.exec(field ?? '') ?? [];
    const machine = machines[Number(index)]?.name;
    return machine === undefined
      ? t('notices.refusal.under-notice')
      : t('notices.refusal.under-notice.named', { machine });
  };
}
