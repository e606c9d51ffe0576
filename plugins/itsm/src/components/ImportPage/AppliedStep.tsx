import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useFormat } from '@caih/backstage-plugin-itsm-react';
import { fleetRouteRef } from '../../routes';
import {
  fleetTasksTranslationRef,
  importTranslationRef,
} from '../../translations';
import { DocumentButton } from '../Documents';
import type { Step } from './importView';
import { JoiningNotice } from './JoiningNotice';
import { useCountWords } from './useCountWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  actions: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
  },
}));

/** The last step: what was done, by whom, and what is kept of it. */
export const AppliedStep = (props: {
  inventory: InventoryImport;
  applied: NonNullable<InventoryImport['applied']>;
  onGo: (step: Step) => void;
  onAnother: () => void;
}) => {
  const { inventory, applied, onGo, onAnother } = props;
  const { counts, establishmentId, id, now } = inventory;
  const isBulkEdit = inventory.origin === 'bulk-edit';
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const { instant } = useFormat();
  const countWords = useCountWords();
  const api = useApi(itsmApiRef);
  const fleetPath = useRouteRef(fleetRouteRef);
  const wrong = counts?.wrong ?? 0;
  return (
    <div className={classes.root}>
      <Alert severity="success" role="status">
        {t('import.applied', {
          name: applied.by.name,
          when: instant(applied.at, { now }),
        })}
      </Alert>
      {counts && <Typography>{countWords(counts)}</Typography>}
      <JoiningNotice inventory={inventory} />
      <Typography variant="body2" color="textSecondary">
        {isBulkEdit ? tasks('bulk.kept') : t('import.applied.kept')}
      </Typography>
      <div className={classes.actions}>
        <Link to={`${fleetPath()}?establishment=${establishmentId}`}>
          {t('import.seeFleet')}
        </Link>
        <DocumentButton
          label={t('import.file')}
          read={() => api.getImportFile(id)}
        />
        {wrong > 0 && (
          <DocumentButton
            label={t('import.corrections')}
            read={language => api.getImportCorrections(id, { language })}
          />
        )}
        <Button size="small" onClick={() => onGo('preview')}>
          {t('import.seeLines')}
        </Button>
        {!isBulkEdit && (
          <Button size="small" onClick={onAnother}>
            {t('import.another')}
          </Button>
        )}
      </div>
    </div>
  );
};
