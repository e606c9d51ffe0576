import { useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ItsmApiError, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';
import { technicalStateTranslationRef } from '../../translations';

/** Refusals of the desk that have words of their own. */
const REFUSALS = [
  'no-vendor-updates',
  'right-missing',
  'already-installed',
  'in-the-future',
  'before-the-acceptance',
  'in-the-past',
  'machine-left',
  'compatibility-missing',
  'prerequisites-missing',
  'component-exists',
  'evolution-open',
  'too-many',
] as const;

/** What is typed in a form, by field. */
export type Values = Readonly<Record<string, string>>;

/** A field that the form shows. */
interface Shown {
  name: string;
  isOptional?: boolean;
}

/** The sending of a form; what is typed outlives every error. */
export function useTechnicalForm(initial: Values) {
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const errorText = useErrorText();
  const [values, setValues] = useState(initial);
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef(newKey());

  const isMissing = ({ name, isOptional }: Shown) =>
    !isOptional && (values[name] ?? '').trim() === '';
  const refusal = failure instanceof ItsmApiError ? failure : undefined;
  const code = REFUSALS.find(one => one === refusal?.code);

  return {
    values,
    isSending,
    set(name: string, value: string) {
      setValues(before => ({ ...before, [name]: value }));
      setFailure(undefined);
      key.current = newKey();
    },
    /** What is wrong with a field, once one tried; or what the desk refused. */
    problemOf(field: Shown): string | undefined {
      if (code && refusal?.field === field.name) {
        return t(`technical.error.${code}`);
      }
      return wasTried && isMissing(field)
        ? t('technical.error.required')
        : undefined;
    },
    /** What has no field of those shown to stand at, in words. */
    failureBeside(fields: readonly Shown[]): string | undefined {
      if (failure === undefined) return undefined;
      if (code) {
        return fields.some(({ name }) => name === refusal?.field)
          ? undefined
          : t(`technical.error.${code}`);
      }
      return refusal?.status === 409
        ? t('technical.error.conflict')
        : t('technical.error.failed', {
            message: errorText(failure).replace(/\.$/, ''),
          });
    },
    /** The same key sends once, until something else is typed. */
    async send(
      fields: readonly Shown[],
      write: (values: Values, idempotencyKey: string) => Promise<unknown>,
    ): Promise<boolean> {
      setTried(true);
      if (fields.some(isMissing)) return false;
      setSending(true);
      setFailure(undefined);
      try {
        await write(values, key.current);
        return true;
      } catch (error) {
        setFailure(error);
        setSending(false);
        return false;
      }
    },
  };
}
