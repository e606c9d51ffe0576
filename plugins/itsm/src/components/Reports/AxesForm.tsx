import { type FormEvent, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ReportDetail,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  readableErrorColor,
} from '@caih/backstage-plugin-itsm-react';
import { reportsTranslationRef } from '../../translations';
import { axisOf } from './Dysfunctions';

const MAX_LENGTH = 2_000;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  one: {
    display: 'grid',
    gap: theme.spacing(1),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
  name: { gridColumn: '1 / -1' },
  fault: { color: readableErrorColor(theme) },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface Written {
  axis: string;
  plannedFor: string;
}

/** Writes what improves each dysfunction; what was typed stays where it fails. */
export const AxesForm = (props: {
  report: ReportDetail;
  onCancel: () => void;
  onSent: () => void;
}) => {
  const { report, onCancel, onSent } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const api = useApi(itsmApiRef);
  const named = report.namedDysfunctions;
  const before = named.map((one): Written => {
    const { axis = '', plannedFor = '' } = axisOf(report, one) ?? {};
    return { axis, plannedFor };
  });
  const [written, setWritten] = useState(before);
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [isSending, setSending] = useState(false);

  const change = (index: number, changes: Partial<Written>) => {
    setFault(undefined);
    setWritten(all =>
      all.map((one, at) => (at === index ? { ...one, ...changes } : one)),
    );
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const half = written.findIndex(
      ({ axis, plannedFor }) => (axis.trim() === '') !== (plannedFor === ''),
    );
    if (half !== -1) {
      setFault(t('reports.axis.incomplete', { model: named[half].model }));
      return;
    }
    const axes = named.flatMap(({ maker, model }, index) => {
      const { axis, plannedFor } = written[index];
      const isNew =
        axis.trim() !== before[index].axis ||
        plannedFor !== before[index].plannedFor;
      return axis.trim() && isNew
        ? [{ maker, model, axis: axis.trim(), plannedFor }]
        : [];
    });
    if (axes.length === 0) {
      setFault(t('reports.axis.nothing'));
      return;
    }
    setSending(true);
    setError(undefined);
    try {
      await api.planImprovements(report.id, axes);
      onSent();
    } catch (cause) {
      setError(cause);
      setSending(false);
    }
  };

  return (
    <form className={classes.root} onSubmit={send} noValidate>
      <Typography variant="body2">{t('reports.axis.hint')}</Typography>
      {named.map(({ maker, model }, index) => (
        <div key={`${maker} ${model}`} className={classes.one}>
          <Typography
            className={classes.name}
            variant="subtitle1"
            component="h4"
          >
            {makerAndModel({ maker, model })}
          </Typography>
          <TextField
            id={`axis-${index}`}
            label={t('reports.axis.short')}
            value={written[index].axis}
            onChange={event => change(index, { axis: event.target.value })}
            inputProps={{
              maxLength: MAX_LENGTH,
              'aria-label': t('reports.axis.axis', {
                model: makerAndModel({ maker, model }),
              }),
            }}
            variant="outlined"
            size="small"
            multiline
            fullWidth
          />
          <TextField
            id={`axis-day-${index}`}
            type="date"
            label={t('reports.axis.day')}
            value={written[index].plannedFor}
            onChange={event =>
              change(index, { plannedFor: event.target.value })
            }
            InputLabelProps={{ shrink: true }}
            variant="outlined"
            size="small"
          />
        </div>
      ))}
      {fault && (
        <Typography role="alert" className={classes.fault}>
          {fault}
        </Typography>
      )}
      {Boolean(error) && <ErrorNotice error={error} />}
      <div className={classes.buttons}>
        <Button
          type="submit"
          color="primary"
          variant="contained"
          disabled={isSending}
        >
          {t(isSending ? 'reports.axis.sending' : 'reports.axis.send')}
        </Button>
        <Button onClick={onCancel} disabled={isSending}>
          {t('reports.axis.cancel')}
        </Button>
      </div>
    </form>
  );
};
