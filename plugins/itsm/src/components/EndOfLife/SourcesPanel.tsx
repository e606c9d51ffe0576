import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  EndOfLifeSource,
  TableImportPage,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { type ReadPage, usePages } from '../../hooks';
import { endOfLifeTranslationRef } from '../../translations';
import { TableImportDialog } from './TableImportDialog';

const IMPORTS_SHOWN = 5;

const useStyles = makeStyles(theme => ({
  root: { overflowWrap: 'anywhere', padding: theme.spacing(2) },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    justifyContent: 'space-between',
  },
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
}));

const TABLE = 'table';

/** Who says what ends, how fresh it is, and why one could not be read. */
export const SourcesPanel = (props: {
  mayImport: boolean;
  onImported: () => void;
}) => {
  const { mayImport, onImported } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const format = useFormat();
  const api = useApi(itsmApiRef);
  const [isImporting, setImporting] = useState(false);
  const [isDone, setDone] = useState(false);
  const { value, error, retry } = useAsyncRetry(
    () => api.listEndOfLifeSources(),
    [api],
  );
  const read: ReadPage<TableImportPage> = useCallback(
    (cursor, options) =>
      api.listTableImports({ cursor, limit: IMPORTS_SHOWN }, options),
    [api],
  );
  const { page: imports, refresh, readMore } = usePages(read);

  const freshness = ({ id, readAt }: EndOfLifeSource) => {
    const isTable = id === TABLE;
    if (!readAt) {
      return t(
        isTable ? 'endOfLife.source.neverImported' : 'endOfLife.source.never',
      );
    }
    return t(
      isTable ? 'endOfLife.source.importedAt' : 'endOfLife.source.readAt',
      { at: format.instant(readAt) },
    );
  };

  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <div className={classes.head}>
        <Typography variant="h6" component="h2">
          {t('endOfLife.sources')}
        </Typography>
        {mayImport && (
          <Button
            color="primary"
            variant="outlined"
            aria-haspopup="dialog"
            onClick={() => setImporting(true)}
          >
            {t('endOfLife.import')}
          </Button>
        )}
      </div>
      <div role="status">
        {isDone && (
          <Typography variant="body2">{t('endOfLife.import.done')}</Typography>
        )}
      </div>
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {!value && !error && (
        <div role="status" aria-label={t('endOfLife.sources.loading')}>
          <Skeleton height={48} animation="wave" />
        </div>
      )}
      {value && (
        <ul className={classes.list} aria-label={t('endOfLife.sources')}>
          {value.items.map(source => (
            <li key={source.id}>
              <Typography variant="body2">
                {[
                  source.title || t('endOfLife.source.table'),
                  t('endOfLife.source.records', { count: source.records }),
                  freshness(source),
                ].join(' · ')}
              </Typography>
              {source.failure && source.triedAt && (
                <Alert severity="warning">
                  {t('endOfLife.source.failure', {
                    at: format.instant(source.triedAt),
                    failure: source.failure.replace(/\.$/, ''),
                  })}
                </Alert>
              )}
            </li>
          ))}
        </ul>
      )}
      {imports && imports.items.length > 0 && (
        <>
          <Typography variant="subtitle1" component="h3">
            {t('endOfLife.imports')}
          </Typography>
          <ul className={classes.list} aria-label={t('endOfLife.imports')}>
            {imports.items.map(one => (
              <li key={one.id}>
                <Typography variant="body2">
                  {[
                    one.fileName,
                    format.instant(one.importedAt),
                    one.importedByName,
                    t('endOfLife.import.counts', {
                      added: String(one.added),
                      changed: String(one.changed),
                      removed: String(one.removed),
                    }),
                  ].join(' · ')}
                </Typography>
              </li>
            ))}
          </ul>
          {readMore && (
            <Button size="small" variant="outlined" onClick={readMore}>
              {t('endOfLife.more')}
            </Button>
          )}
        </>
      )}
      {isImporting && (
        <TableImportDialog
          onDone={() => {
            setImporting(false);
            setDone(true);
            retry();
            refresh();
            onImported();
          }}
          onClose={() => setImporting(false)}
        />
      )}
    </Paper>
  );
};
