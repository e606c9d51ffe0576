import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  EvolutionAct,
  EvolutionPage,
  EvolutionSummary,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  type EvolutionQuery,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
import { technicalStateTranslationRef } from '../../translations';
import { EvolutionActDialog } from './EvolutionActDialog';
import { EvolutionEntry } from './EvolutionEntry';

const PAGE_SIZE = 5;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
  },
}));

/** Evolutions, page after page, the latest first, and what one does to them. */
export const EvolutionList = (props: {
  query: Pick<EvolutionQuery, 'machine' | 'establishment' | 'state'>;
  /** What the list is called. */
  label: string;
  /** What stands there where it is empty. */
  none: string;
  withMachine: boolean;
  onChanged?: () => void;
}) => {
  const { query, label, none, withMachine, onChanged } = props;
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const [acting, setActing] = useState<{
    evolution: EvolutionSummary;
    act: EvolutionAct;
  }>();
  const [done, setDone] = useState('');
  const asked = JSON.stringify(query);
  const read: ReadPage<EvolutionPage> = useCallback(
    (cursor, options) =>
      api.listEvolutions(
        { ...JSON.parse(asked), cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, asked],
  );
  const { page, error, refresh, readMore } = usePages(read);
  return (
    <>
      <div role="status">
        {done && <Alert severity="success">{done}</Alert>}
      </div>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!page && !error && (
        <div role="status" aria-label={t('technical.evolutions.loading')}>
          <Skeleton variant="rect" height={80} />
        </div>
      )}
      {page?.items.length === 0 && (
        <Typography color="textSecondary">{none}</Typography>
      )}
      {page && page.items.length > 0 && (
        <ol className={classes.list} aria-label={label}>
          {page.items.map(evolution => (
            <EvolutionEntry
              key={evolution.id}
              evolution={evolution}
              withMachine={withMachine}
              onAct={act => setActing({ evolution, act })}
            />
          ))}
        </ol>
      )}
      {readMore && (
        <Button size="small" onClick={readMore}>
          {t('technical.evolutions.more')}
        </Button>
      )}
      {acting && page && (
        <EvolutionActDialog
          {...acting}
          now={page.now}
          onDone={() => {
            setDone(t(`technical.done.${acting.act}`));
            setActing(undefined);
            refresh();
            onChanged?.();
          }}
          onClose={() => {
            setActing(undefined);
            // What somebody else did since is seen.
            refresh();
          }}
        />
      )}
    </>
  );
};
