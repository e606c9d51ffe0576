import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type AnniversaryListDetail,
  machinesListed,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useWhileVisible } from '../../hooks';
import { rootRouteRef } from '../../routes';
import {
  anniversariesTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { FactList } from '../FactList';
import { SentTo } from '../MessageLine';
import { DocumentButton } from '../Documents';
import { ListedMachines } from './ListedMachines';

const FORMATS = ['pdf', 'xlsx'] as const;

/** A list is sent within moments of its making: what became of that is asked for again. */
const REFRESH_SECONDS = 10;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
    },
  },
  column: { display: 'grid', gap: theme.spacing(2) },
  part: { padding: theme.spacing(2) },
}));

const Facts = ({ list }: { list: AnniversaryListDetail }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const { t: tCommon } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const root = useRouteRef(rootRouteRef)();
  return (
    <Paper className={classes.part} variant="outlined" component="section">
      <FactList
        facts={[
          {
            label: tCommon('common.establishment'),
            value: (
              <Link to={`${root}/establishments/${list.establishmentId}`}>
                {list.establishmentName}
              </Link>
            ),
          },
          {
            label: t('anniversaries.fact.anniversary'),
            value: format.day(list.day),
          },
          {
            label: t('anniversaries.fact.next'),
            value: format.day(list.nextDay),
          },
          {
            label: t('anniversaries.fact.orders'),
            value: list.orders.map(one => one.reference).join(', '),
          },
          {
            label: t('anniversaries.fact.made'),
            value: format.instant(list.madeAt, { now: list.now }),
          },
        ]}
      />
    </Paper>
  );
};

/** A list of an anniversary, as it was made and sent (E1, EI1). */
export const AnniversaryListPage = ({ listId }: { listId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const format = useFormat();
  const root = useRouteRef(rootRouteRef)();
  const {
    value: list,
    error,
    retry,
  } = useAsyncRetry(() => api.getAnniversaryList(listId), [api, listId]);
  useWhileVisible(retry, REFRESH_SECONDS);

  if (error instanceof ItsmApiError && [400, 404].includes(error.status)) {
    return (
      <GuidedEmptyState
        title={t('anniversaries.unknown.title')}
        hint={t('anniversaries.unknown.hint')}
        action={
          <Link to={`${root}/obsolescence?view=lists`}>
            {t('anniversaries.unknown.list')}
          </Link>
        }
      />
    );
  }
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!list) {
    return (
      <div role="status" aria-label={t('anniversaries.list.loading')}>
        <Skeleton variant="text" width="60%" height={48} />
        <Skeleton variant="rect" height={240} />
      </div>
    );
  }
  const count = machinesListed(list.counts);
  const about = {
    establishment: list.establishmentName,
    day: format.day(list.nextDay),
  };
  return (
    <article className={classes.root}>
      <Typography variant="h4" component="h2">
        {t('anniversaries.list.title', { day: format.day(list.day) })}
      </Typography>
      <Alert severity={count === 0 ? 'success' : 'info'}>
        {count === 0
          ? t('anniversaries.list.nothing', about)
          : t('anniversaries.list.some', { ...about, count })}
        {count > 0 && (
          <Typography variant="body2">
            {t('anniversaries.list.meaning')}
          </Typography>
        )}
      </Alert>
      <div>
        {FORMATS.map(one => (
          <DocumentButton
            key={one}
            label={t(`anniversaries.file.${one}`)}
            read={language =>
              api.getAnniversaryListFile(list.id, one, { language })
            }
          />
        ))}
      </div>
      <div className={classes.columns}>
        <div className={classes.column}>
          {count > 0 ? <ListedMachines list={list} /> : <Facts list={list} />}
        </div>
        <div className={classes.column}>
          {count > 0 && <Facts list={list} />}
          <SentTo
            title={t('anniversaries.sent')}
            none={t('anniversaries.sent.none')}
            messages={list.messages}
          />
        </div>
      </div>
    </article>
  );
};
