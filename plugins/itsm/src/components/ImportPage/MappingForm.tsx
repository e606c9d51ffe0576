import { type FormEvent, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type ColumnId,
  columnLetters,
  COLUMNS,
  headerOf,
  type ImportCheck,
  type ImportMode,
  type InventoryImport,
  problemsOfMapping,
} from '@caih/backstage-plugin-itsm-common';
import { useLanguage } from '../../hooks';
import { importTranslationRef } from '../../translations';

const LEFT_OUT = '';
const MODES: readonly ImportMode[] = ['update', 'whole-fleet'];

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  columns: { listStyle: 'none', margin: 0, padding: 0 },
  column: {
    alignItems: 'center',
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 240px)',
    padding: theme.spacing(1, 0),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { overflowWrap: 'anywhere' },
}));

/** What each column of the file is, and whether the file is the whole fleet. */
export const MappingForm = (props: {
  inventory: InventoryImport;
  isWorking: boolean;
  onCheck: (check: ImportCheck) => void;
}) => {
  const { inventory, isWorking, onCheck } = props;
  const { columns, lineCount, siteByDefault, mayImport, state } = inventory;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const language = useLanguage();
  const [meant, setMeant] = useState(
    () => new Map(columns.map(({ index, column }) => [index, column])),
  );
  const [mode, setMode] = useState<ImportMode>(inventory.mode ?? 'update');
  const said = columns.map(({ index }) => ({
    index,
    column: meant.get(index) ?? null,
  }));
  const problems = problemsOfMapping(said, {
    hasSiteByDefault: siteByDefault !== null,
  });
  const nameOf = (id: ColumnId) => {
    const column = COLUMNS.find(one => one.id === id);
    return column ? headerOf(column, language) : id;
  };
  const isSettled = !mayImport || state === 'applied';

  const check = (event: FormEvent) => {
    event.preventDefault();
    if (problems.length === 0 && !isWorking) onCheck({ columns: said, mode });
  };

  return (
    <form className={classes.root} onSubmit={check}>
      <Typography variant="body2" role="status">
        {t('import.read', {
          count: lineCount,
          row: String(inventory.headerRow),
        })}
      </Typography>
      <div>
        <Typography variant="subtitle1" component="h3">
          {t('import.mapping.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {t('import.mapping.what')}
        </Typography>
        <ul className={classes.columns} aria-label={t('import.mapping.title')}>
          {columns.map(({ index, header, samples, by }) => (
            <li key={index} className={classes.column}>
              <div className={classes.words}>
                <Typography variant="body2">
                  <strong>{header}</strong>{' '}
                  {t('import.mapping.at', { letters: columnLetters(index) })}
                  {by === 'remembered' &&
                    ` · ${t('import.mapping.remembered')}`}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {samples.length > 0
                    ? t('import.mapping.samples', {
                        samples: samples.join(', '),
                      })
                    : t('import.mapping.noSample')}
                </Typography>
              </div>
              <TextField
                select
                fullWidth
                size="small"
                variant="outlined"
                disabled={isSettled}
                SelectProps={{ native: true }}
                inputProps={{
                  'aria-label': t('import.mapping.of', { header }),
                }}
                value={meant.get(index) ?? LEFT_OUT}
                onChange={({ target: { value } }) =>
                  setMeant(before =>
                    new Map(before).set(
                      index,
                      COLUMNS.find(one => one.id === value)?.id ?? null,
                    ),
                  )
                }
              >
                <option value={LEFT_OUT}>{t('import.mapping.leftOut')}</option>
                {COLUMNS.map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </TextField>
            </li>
          ))}
        </ul>
      </div>
      {siteByDefault && !said.some(one => one.column === 'site') && (
        <Typography variant="body2">
          {t('import.siteByDefault', { site: siteByDefault.name })}
        </Typography>
      )}
      <FormControl component="fieldset" disabled={isSettled}>
        <FormLabel component="legend">{t('import.mode')}</FormLabel>
        <RadioGroup
          value={mode}
          onChange={(_, value) =>
            setMode(MODES.find(one => one === value) ?? 'update')
          }
        >
          {MODES.map(one => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio color="primary" />}
              label={t(`import.mode.${one}`)}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {problems.map(({ code, column }) => (
        <Alert key={`${code} ${column}`} severity="warning">
          {t(
            code === 'column-missing'
              ? 'import.refused.columnMissing'
              : 'import.refused.columnTwice',
            { column: nameOf(column) },
          )}
        </Alert>
      ))}
      {!isSettled && problems.length === 0 && (
        <div>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={isWorking}
          >
            {t('import.check')}
          </Button>
        </div>
      )}
    </form>
  );
};
