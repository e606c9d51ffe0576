import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import {
  type CallQuery,
  itsmApiRef,
  readableErrors,
} from '@caih/backstage-plugin-itsm-react';
import { seesSeveralEstablishments } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { DocumentButton } from '../Documents';
import {
  type CallPeriod,
  isBackwards,
  nameOfPeriod,
  periodAround,
  PERIODS,
} from './callPeriod';

const useStyles = makeStyles(theme => ({
  root: {
    ...readableErrors(theme),
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
}));

/** Which calls: of whom, and of which days; and the same to take away. */
export const CallFilters = (props: {
  me: Me;
  establishment: string | null;
  period: CallPeriod;
  query: Pick<CallQuery, 'establishment' | 'from' | 'to'>;
  onChange: (
    changes: { establishment?: string | null } & Partial<CallPeriod>,
  ) => void;
}) => {
  const { me, establishment, period, query, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const now = api.clock.now();
  const name = nameOfPeriod(period, now);

  const day = (end: 'from' | 'to') => (
    <TextField
      id={`itsm-calls-${end}`}
      type="date"
      label={t(`calls.period.${end}`)}
      value={period[end] ?? ''}
      onChange={event => onChange({ [end]: event.target.value || null })}
      error={end === 'to' && isBackwards(period)}
      helperText={
        end === 'to' && isBackwards(period) && t('calls.period.backwards')
      }
      size="small"
      variant="outlined"
      InputLabelProps={{ shrink: true }}
    />
  );

  return (
    <Paper className={classes.root} variant="outlined">
      {seesSeveralEstablishments(me) && (
        <EstablishmentSelect
          me={me}
          value={establishment}
          label={t('calls.filter')}
          onChange={chosen => onChange({ establishment: chosen })}
        />
      )}
      <ListSelect
        label={t('calls.period')}
        value={name}
        onChange={chosen => {
          if (chosen === 'all') onChange({ from: null, to: null });
          else if (chosen !== 'chosen') onChange(periodAround(chosen, now));
        }}
        options={[
          { value: 'all', label: t('calls.period.all') },
          ...PERIODS.map(value => ({
            value,
            label: t(`calls.period.${value}`),
          })),
          ...(name === 'chosen'
            ? [{ value: name, label: t('calls.period.chosen') }]
            : []),
        ]}
      />
      {day('from')}
      {day('to')}
      <DocumentButton
        label={t('list.export')}
        read={language => api.exportCalls({ ...query, language })}
      />
    </Paper>
  );
};
