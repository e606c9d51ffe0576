import { type FormEvent, useRef, useState } from 'react';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { MAX_TEXT_LENGTH, type Me } from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  readableErrors,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { useNavigate } from 'react-router-dom';
import { newKey } from '../../newKey';
import { declareRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { instantOfLocal, LateCallFields, lateCallProblem } from '../LateCall';
import { declarationOfDraft } from './declarationOf';

const MAX_LINE = 200;

const EMPTY = {
  establishmentId: null as string | null,
  caller: '',
  number: '',
  onBehalfOf: '',
  subject: '',
  lateEntry: false,
  calledAtLocal: '',
};

const useStyles = makeStyles(theme => ({
  root: {
    ...readableErrors(theme),
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    maxWidth: 900,
  },
  line: {
    display: 'grid',
    gap: theme.spacing(2),
    [theme.breakpoints.up('sm')]: { gridTemplateColumns: '1fr 1fr 1fr' },
  },
  actions: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
  },
}));

function lateProblem(call: typeof EMPTY, nowMs: number) {
  const calledAtLocal = lateCallProblem(call, nowMs);
  return calledAtLocal && { calledAtLocal };
}

/** A call in seconds: whose it is, who called, what about. */
export const CallForm = (props: { me: Me; onLogged: () => void }) => {
  const { me, onLogged } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const navigate = useNavigate();
  const declarePath = useRouteRef(declareRouteRef);
  const [call, setCall] = useState(EMPTY);
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [isDone, setDone] = useState(false);
  const key = useRef<{ body: string; value: string }>();
  const form = useRef<HTMLFormElement>(null);

  const change = (changes: Partial<typeof EMPTY>) => {
    setDone(false);
    setCall(before => ({ ...before, ...changes }));
  };
  const problems = {
    ...(!call.establishmentId && {
      establishmentId: 'declare.establishment.required' as const,
    }),
    ...(call.subject.trim() === '' && {
      subject: 'calls.subjectRequired' as const,
    }),
    ...lateProblem(call, Date.parse(api.clock.now())),
  };
  const problemOf = (field: keyof typeof problems) => {
    const problem = problems[field];
    return isChecked && problem ? t(problem) : undefined;
  };

  const line = (field: 'caller' | 'number' | 'onBehalfOf') => (
    <TextField
      id={`itsm-call-${field}`}
      label={t(`calls.${field}`)}
      type={field === 'number' ? 'tel' : undefined}
      value={call[field]}
      onChange={event => change({ [field]: event.target.value })}
      size="small"
      variant="outlined"
      inputProps={{ maxLength: MAX_LINE }}
    />
  );

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    setChecked(true);
    const { establishmentId } = call;
    const [first] = Object.keys(problems);
    if (!establishmentId || first) {
      form.current
        ?.querySelector<HTMLElement>(`[data-field="${first}"]`)
        ?.focus();
      return;
    }
    const receivedAt = call.lateEntry && instantOfLocal(call.calledAtLocal);
    const said = Object.fromEntries(
      (['caller', 'number', 'onBehalfOf'] as const).flatMap(field =>
        call[field].trim() ? [[field, call[field].trim()]] : [],
      ),
    );
    const input = {
      establishmentId,
      subject: call.subject.trim(),
      ...said,
      ...(receivedAt && { receivedAt }),
    };
    const body = JSON.stringify(input);
    if (key.current?.body !== body) key.current = { body, value: newKey() };
    setSending(true);
    setFailure(undefined);
    try {
      await api.logCall(input, { idempotencyKey: key.current.value });
      key.current = undefined;
      setCall(EMPTY);
      setChecked(false);
      setDone(true);
      onLogged();
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Paper variant="outlined">
      <form
        className={classes.root}
        ref={form}
        onSubmit={onSubmit}
        noValidate
        aria-label={t('calls.new')}
      >
        <Typography variant="h6" component="h2">
          {t('calls.new')}
        </Typography>
        <EstablishmentSelect
          me={me}
          value={call.establishmentId}
          onChange={establishmentId => change({ establishmentId })}
          error={problemOf('establishmentId')}
          required
        />
        <div className={classes.line}>
          {line('caller')}
          {line('number')}
          {line('onBehalfOf')}
        </div>
        <TextField
          id="itsm-call-subject"
          label={t('calls.subject')}
          value={call.subject}
          onChange={event => change({ subject: event.target.value })}
          error={Boolean(problemOf('subject'))}
          helperText={problemOf('subject') ?? t('declare.what.patientData')}
          multiline
          minRows={2}
          required
          size="small"
          variant="outlined"
          inputProps={{ 'data-field': 'subject', maxLength: MAX_TEXT_LENGTH }}
        />
        <LateCallFields
          call={call}
          hint={t('calls.lateHint')}
          error={problemOf('calledAtLocal')}
          onChange={change}
        />
        {Boolean(failure) && (
          <Alert severity="error">
            {t('calls.failed')} {errorText(failure)}
          </Alert>
        )}
        <div className={classes.actions}>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            aria-disabled={isSending}
          >
            {t('calls.log')}
          </Button>
          <Button
            variant="outlined"
            onClick={() =>
              navigate(declarePath(), {
                state: { call: declarationOfDraft(call) },
              })
            }
          >
            {t('calls.declare')}
          </Button>
          <Typography variant="body2" role="status">
            {isDone && t('calls.logged')}
          </Typography>
        </div>
      </form>
    </Paper>
  );
};
