import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { itsmReactTranslationRef } from '../translations';
import { useErrorText } from './useErrorText';

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
