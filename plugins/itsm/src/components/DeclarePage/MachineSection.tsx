import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type Me,
  type TicketSummary,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  ItsmApiError,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { seesSeveralEstablishments } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { MachineField } from './MachineField';
import { OtherMachinesField } from './OtherMachinesField';
import { OpenTickets } from './OpenTickets';
import type { Draft } from './draft';
import { placeOf } from './placeOf';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5), justifyItems: 'start' },
  wide: { width: '100%' },
}));

/** Whom one declares for: always said (HI2). */
const EstablishmentInView = ({ name }: { name?: string }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return name ? (
    <Typography variant="body2">
      {t('declare.establishment.for', { establishment: name })}
    </Typography>
  ) : null;
};

function isNotFound(error: unknown): boolean {
  return error instanceof ItsmApiError && error.status === 404;
}

/** Which machine: one of the fleet, or one that is not in the list (CI15). */
export const MachineSection = (props: {
  me: Me;
  draft: Draft;
  openTickets: TicketSummary[];
  errors: {
    machineId?: string;
    machineText?: string;
    establishmentId?: string;
    otherMachineIds?: string;
  };
  onChange: (changes: Partial<Draft>) => void;
}) => {
  const { me, draft, openTickets, errors, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const several = seesSeveralEstablishments(me);
  const { machineId } = draft;
  const read = useAsyncRetry(
    async () => (machineId ? api.getMachine(machineId) : null),
    [api, machineId],
  );
  const machine = read.value?.id === machineId ? read.value ?? null : null;

  if (draft.machineUnknown) {
    return (
      <div className={classes.root}>
        {several ? (
          <EstablishmentSelect
            me={me}
            value={draft.establishmentId}
            onChange={establishmentId => onChange({ establishmentId })}
            error={errors.establishmentId}
            required
          />
        ) : (
          <EstablishmentInView name={me.establishments[0]?.name} />
        )}
        <TextField
          className={classes.wide}
          id="itsm-machine-text"
          label={t('declare.machine.textLabel')}
          value={draft.machineText}
          onChange={event => onChange({ machineText: event.target.value })}
          error={Boolean(errors.machineText)}
          helperText={errors.machineText ?? t('declare.machine.textHint')}
          multiline
          minRows={2}
          required
          variant="outlined"
          inputProps={{ 'data-field': 'machineText' }}
        />
        <Button
          size="small"
          onClick={() => onChange({ machineUnknown: false })}
        >
          {t('declare.machine.known')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.root}>
      {draft.phone && several && (
        <div className={classes.wide}>
          <EstablishmentSelect
            me={me}
            value={draft.establishmentId ?? machine?.establishmentId ?? null}
            onChange={establishmentId =>
              onChange({ establishmentId, machineId: null })
            }
          />
        </div>
      )}
      <div className={classes.wide}>
        <MachineField
          value={machine}
          establishmentId={draft.phone ? draft.establishmentId : null}
          withEstablishment={several}
          error={errors.machineId}
          onChange={chosen =>
            onChange({ machineId: chosen?.id ?? null, otherMachineIds: '' })
          }
        />
      </div>
      {read.error && machineId && (
        <div className={classes.wide}>
          {isNotFound(read.error) ? (
            <Alert severity="warning">{t('declare.machine.notFound')}</Alert>
          ) : (
            <ErrorNotice error={read.error} onRetry={read.retry} />
          )}
        </div>
      )}
      {machine && (
        <div>
          <EstablishmentInView name={machine.establishmentName} />
          <Typography variant="body2" color="textSecondary">
            {makerAndModel(machine)} · {placeOf(machine)}
          </Typography>
        </div>
      )}
      {machine && openTickets.length > 0 && (
        <div className={classes.wide}>
          <OpenTickets
            tickets={openTickets}
            machineId={machine.id}
            typed={[draft.title, draft.description]
              .map(one => one.trim())
              .filter(Boolean)
              .join('\n\n')}
          />
        </div>
      )}
      {machine && (
        <div className={classes.wide}>
          <OtherMachinesField
            machine={machine}
            value={draft.otherMachineIds}
            error={errors.otherMachineIds}
            onChange={otherMachineIds => onChange({ otherMachineIds })}
          />
        </div>
      )}
      {!machine && (
        <Button
          size="small"
          onClick={() => onChange({ machineUnknown: true, machineId: null })}
        >
          {t('declare.machine.unknown')}
        </Button>
      )}
    </div>
  );
};
