import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type ImportApplication,
  type InventoryImport,
  LINE_OUTCOMES,
  type LineOutcome,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import {
  fleetTasksTranslationRef,
  importTranslationRef,
} from '../../translations';
import { ListSelect } from '../ListSelect';
import { TicketsSkeleton } from '../TicketsTable';
import { ApplyForm } from './ApplyForm';
import { ChangedLine } from './ChangedLine';
import type { Step } from './importView';
import { JoiningNotice } from './JoiningNotice';
import { MoreLines } from './MoreLines';
import type { ImportState } from './useImport';
import { useImportLines } from './useImportLines';

/** What is worth looking at before it is done. */
const CHANGING: readonly LineOutcome[] = [
  'added',
  'changed',
  'removed',
  'kept',
];

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, minWidth: 0 },
}));

/** The third step: what changes, old beside new, and the word to do it. */
export const PreviewStep = (props: {
  inventory: InventoryImport;
  state: ImportState;
  onApply: (application: ImportApplication) => void;
  onGo: (step: Step) => void;
}) => {
  const { inventory, state, onApply, onGo } = props;
  const { counts } = inventory;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const [only, setOnly] = useState<LineOutcome | 'changing'>('changing');
  const lines = useImportLines(
    inventory,
    only === 'changing' ? CHANGING : [only],
  );
  const { page, error, refresh } = lines;
  const items = page?.items;
  if (!counts) return null;
  return (
    <div className={classes.root}>
      <JoiningNotice inventory={inventory} />
      {inventory.state === 'checked' &&
        (inventory.mayApply ? (
          <ApplyForm inventory={inventory} state={state} onApply={onApply} />
        ) : (
          <Alert severity="info">
            {inventory.origin === 'bulk-edit'
              ? tasks('bulk.whoApplies')
              : t('import.preview.whoApplies')}
          </Alert>
        ))}
      {inventory.state === 'applied' && (
        <Alert severity="info">{t('import.preview.past')}</Alert>
      )}
      <ListSelect
        label={t('import.preview.show')}
        value={only}
        onChange={setOnly}
        options={[
          {
            value: 'changing' as LineOutcome | 'changing',
            label: t('import.preview.changing'),
          },
          ...LINE_OUTCOMES.map(value => ({
            value,
            label: `${t(`import.outcome.${value}`)} (${counts[value]})`,
          })),
        ]}
      />
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!items && !error && <TicketsSkeleton label={t('import.loading')} />}
      {items?.length === 0 && (
        <GuidedEmptyState
          title={t('import.preview.none')}
          hint={t('import.preview.noneHint')}
        />
      )}
      {items && items.length > 0 && (
        <ul className={classes.list} aria-label={t('import.preview.list')}>
          {items.map((line, index) => (
            <ChangedLine key={index} line={line} />
          ))}
        </ul>
      )}
      <MoreLines {...lines} items={items} />
      <div>
        <Button onClick={() => onGo('check')}>{t('import.backToCheck')}</Button>
      </div>
    </div>
  );
};
