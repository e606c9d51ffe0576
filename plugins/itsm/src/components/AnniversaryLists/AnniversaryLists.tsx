import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { seesSeveralEstablishments } from '../../hooks';
import { anniversariesTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListOfLists } from './ListOfLists';
import { useLists } from './useLists';

const PAGE_SIZE = 50;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  toolbar: { padding: theme.spacing(2) },
}));

/** The lists made at anniversaries of orders, the latest first (E1). */
export const AnniversaryLists = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const [search, setSearch] = useSearchParams();
  const establishment = search.get('establishment');
  const { page, error, refresh, readMore } = useLists(establishment, PAGE_SIZE);
  const severalEstablishments = seesSeveralEstablishments(me);

  const choose = (one: string | null) => {
    const next = new URLSearchParams(search);
    if (one) next.set('establishment', one);
    else next.delete('establishment');
    setSearch(next, { replace: true });
  };

  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('anniversaries.what')}</Typography>
      {severalEstablishments && (
        <Paper className={classes.toolbar} variant="outlined">
          <EstablishmentSelect
            me={me}
            value={establishment}
            onChange={choose}
          />
        </Paper>
      )}
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('anniversaries.loading')}>
          <Skeleton variant="rect" height={200} animation="wave" />
        </div>
      )}
      {page?.items.length === 0 && (
        <GuidedEmptyState
          title={t(
            establishment ? 'anniversaries.noneChosen' : 'anniversaries.none',
          )}
          hint={t('anniversaries.noneHint')}
        />
      )}
      {page && page.items.length > 0 && (
        <ListOfLists
          lists={page.items}
          withEstablishment={severalEstablishments}
        />
      )}
      {readMore && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('anniversaries.more')}
          </Button>
        </div>
      )}
    </div>
  );
};
