import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  MESSAGE_KINDS,
  messageResendPermission,
  type Me,
  type MessageKind,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { may, seesSeveralEstablishments, useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { MessageList } from './MessageList';
import {
  MESSAGE_STATES,
  type MessageFilters,
  readMessageFilters,
  writeMessageFilters,
} from './messageFilters';
import { useMessages } from './useMessages';

/** What the desk takes at once at most. */
const MAX_RESENT = 200;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  row: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
  },
  filters: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
  },
}));

const Messages = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const filters = readMessageFilters(search);
  const { page, error, refresh, readMore } = useMessages(filters);
  const items = page?.items;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const mayResend = may(me, messageResendPermission);
  const dead = (items ?? []).filter(one => one.state === 'dead');
  const ids = dead
    .map(one => one.id)
    .filter(id => chosen.has(id))
    .slice(0, MAX_RESENT);

  const change = (changes: Partial<MessageFilters>) => {
    setChosen(new Set());
    setResult('');
    setSearch(writeMessageFilters({ ...filters, ...changes }), {
      replace: true,
    });
  };
  const toggle = (id: string) =>
    setChosen(before => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const resend = async () => {
    setFailure(undefined);
    setResult('');
    try {
      const { resent, readdressed } = await api.resendMessages({ ids });
      const left = ids.length - resent - readdressed;
      setResult(
        [
          resent > 0 && t('messages.resent', { count: resent }),
          readdressed > 0 && t('messages.readdressed', { count: readdressed }),
          left > 0 && t('messages.left', { count: left }),
        ]
          .filter(Boolean)
          .join(' '),
      );
      setChosen(new Set());
      refresh();
    } catch (cause) {
      setFailure(cause);
    }
  };

  return (
    <div className={classes.root}>
      <Paper className={classes.filters} variant="outlined">
        <ListSelect<NonNullable<MessageFilters['state']> | 'all'>
          label={t('messages.filter.state')}
          value={filters.state ?? 'all'}
          onChange={state => change({ state: state === 'all' ? null : state })}
          options={[
            ...MESSAGE_STATES.map(state => ({
              value: state,
              label: t(`messages.state.${state}`),
            })),
            { value: 'all' as const, label: t('messages.filter.anyState') },
          ]}
        />
        <ListSelect<MessageKind | ''>
          label={t('messages.filter.kind')}
          value={filters.kind ?? ''}
          onChange={kind => change({ kind: kind === '' ? null : kind })}
          options={[
            { value: '', label: t('messages.filter.anyKind') },
            ...MESSAGE_KINDS.map(kind => ({
              value: kind,
              label: t(`messages.kind.${kind}`),
            })),
          ]}
        />
        {seesSeveralEstablishments(me) && (
          <EstablishmentSelect
            me={me}
            value={filters.establishment}
            label={t('messages.filter.establishment')}
            onChange={establishment => change({ establishment })}
          />
        )}
      </Paper>
      {mayResend && dead.length > 0 && (
        <div className={classes.row}>
          <Button
            size="small"
            onClick={() => setChosen(new Set(dead.map(one => one.id)))}
          >
            {t('messages.selectAll')}
          </Button>
          {ids.length > 0 && (
            <Button
              size="small"
              variant="contained"
              color="primary"
              onClick={resend}
            >
              {t('messages.resendChosen', { count: ids.length })}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {result && <Alert severity="success">{result}</Alert>}
      </div>
      {Boolean(failure) && <ErrorNotice error={failure} />}
      {items?.some(one => one.state === 'not-configured') && (
        <Alert severity="info">{t('messages.notConfigured')}</Alert>
      )}
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!items && !error && (
        <div role="status" aria-label={t('messages.loading')}>
          <Skeleton variant="rect" height={240} animation="wave" />
        </div>
      )}
      {items?.length === 0 && (
        <NoMessages
          filters={filters}
          onAll={() => change({ state: null, kind: null, establishment: null })}
        />
      )}
      {items && items.length > 0 && (
        <MessageList
          messages={items}
          chosen={mayResend ? chosen : undefined}
          onToggle={toggle}
        />
      )}
      {readMore && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('messages.more')}
          </Button>
        </div>
      )}
    </div>
  );
};

function NoMessages(props: { filters: MessageFilters; onAll(): void }) {
  const { filters, onAll } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const { state, kind, establishment } = filters;
  const isGood = state === 'dead' && !kind && !establishment;
  const isAll = state === null && !kind && !establishment;
  return (
    <GuidedEmptyState
      title={t(isGood ? 'messages.none.dead' : 'messages.none.other')}
      hint={t(isGood ? 'messages.none.deadHint' : 'messages.none.otherHint')}
      action={
        !isAll && (
          <Button variant="outlined" onClick={onAll}>
            {t('messages.none.clear')}
          </Button>
        )
      }
    />
  );
}

/** The messages of all tickets: what failed, why, and having it sent again. */
export const MessagesPage = () => {
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <Skeleton variant="rect" height={320} animation="wave" />;
  return <Messages me={me} />;
};
