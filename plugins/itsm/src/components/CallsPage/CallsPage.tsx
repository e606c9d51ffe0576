import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  callLogPermission,
  callRedactPermission,
  type Me,
  type SupportCall,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { may, seesSeveralEstablishments, useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { CallForm } from './CallForm';
import { CallList } from './CallList';

const PAGE_SIZE = 25;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  filter: { display: 'flex' },
}));

const Calls = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const establishment = search.get('establishment');
  const [older, setOlder] = useState<{
    of: string | null;
    items: SupportCall[];
    nextCursor: string | null;
  }>();
  const [moreError, setMoreError] = useState<unknown>();
  const first = useAsyncRetry(
    () =>
      api.listCalls({
        ...(establishment && { establishment }),
        limit: PAGE_SIZE,
      }),
    [api, establishment],
  );
  const more = older?.of === establishment ? older : undefined;
  const nextCursor = more ? more.nextCursor : first.value?.nextCursor ?? null;
  const calls = [...(first.value?.items ?? []), ...(more?.items ?? [])];

  const readMore = async () => {
    setMoreError(undefined);
    try {
      const page = await api.listCalls({
        ...(establishment && { establishment }),
        cursor: nextCursor ?? undefined,
        limit: PAGE_SIZE,
      });
      setOlder({
        of: establishment,
        items: [...(more?.items ?? []), ...page.items],
        nextCursor: page.nextCursor,
      });
    } catch (error) {
      setMoreError(error);
    }
  };

  const refresh = () => {
    setOlder(undefined);
    first.retry();
  };

  return (
    <div className={classes.root}>
      {may(me, callLogPermission) && <CallForm me={me} onLogged={refresh} />}
      {seesSeveralEstablishments(me) && (
        <div className={classes.filter}>
          <EstablishmentSelect
            me={me}
            value={establishment}
            label={t('calls.filter')}
            onChange={chosen =>
              setSearch(chosen ? { establishment: chosen } : {}, {
                replace: true,
              })
            }
          />
        </div>
      )}
      {first.error && <ErrorNotice error={first.error} onRetry={first.retry} />}
      {!first.value && first.loading && (
        <Skeleton variant="rect" height={200} animation="wave" />
      )}
      {first.value && calls.length === 0 && (
        <GuidedEmptyState
          title={t('calls.none')}
          hint={t(
            me.role === 'contractor' ? 'calls.noneHint.desk' : 'calls.noneHint',
          )}
        />
      )}
      {calls.length > 0 && (
        <CallList
          calls={calls}
          withEstablishment={seesSeveralEstablishments(me)}
          mayDeclare={me.role === 'contractor'}
          removesAs={
            may(me, callRedactPermission) ? me.role ?? undefined : undefined
          }
          onRemoved={refresh}
        />
      )}
      {Boolean(moreError) && <ErrorNotice error={moreError} />}
      {nextCursor && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('calls.more')}
          </Button>
        </div>
      )}
    </div>
  );
};

/** Calls to the contractor's desk: log one in seconds, find the others (C1). */
export const CallsPage = () => {
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <Skeleton variant="rect" height={320} animation="wave" />;
  return <Calls me={me} />;
};
