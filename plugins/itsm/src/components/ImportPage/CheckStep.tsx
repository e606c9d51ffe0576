import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type InventoryImport,
  LINE_OUTCOMES,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { importTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { DocumentButton } from '../Documents';
import { isReached, type Step } from './importView';
import { MoreLines } from './MoreLines';
import { useImportLines } from './useImportLines';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  counts: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'repeat(auto-fit, minmax(104px, 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  count: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(1),
    textAlign: 'center',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1.5) },
  faults: { listStyle: 'none', margin: 0, padding: 0 },
  fault: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
  },
}));

/** What is wrong, line by line and cell by cell, and what would do. */
const Faults = ({ inventory }: { inventory: InventoryImport }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const lines = useImportLines(inventory, ['wrong']);
  const { page, error, refresh } = lines;
  const items = page?.items;
  return (
    <section aria-label={t('import.faults')}>
      <Typography variant="subtitle1" component="h3">
        {t('import.faults')}
      </Typography>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!items && !error && <TicketsSkeleton label={t('import.loading')} />}
      {items && (
        <ul className={classes.faults}>
          {items.map(line => (
            <li key={line.row} className={classes.fault}>
              <Typography variant="body2">
                <strong>{t('import.line', { row: String(line.row) })}</strong>
                {line.name && ` · ${line.name}`}
              </Typography>
              {line.faults.map((fault, index) => (
                <Typography key={index} variant="body2">
                  {fault.cell && (
                    <strong>
                      {[fault.cell, fault.header].filter(Boolean).join(' · ')}
                    </strong>
                  )}{' '}
                  {fault.value !== null &&
                    `${t('import.value', { value: fault.value })} `}
                  {fault.message}
                </Typography>
              ))}
            </li>
          ))}
        </ul>
      )}
      <MoreLines {...lines} items={items} />
    </section>
  );
};

/** The second step: what the file comes to, and what is wrong in which cell. */
export const CheckStep = (props: {
  inventory: InventoryImport;
  onGo: (step: Step) => void;
}) => {
  const { inventory, onGo } = props;
  const { counts } = inventory;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const api = useApi(itsmApiRef);
  if (!counts) return null;
  const outcomes = LINE_OUTCOMES.filter(
    one => one !== 'kept' || counts.kept > 0,
  );
  return (
    <div className={classes.root}>
      <ul className={classes.counts} aria-label={t('import.counts')}>
        {outcomes.map(outcome => (
          <li key={outcome} className={classes.count}>
            <Typography variant="h5" component="div">
              {counts[outcome]}
            </Typography>
            <Typography variant="body2">
              {t(`import.outcome.${outcome}`)}
            </Typography>
          </li>
        ))}
      </ul>
      {counts.wrong === 0 && (
        <Alert severity="success">{t('import.noFault')}</Alert>
      )}
      {counts.wrong > 0 && inventory.mode === 'whole-fleet' && (
        <Alert severity="info">{t('import.removalsHeld')}</Alert>
      )}
      <div className={classes.actions}>
        <Button
          color="primary"
          variant="contained"
          onClick={() => onGo('preview')}
        >
          {t('import.toPreview')}
        </Button>
        {isReached('file', inventory) && (
          <Button onClick={() => onGo('file')}>{t('import.backToFile')}</Button>
        )}
        {counts.wrong > 0 && (
          <DocumentButton
            label={t('import.corrections')}
            read={language =>
              api.getImportCorrections(inventory.id, { language })
            }
          />
        )}
      </div>
      {counts.wrong > 0 && <Faults inventory={inventory} />}
    </div>
  );
};
