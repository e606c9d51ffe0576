import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { itsmTranslationRef } from '../../translations';

/** That a page's code did not come: a cut line, or a portal just renewed. */
export const PageNotLoaded = ({ onRetry }: { onRetry: () => void }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <Alert
      severity="error"
      action={
        <>
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('common.notLoaded.retry')}
          </Button>
          <Button
            color="inherit"
            size="small"
            onClick={() => window.location.reload()}
          >
            {t('common.notLoaded.reload')}
          </Button>
        </>
      }
    >
      <AlertTitle>{t('common.notLoaded.title')}</AlertTitle>
      {t('common.notLoaded.hint')}
    </Alert>
  );
};
