import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { ImportLine } from '@caih/backstage-plugin-itsm-common';
import { importTranslationRef } from '../../translations';
import { useFactWords } from '../../hooks';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1.5, 0),
    overflowWrap: 'anywhere',
  },
  table: { tableLayout: 'fixed', maxWidth: 760 },
}));

/** A machine before and after; what is new is told in a line. */
export const ChangedLine = ({ line }: { line: ImportLine }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const words = useFactWords();
  const { row, outcome, name, changes, faults, warnings = [], reason } = line;
  return (
    <li className={classes.root}>
      <Typography variant="body2">
        <strong>{t(`import.outcomeOf.${outcome}`, { name })}</strong>
        {row !== null && ` · ${t('import.line', { row: String(row) })}`}
      </Typography>
      {reason && (
        <Typography variant="body2">{t(`import.kept.${reason}`)}</Typography>
      )}
      {faults.map((fault, index) => (
        <Typography key={index} variant="body2">
          {[fault.cell, fault.message].filter(Boolean).join(' · ')}
        </Typography>
      ))}
      {warnings.map((warning, index) => (
        <Alert key={index} severity="warning" role="note">
          {[warning.cell, warning.message].filter(Boolean).join(' · ')}
        </Alert>
      ))}
      {outcome === 'added' && (
        <Typography variant="body2" color="textSecondary">
          {changes
            .filter(one => one.after !== null && one.field !== 'name')
            .map(
              one =>
                `${words.name(one.field)} ${words.value(one.field, one.after)}`,
            )
            .join(' · ')}
        </Typography>
      )}
      {outcome === 'changed' && changes.length > 0 && (
        <Table
          size="small"
          className={classes.table}
          aria-label={t('import.changesOf', { name })}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('import.fact')}</TableCell>
              <TableCell>{t('import.before')}</TableCell>
              <TableCell>{t('import.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {changes.map(({ field, before, after }) => (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  {words.name(field)}
                </TableCell>
                <TableCell>{words.value(field, before)}</TableCell>
                <TableCell>
                  <strong>{words.value(field, after)}</strong>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </li>
  );
};
