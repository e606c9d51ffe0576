import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ItsmApiError, NO_ANSWER } from '../api';
import { itsmReactTranslationRef } from '../translations';

const KEYS_BY_STATUS = {
  [NO_ANSWER]: 'error.noAnswer',
  401: 'error.notSignedIn',
  403: 'error.notAllowed',
  404: 'error.notFound',
  409: 'error.conflict',
} as const;

/** What the desk refuses, by its code. */
const KEYS_BY_CODE = {
  'bad-character': 'problem.bad-character',
  'bad-value': 'problem.bad-value',
  'contractor-only': 'problem.contractor-only',
  empty: 'problem.required',
  'in-the-future': 'problem.in-the-future',
  'key-reused': 'problem.key-reused',
  'no-portal-address': 'problem.no-portal-address',
  'not-closed': 'problem.not-closed',
  'not-of-machine': 'problem.not-of-machine',
  'permission-missing': 'error.permissionMissing',
  required: 'problem.required',
  'still-reopens': 'problem.still-reopens',
  'too-far-back': 'problem.too-far-back',
  'too-long': 'problem.too-long',
  'too-many-labels': 'problem.too-many-labels',
  'unknown-cursor': 'problem.unknown-cursor',
  'unknown-establishment': 'problem.unknown-establishment',
  'unknown-machine': 'problem.unknown-machine',
  'unknown-ticket': 'problem.unknown-ticket',
  'wrong-type': 'problem.bad-value',
} as const;

/**
 * What a person can make of an error, in the language of the reader: by the
 * code of what was refused, else by its status. The desk's own message is for
 * who programs against it, and never shown.
 *
 * @public
 */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslationRef(itsmReactTranslationRef);
  return error => {
    if (!(error instanceof ItsmApiError)) return t('error.server');
    const { code, status } = error;
    if (code !== undefined && isKnown(KEYS_BY_CODE, code)) {
      return t(KEYS_BY_CODE[code]);
    }
    if (isKnown(KEYS_BY_STATUS, status)) return t(KEYS_BY_STATUS[status]);
    return t(status >= 500 ? 'error.server' : 'error.refused');
  };
}

function isKnown<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
