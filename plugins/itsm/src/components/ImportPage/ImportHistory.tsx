import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { useCountWords } from './useCountWords';

const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
  },
}));

/** The last inventories of an establishment, applied or not. */
export const ImportHistory = (props: {
  establishment: string;
  onOpen: (inventory: InventoryImport) => void;
}) => {
  const { establishment, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { instant } = useFormat();
  const countWords = useCountWords();
  const api = useApi(itsmApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.listImports({ establishment, limit: SHOWN }),
    [api, establishment],
  );
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!value) return <TicketsSkeleton label={t('import.loading')} />;
  if (value.items.length === 0) {
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
        {value.items.map(one => (
          <li key={one.id} className={classes.one}>
            <Button size="small" color="primary" onClick={() => onOpen(one)}>
              {one.fileName}
            </Button>
            <Typography variant="body2" color="textSecondary">
              {[
                t(`import.state.${one.state}`),
                instant(one.applied?.at ?? one.created.at, { now: value.now }),
                one.applied?.by.name ?? one.created.by.name,
                one.counts && countWords(one.counts),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
};
