import { type FormEvent, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  guardRemovals,
  type ImportApplication,
  type InventoryImport,
} from '@caih/backstage-plugin-itsm-common';
import { importTranslationRef } from '../../translations';
import { useCountWords } from './useCountWords';
import type { ImportState } from './useImport';
import { useImportErrorText } from './useImportErrorText';
import { WorkProgress } from './WorkProgress';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  number: { maxWidth: 320 },
}));

/** The word to apply a checked import, with its guards (BI11). */
export const ApplyForm = (props: {
  inventory: InventoryImport;
  state: ImportState;
  onApply: (application: ImportApplication) => void;
}) => {
  const { inventory, state, onApply } = props;
  const { failure, isWorking } = state;
  const { counts, known, mode } = inventory;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const countWords = useCountWords();
  const errorText = useImportErrorText(inventory.origin);
  const numberId = useId();
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  if (!counts) return null;
  const { removed, isHeld, mustBeTyped } = guardRemovals({
    known: known ?? 0,
    removed: counts.removed,
    wrong: counts.wrong,
  });
  const isTyped = !mustBeTyped || typed.trim() === String(removed);
  const good = counts.added + counts.changed + counts.unchanged;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWorking || !isTyped) return;
    onApply({
      lines: counts.wrong > 0 ? 'good' : 'all',
      ...(mustBeTyped && { removals: removed }),
    });
  };

  return (
    <form className={classes.root} onSubmit={apply} noValidate>
      <Typography>{countWords(counts)}</Typography>
      {counts.wrong > 0 && (
        <Alert severity="warning">
          {t('import.goodOnly', { count: counts.wrong })}
        </Alert>
      )}
      {isHeld && mode === 'whole-fleet' && (
        <Alert severity="info">{t('import.removalsHeld')}</Alert>
      )}
      {mustBeTyped && (
        <>
          <Alert severity="warning">
            {t('import.manyRemovals', {
              count: removed,
              known: String(known ?? 0),
            })}
          </Alert>
          <TextField
            id={numberId}
            className={classes.number}
            label={t('import.typeRemovals')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
            size="small"
            variant="outlined"
            inputProps={{ inputMode: 'numeric', maxLength: 6 }}
            error={wasTried && !isTyped}
            helperText={
              wasTried && !isTyped ? t('import.typeRemovals.wrong') : undefined
            }
          />
        </>
      )}
      {failure !== undefined && (
        <Alert severity="error">{errorText(failure)}</Alert>
      )}
      {isWorking ? (
        <WorkProgress inventory={inventory} label={t('import.applying')} />
      ) : (
        good > 0 && (
          <div>
            <Button type="submit" color="primary" variant="contained">
              {counts.wrong > 0
                ? t('import.applyGood', { count: good })
                : t('import.apply')}
            </Button>
          </div>
        )
      )}
    </form>
  );
};
