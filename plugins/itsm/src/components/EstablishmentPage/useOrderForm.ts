import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { OrderRefusal } from '@caih/backstage-plugin-itsm-common';
import { ItsmApiError } from '@caih/backstage-plugin-itsm-react';
import { ordersTranslationRef } from '../../translations';

/** Refusals of the desk that have words of their own. */
const REFUSALS = [
  'in-the-future',
  'first-exists',
  'first-missing',
  'reference-taken',
  'before-it-was-placed',
] as const satisfies readonly OrderRefusal['code'][];

/** The sending of a form about an order; what is typed outlives every error. */
export function useOrderForm() {
  const { t } = useTranslationRef(ordersTranslationRef);
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const refusal = failure instanceof ItsmApiError ? failure : undefined;
  const refusedCode = REFUSALS.find(code => code === refusal?.code);
  return {
    isSending,
    /** What has no field to stand at. */
    failure: refusedCode && refusal?.field ? undefined : failure,
    /** What is wrong with a field, once one tried; or what the desk refused. */
    problemOf(
      field: string,
      value: string,
      isRequired: boolean = true,
    ): string | undefined {
      if (refusedCode && refusal?.field === field) {
        return t(`orders.error.${refusedCode}`);
      }
      return wasTried && isRequired && value.trim() === ''
        ? t('orders.error.required')
        : undefined;
    },
    changed() {
      setFailure(undefined);
    },
    async send(isFilled: boolean, write: () => Promise<unknown>) {
      setTried(true);
      if (!isFilled) return false;
      setSending(true);
      setFailure(undefined);
      try {
        await write();
        return true;
      } catch (error) {
        setFailure(error);
        setSending(false);
        return false;
      }
    },
  };
}
