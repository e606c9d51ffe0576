import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { parseEntityRef } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type AnyNoticeAct,
  downloadNameOf,
  type Notice,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
  itsmApiRef,
  useFormat,
  useNow,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { NoticeStateChip } from '../NoticeStateChip';
import { daysInHand, shownDay } from '../ObsolescencePage/daysInHand';
import { DocumentButton } from '../Documents';
import { NoticeActDialog } from './NoticeActDialog';
import { inOrder, lacksPartsProof } from './noticeForms';
import { NoticeLog } from './NoticeLog';

const TICK_SECONDS = 60;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
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
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.75, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  reasonTitle: { marginTop: theme.spacing(2) },
  reason: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** Who moves next, or what holds, in one sentence. */
const Standing = ({ notice }: { notice: Notice }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const now = useNow(TICK_SECONDS);
  const { state, possibleActs } = notice;
  const isMyMove = possibleActs.includes('acknowledge');
  const day = format.day(shownDay(notice));
  const count = Math.max(0, daysInHand(notice, now));
  const words = () => {
    switch (state) {
      case 'notified':
        return isMyMove
          ? t('notices.standing.toAcknowledge', { day })
          : t('notices.standing.notified');
      case 'received':
      case 'acknowledged':
        return t(`notices.standing.${state}`, { day, days: String(count) });
      case 'ended':
        return t('notices.standing.ended', { day });
      default:
        return t(`notices.standing.${state}`);
    }
  };
  return (
    <Alert severity={state === 'ended' || isMyMove ? 'warning' : 'info'}>
      {words()}
    </Alert>
  );
};

const Proofs = ({ notice }: { notice: Notice }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <Paper className={classes.part} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {t('notices.proofs')}
      </Typography>
      {notice.proofs.length === 0 && (
        <Typography color="textSecondary">
          {t('notices.proofs.none')}
        </Typography>
      )}
      <ul className={classes.list} aria-label={t('notices.proofs')}>
        {notice.proofs.map(proof => (
          <li key={proof.attachmentId} className={classes.line}>
            <DocumentButton
              label={proof.fileName}
              isFileName
              read={async () => ({
                name: downloadNameOf(
                  proof.fileName,
                  proof.mediaType,
                  proof.attachmentId,
                ),
                content: await api.getProof(notice.id, proof.attachmentId),
              })}
            />
            <Typography variant="body2" color="textSecondary">
              {t(`notices.proves.${proof.proves}`)}
            </Typography>
          </li>
        ))}
      </ul>
    </Paper>
  );
};

const Machines = ({ machines }: Pick<Notice, 'machines'>) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const entityPath = useRouteRef(entityRouteRef);
  const title = t('notices.machines', { count: machines.length });
  return (
    <Paper className={classes.part} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {title}
      </Typography>
      <ul className={classes.list} aria-label={title}>
        {machines.map(one => (
          <li key={one.machineId} className={classes.line}>
            <Link to={entityPath(parseEntityRef(one.entityRef))}>
              {one.name}
            </Link>
            <Typography variant="body2" color="textSecondary">
              {[makerAndModel(one), one.serialNumber, one.siteName]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
    </Paper>
  );
};

/** A notice: which machines leave, when, why, and who knows (E2, E4). */
export const NoticePage = ({ noticeId }: { noticeId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const root = useRouteRef(rootRouteRef)();
  const [changed, setChanged] = useState<Notice>();
  const [act, setAct] = useState<AnyNoticeAct>();
  const [done, setDone] = useState('');
  const { value, error, retry } = useAsyncRetry(
    () => api.getNotice(noticeId),
    [api, noticeId],
  );
  const notice = changed ?? value;

  if (error instanceof ItsmApiError && [400, 404].includes(error.status)) {
    return (
      <GuidedEmptyState
        title={t('notices.unknown.title')}
        hint={t('notices.unknown.hint')}
        action={
          <Link to={`${root}/obsolescence`}>{t('notices.unknown.list')}</Link>
        }
      />
    );
  }
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!notice) {
    return (
      <div role="status" aria-label={t('notices.loading')}>
        <Skeleton variant="text" width="60%" height={48} />
        <Skeleton variant="rect" height={240} />
      </div>
    );
  }
  const { lastDay, askedLastDay, receivedOn, notifiedAt, setId } = notice;
  return (
    <article className={classes.root}>
      <div className={classes.head}>
        <Typography variant="h4" component="h2">
          {notice.id}
        </Typography>
        <NoticeStateChip state={notice.state} />
      </div>
      <Standing notice={notice} />
      <div className={classes.acts}>
        {inOrder(notice).map((one, index) => (
          <Button
            key={one}
            color={index === 0 ? 'primary' : 'default'}
            variant={index === 0 ? 'contained' : 'outlined'}
            aria-haspopup="dialog"
            onClick={() => setAct(one)}
          >
            {t(`notices.act.${one}`)}
          </Button>
        ))}
      </div>
      {lacksPartsProof(notice) && (
        <Typography variant="body2" color="textSecondary">
          {t('notices.proofs.missing')}
        </Typography>
      )}
      <div role="status">
        {done && <Alert severity="success">{done}</Alert>}
      </div>
      <div className={classes.columns}>
        <div className={classes.column}>
          <Paper
            className={classes.part}
            variant="outlined"
            component="section"
          >
            <FactList
              facts={[
                {
                  label: t('common.establishment'),
                  value: (
                    <Link
                      to={`${root}/establishments/${notice.establishmentId}`}
                    >
                      {notice.establishmentName}
                    </Link>
                  ),
                },
                {
                  label: t('notices.fact.lastDay'),
                  value: lastDay
                    ? format.day(lastDay)
                    : t('notices.fact.lastDay.none'),
                },
                lastDay !== askedLastDay && {
                  label: t('notices.fact.asked'),
                  value: format.day(askedLastDay),
                },
                notifiedAt && {
                  label: t('notices.fact.notified'),
                  value: format.instant(notifiedAt, { now: notice.now }),
                },
                receivedOn && {
                  label: t('notices.fact.received'),
                  value: format.day(receivedOn),
                },
                setId !== notice.id && {
                  label: t('notices.fact.set'),
                  value: (
                    <Link to={`${root}/obsolescence/${setId}`}>{setId}</Link>
                  ),
                },
              ]}
            />
            <Typography
              className={classes.reasonTitle}
              variant="subtitle2"
              component="h3"
            >
              {t('notices.field.reason')}
            </Typography>
            <Typography className={classes.reason}>{notice.reason}</Typography>
          </Paper>
          <NoticeLog notice={notice} />
        </div>
        <div className={classes.column}>
          <Machines machines={notice.machines} />
          <Proofs notice={notice} />
        </div>
      </div>
      {act && (
        <NoticeActDialog
          notice={notice}
          act={act}
          onDone={after => {
            setChanged(after);
            setDone(t(`notices.done.${act}`));
            setAct(undefined);
          }}
          onClose={() => {
            setAct(undefined);
            // What somebody else did since is seen.
            setChanged(undefined);
            retry();
          }}
        />
      )}
    </article>
  );
};
