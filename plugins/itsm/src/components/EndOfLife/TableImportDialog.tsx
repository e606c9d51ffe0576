import { useId, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  HardwareTableReport,
  TableMode,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { endOfLifeTranslationRef } from '../../translations';
import { FormDialog } from '../FormDialog';
import { ListSelect } from '../ListSelect';

const useStyles = makeStyles(theme => ({
  input: { font: 'inherit', marginTop: theme.spacing(1), maxWidth: '100%' },
  answer: { marginTop: theme.spacing(2), overflowWrap: 'anywhere' },
  errors: { margin: theme.spacing(1, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** Imports the table of hardware: checked first, then applied as it was checked. */
export const TableImportDialog = (props: {
  onDone: () => void;
  onClose: () => void;
}) => {
  const { onDone, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const errorText = useErrorText();
  const language = useLanguage();
  const api = useApi(itsmApiRef);
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<TableMode>('complete');
  const [report, setReport] = useState<HardwareTableReport>();
  const [failure, setFailure] = useState<unknown>();
  const [wasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const isChecked = report !== undefined && report.errors.length === 0;
  const problem =
    wasTried && !file ? t('endOfLife.import.file.required') : undefined;

  const send = async () => {
    setTried(true);
    if (!file) return false;
    setSending(true);
    setFailure(undefined);
    try {
      const answer = await api.importHardwareTable(file, {
        fileName: file.name,
        mode,
        dryRun: !isChecked,
        language,
      });
      setReport(answer);
      return answer.applied;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setSending(false);
    }
  };
  const label = () => {
    if (isSending) return t('endOfLife.import.sending');
    return t(isChecked ? 'endOfLife.import.apply' : 'endOfLife.import.check');
  };

  return (
    <FormDialog
      title={t('endOfLife.import')}
      isSending={isSending}
      cancelLabel={t('endOfLife.import.cancel')}
      submission={{ label: label() }}
      onSubmit={send}
      onDone={onDone}
      onClose={onClose}
    >
      <Typography variant="body2" paragraph>
        {t('endOfLife.import.what')}
      </Typography>
      <FormControl margin="normal" fullWidth error={problem !== undefined}>
        <FormLabel htmlFor={id}>{t('endOfLife.import.file')}</FormLabel>
        <input
          id={id}
          className={classes.input}
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-help`}
          onChange={event => {
            setFile(event.target.files?.[0] ?? null);
            setReport(undefined);
            setFailure(undefined);
          }}
        />
        <FormHelperText id={`${id}-help`}>
          {problem ?? t('endOfLife.import.file.help')}
        </FormHelperText>
      </FormControl>
      <ListSelect<TableMode>
        label={t('endOfLife.import.mode')}
        value={mode}
        onChange={next => {
          setMode(next);
          setReport(undefined);
        }}
        options={[
          { value: 'complete', label: t('endOfLife.import.mode.complete') },
          { value: 'replace', label: t('endOfLife.import.mode.replace') },
        ]}
      />
      <div role="status" className={classes.answer}>
        {isChecked && (
          <>
            <Typography variant="body2">
              {t('endOfLife.import.would', {
                added: String(report.added),
                changed: String(report.changed),
                removed: String(report.removed),
                unchanged: String(report.unchanged),
              })}
            </Typography>
            {report.removedModels.length > 0 && (
              <Typography variant="body2">
                {t('endOfLife.import.removed', {
                  models: report.removedModels.join(', '),
                })}
              </Typography>
            )}
          </>
        )}
        {report && report.errors.length > 0 && (
          <Alert severity="error">
            {t('endOfLife.import.errors', { count: report.errors.length })}
            <ul className={classes.errors}>
              {report.errors.map(one => (
                <li key={`${one.cell} ${one.code}`}>
                  {t('endOfLife.import.errorAt', {
                    cell: one.cell,
                    message: one.message,
                  })}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {failure !== undefined && (
          <Alert severity="error">
            {t('endOfLife.failed', {
              message: errorText(failure).replace(/\.$/, ''),
            })}
          </Alert>
        )}
      </div>
    </FormDialog>
  );
};
