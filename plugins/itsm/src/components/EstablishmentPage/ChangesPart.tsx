import { useCallback, useEffect, useRef } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { EstablishmentChangePage } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  RelativeTime,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
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
  const read: ReadPage<EstablishmentChangePage> = useCallback(
    (cursor, options) =>
      api.listEstablishmentChanges(
        establishmentId,
        { cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, establishmentId],
  );
  const { page, error, refresh, readMore } = usePages(read);
  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    refresh();
  }, [refresh, revision]);
  return (
    <Part title={t('establishment.changes')}>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {page?.items.length === 0 && (
        <Typography color="textSecondary">
          {t('establishment.changes.none')}
        </Typography>
      )}
      <ol className={classes.list} aria-label={t('establishment.changes')}>
        {page?.items.map(({ sequence, changedAt, by, change }) => (
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
      {readMore && (
        <Button size="small" onClick={readMore}>
          {t('establishment.changes.more')}
        </Button>
      )}
    </Part>
  );
};
