import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { itsmTranslationRef } from '../../translations';
import { Part } from './Part';
import { Reaching } from './Reaching';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: { padding: theme.spacing(0.5, 0) },
}));

/** The local referents of the contract, as the catalog's groups name them. */
export const ReferentsPart = ({
  establishmentId,
}: {
  establishmentId: string;
}) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.listLocalReferents(establishmentId),
    [api, establishmentId],
  );
  return (
    <Part title={t('establishment.referents')}>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {value?.items.length === 0 && (
        <Typography color="textSecondary">
          {t('establishment.referents.none')}
        </Typography>
      )}
      <ul className={classes.list} aria-label={t('establishment.referents')}>
        {value?.items.map(one => (
          <li key={one.ref} className={classes.one}>
            <Typography>{one.name}</Typography>
            <Reaching phone={null} email={one.email} />
          </li>
        ))}
      </ul>
    </Part>
  );
};
