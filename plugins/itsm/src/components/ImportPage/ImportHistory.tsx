import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  type RequestOptions,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { usePages } from '../../hooks';
import {
  fleetTasksTranslationRef,
  importTranslationRef,
} from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { useCountWords } from './useCountWords';

const PAGE_SIZE = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
  },
  file: { textTransform: 'none' },
}));

/** The last inventories of an establishment, applied or not. */
export const ImportHistory = (props: {
  establishment: string;
  onOpen: (inventory: InventoryImport) => void;
}) => {
  const { establishment, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const { instant } = useFormat();
  const countWords = useCountWords();
  const api = useApi(itsmApiRef);
  const read = useCallback(
    (cursor: string | undefined, options: RequestOptions) =>
      api.listImports({ establishment, cursor, limit: PAGE_SIZE }, options),
    [api, establishment],
  );
  const { page, error, isLoading, refresh, readMore } = usePages(read);
  if (error) return <ErrorNotice error={error} onRetry={refresh} />;
  if (!page) return <TicketsSkeleton label={t('import.loading')} />;
  if (page.items.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('import.history.none')}
      </Typography>
    );
  }
  return (
    <section aria-label={t('import.history')}>
      <Typography variant="subtitle1" component="h3">
        {t('import.history')}
      </Typography>
      <ul className={classes.list}>
        {page.items.map(one => (
          <li key={one.id} className={classes.one}>
            <Button
              className={classes.file}
              size="small"
              color="primary"
              onClick={() => onOpen(one)}
            >
              {one.origin === 'bulk-edit'
                ? tasks('bulk.history', { count: one.lineCount })
                : one.fileName}
            </Button>
            <Typography variant="body2" color="textSecondary">
              {[
                t(`import.state.${one.state}`),
                instant(one.applied?.at ?? one.created.at, { now: page.now }),
                one.applied?.by.name ?? one.created.by.name,
                one.counts && countWords(one.counts),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
      {readMore && (
        <Button size="small" disabled={isLoading} onClick={readMore}>
          {t('import.history.more')}
        </Button>
      )}
    </section>
  );
};
