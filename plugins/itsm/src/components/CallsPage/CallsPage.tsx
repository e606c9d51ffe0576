import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  callLogPermission,
  callRedactPermission,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { may, seesSeveralEstablishments, useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { CallFilters } from './CallFilters';
import { CallForm } from './CallForm';
import { CallList } from './CallList';
import { instantsOf, readPeriod } from './callPeriod';
import { useCalls } from './useCalls';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

const Calls = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [search, setSearch] = useSearchParams();
  const establishment = search.get('establishment');
  const period = readPeriod(search);
  const query = {
    ...(establishment && { establishment }),
    ...instantsOf(period),
  };
  const { page, error, refresh, readMore } = useCalls(query);
  const items = page?.items;
  const isNarrowed = Object.keys(query).length > 0;

  const change = (changes: Record<string, string | null | undefined>) =>
    setSearch(
      before => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) before.set(name, value);
          else before.delete(name);
        }
        return before;
      },
      { replace: true },
    );

  return (
    <div className={classes.root}>
      {may(me, callLogPermission) && <CallForm me={me} onLogged={refresh} />}
      <CallFilters
        me={me}
        establishment={establishment}
        period={period}
        query={query}
        onChange={changes => change({ ...changes })}
      />
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!items && !error && (
        <Skeleton variant="rect" height={200} animation="wave" />
      )}
      {items?.length === 0 && isNarrowed && (
        <GuidedEmptyState
          title={t('calls.noneChosen')}
          hint={t('calls.noneChosenHint')}
        />
      )}
      {items?.length === 0 && !isNarrowed && (
        <GuidedEmptyState
          title={t('calls.none')}
          hint={t(
            me.role === 'contractor' ? 'calls.noneHint.desk' : 'calls.noneHint',
          )}
        />
      )}
      {items && items.length > 0 && (
        <CallList
          calls={items}
          withEstablishment={seesSeveralEstablishments(me)}
          mayDeclare={me.role === 'contractor'}
          removesAs={
            may(me, callRedactPermission) ? me.role ?? undefined : undefined
          }
          onRemoved={refresh}
        />
      )}
      {readMore && (
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
