import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { ItsmApiError, NO_ANSWER } from '../api';
import { itsmReactTranslationRef } from '../translations';

const KEYS_BY_STATUS = {
  [NO_ANSWER]: 'error.noAnswer',
  401: 'error.notSignedIn',
  403: 'error.notAllowed',
  404: 'error.notFound',
  409: 'error.conflict',
} as const;

/**
 * What a person can make of an error. A refusal of what was typed has words
 * of its own where the form knows its code; here it is the desk's message.
 *
 * @public
 */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslationRef(itsmReactTranslationRef);
  return error => {
    if (!(error instanceof ItsmApiError)) return t('error.server');
    if (isKnownStatus(error.status)) return t(KEYS_BY_STATUS[error.status]);
    return error.status >= 500 ? t('error.server') : error.message;
  };
}

function isKnownStatus(status: number): status is keyof typeof KEYS_BY_STATUS {
  return Object.hasOwn(KEYS_BY_STATUS, status);
}

/** @public */
export interface ErrorNoticeProps {
  error: unknown;
  /** Where trying again may do. */
  onRetry?: () => void;
}

/** An error in words, announced, with a way to try again. @public */
export const ErrorNotice = ({ error, onRetry }: ErrorNoticeProps) => {
  const { t } = useTranslationRef(itsmReactTranslationRef);
  const textOf = useErrorText();
  return (
    <Alert
      severity="error"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('error.retry')}
          </Button>
        )
      }
    >
      {textOf(error)}
    </Alert>
  );
};
