import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  EstablishmentChange,
  EstablishmentChangePage,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  RelativeTime,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { Part } from './Part';
import { useChangeWords } from './useChangeWords';

const PAGE_SIZE = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: { padding: theme.spacing(0.75, 0), overflowWrap: 'anywhere' },
}));

/**
 * Who changed what on the page, the latest first.
 *
 * @param props.revision - of the page shown: with another, it is read anew
 */
export const ChangesPart = (props: {
  establishmentId: string;
  revision: number;
}) => {
  const { establishmentId, revision } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const words = useChangeWords();
  const [page, setPage] = useState<EstablishmentChangePage>();
  const [error, setError] = useState<unknown>();

  const read = useCallback(
    async (cursor?: string) => {
      setError(undefined);
      try {
        const next = await api.listEstablishmentChanges(establishmentId, {
          limit: PAGE_SIZE,
          cursor,
        });
        setPage(before => ({
          items: [...((cursor && before?.items) || []), ...next.items],
          nextCursor: next.nextCursor,
        }));
      } catch (cause) {
        setError(cause);
      }
    },
    [api, establishmentId],
  );
  useEffect(() => {
    read();
  }, [read, revision]);

  const items: readonly EstablishmentChange[] = page?.items ?? [];
  const nextCursor = page?.nextCursor;
  return (
    <Part title={t('establishment.changes')}>
      {Boolean(error) && <ErrorNotice error={error} onRetry={() => read()} />}
      {page && items.length === 0 && (
        <Typography color="textSecondary">
          {t('establishment.changes.none')}
        </Typography>
      )}
      <ol className={classes.list} aria-label={t('establishment.changes')}>
        {items.map(({ sequence, changedAt, by, change }) => (
          <li key={sequence} className={classes.one}>
            <Typography variant="body2">{words(change)}</Typography>
            <Typography variant="body2" color="textSecondary">
              {by.name ?? by.ref.split('/').pop()}
              {' · '}
              {t(`ticketPage.role.${by.role}`)}
              {' · '}
              <RelativeTime instant={changedAt} />
            </Typography>
          </li>
        ))}
      </ol>
      {nextCursor && (
        <Button size="small" onClick={() => read(nextCursor)}>
          {t('establishment.changes.more')}
        </Button>
      )}
    </Part>
  );
};
