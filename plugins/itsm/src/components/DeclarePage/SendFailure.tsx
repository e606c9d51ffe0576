import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { ItsmApiError, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';

/** The same key came before with another text: that one was registered. */
const KEY_USED_STATUS = 422;

/** Why it is not declared, or that it already is. */
export const SendFailure = (props: {
  error: unknown;
  onStartAfresh: () => void;
}) => {
  const { error, onStartAfresh } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const incidentsPath = useRouteRef(rootRouteRef);
  const textOf = useErrorText();

  if (error instanceof ItsmApiError && error.status === KEY_USED_STATUS) {
    return (
      <Alert
        severity="warning"
        action={
          <Button color="inherit" size="small" onClick={onStartAfresh}>
            {t('declare.reset')}
          </Button>
        }
      >
        {t('declare.alreadySent')}{' '}
        <Link to={incidentsPath()}>{t('declare.cancel')}</Link>
      </Alert>
    );
  }
  return (
    <Alert severity="error">
      {t('declare.failed')} {textOf(error)}
    </Alert>
  );
};
