import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { ACCESS_FIELDS, type Me } from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  readableErrors,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { AccessFields } from './AccessFields';
import { CallFields } from './CallFields';
import { DependentsNotice } from './DependentsNotice';
import { MachineSection } from './MachineSection';
import { PreviewNotice } from './PreviewNotice';
import { ScaleField } from './ScaleField';
import { SendFailure } from './SendFailure';
import { WhatFields } from './WhatFields';
import { type Problems, checkDraft } from './checkDraft';
import { accessOf, type Draft, type DraftField, proposedIn } from './draft';
import { focusField } from './focusField';
import { type Given, useDraft } from './useDraft';
import { usePreview } from './usePreview';
import { useSend } from './useSend';

const useStyles = makeStyles(theme => ({
  root: {
    ...readableErrors(theme),
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 640px) minmax(280px, 400px)',
    },
  },
  question: { gridColumn: '1 / -1' },
  section: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
  },
  fields: { display: 'grid', gap: theme.spacing(2) },
  preview: {
    padding: theme.spacing(2),
    [theme.breakpoints.up('md')]: {
      gridColumn: 2,
      gridRow: 2,
      position: 'sticky',
      top: theme.spacing(2),
    },
  },
  actions: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
  },
  sending: {
    display: 'grid',
    gap: theme.spacing(2),
    [theme.breakpoints.up('md')]: { gridColumn: 1 },
  },
}));

const Section = (props: { title: string; children: ReactNode }) => {
  const classes = useStyles();
  return (
    <Paper className={classes.section} component="section" variant="outlined">
      <Typography variant="h6" component="h3">
        {props.title}
      </Typography>
      {props.children}
    </Paper>
  );
};

/** The declaration of an incident, for those who may declare one. */
export const DeclareForm = (props: { me: Me; given: Given }) => {
  const { me, given } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const errorText = useErrorText();
  const incidentsPath = useRouteRef(rootRouteRef);
  const { clock } = useApi(itsmApiRef);
  const { draft, wasKept, change, startAfresh, forget } = useDraft(
    me.ref,
    given,
  );
  const { preview, error: previewError } = usePreview(draft);
  const isNext = useRef(false);
  const [entered, setEntered] = useState<string[]>([]);
  // Proposed as long as the person does not choose: the last word is theirs.
  const shownImpact =
    draft.impact ?? preview?.dependents.proposedImpact?.impact ?? null;
  const shown: Draft = { ...draft, impact: shownImpact };
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { send, sending, failure, refused, clearRefusal, clear } = useSend(
    number => {
      if (!isNext.current) {
        forget();
        return true;
      }
      // The next of what was written on paper: of the same establishment.
      startAfresh({
        phone: true,
        lateEntry: true,
        establishmentId: draft.establishmentId,
      });
      setChecked(false);
      setEntered(before => [...before, number]);
      form.current
        ?.querySelector<HTMLElement>('[data-field="machineId"]')
        ?.focus();
      return false;
    },
  );

  const problems: Problems = {
    ...(checked && checkDraft(shown, me, Date.parse(clock.now()))),
    ...refused,
  };
  const textOf = (field: DraftField): string | undefined => {
    const problem = problems[field];
    if (!problem) return undefined;
    if ('refusal' in problem) {
      return errorText(problem.refusal);
    }
    return 'key' in problem
      ? t(problem.key)
      : t('declare.what.tooLong', { max: String(problem.atMostCharacters) });
  };
  const onChange = (changes: Partial<Draft>) => {
    clearRefusal();
    change(changes);
  };

  const restart = () => {
    startAfresh();
    clear();
    setChecked(false);
  };

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setChecked(true);
    const [first] = Object.keys(checkDraft(shown, me, Date.parse(clock.now())));
    if (first) {
      focusField(form.current, first as DraftField);
      return;
    }
    // What is sent is what was shown, and stays so if it has to be sent again;
    // before, another machine may still propose another access.
    const whole = { ...shown, ...accessOf(draft, proposedIn(preview)) };
    change(whole);
    const refusedField = await send(whole);
    if (refusedField) focusField(form.current, refusedField);
  };

  const count = Object.keys(problems).length;
  return (
    <form className={classes.root} ref={form} onSubmit={onSubmit} noValidate>
      <div className={classes.question}>
        <Typography variant="h5" component="h2">
          {t('declare.question')}
        </Typography>
        {draft.follows && (
          <Typography>
            {t('declare.follows', { number: draft.follows })}
          </Typography>
        )}
        {wasKept && (
          <Typography variant="body2" color="textSecondary">
            {t('declare.draft')}{' '}
            <Button size="small" onClick={restart}>
              {t('declare.reset')}
            </Button>
          </Typography>
        )}
      </div>

      <div className={classes.fields}>
        {me.role === 'contractor' && (
          <Section title={t('declare.call.legend')}>
            <CallFields
              draft={draft}
              channelError={textOf('phone')}
              calledAtError={textOf('calledAtLocal')}
              onChange={onChange}
            />
          </Section>
        )}
        <Section title={t('declare.machine.legend')}>
          <MachineSection
            me={me}
            draft={draft}
            openTickets={preview?.openTickets ?? []}
            errors={{
              machineId: textOf('machineId'),
              machineText: textOf('machineText'),
              establishmentId: textOf('establishmentId'),
              otherMachineIds: textOf('otherMachineIds'),
            }}
            onChange={onChange}
          />
        </Section>
        <Section title={t('declare.what.legend')}>
          <WhatFields
            draft={draft}
            errors={{
              title: textOf('title'),
              description: textOf('description'),
            }}
            onChange={onChange}
          />
          <DependentsNotice preview={preview} />
          <ScaleField
            scale="impact"
            value={shownImpact}
            error={textOf('impact')}
            onChange={impact => onChange({ impact })}
          />
          <ScaleField
            scale="urgency"
            value={draft.urgency}
            error={textOf('urgency')}
            onChange={urgency => onChange({ urgency })}
          />
        </Section>
        <Section title={t('declare.access.legend')}>
          <AccessFields
            draft={draft}
            preview={preview}
            errors={Object.fromEntries(
              ACCESS_FIELDS.map(field => [field, textOf(field)]),
            )}
            onChange={onChange}
          />
        </Section>
      </div>

      <Paper className={classes.preview} component="aside" variant="outlined">
        <PreviewNotice draft={shown} preview={preview} error={previewError} />
      </Paper>

      <div className={classes.sending}>
        {count > 0 && (
          <Alert severity="warning">{t('declare.check', { count })}</Alert>
        )}
        {Boolean(failure) && (
          <SendFailure error={failure} onStartAfresh={restart} />
        )}
        <div role="status">
          {entered.length > 0 && (
            <Typography>
              {t('declare.entered', { numbers: entered.join(', ') })}
            </Typography>
          )}
        </div>
        <div className={classes.actions}>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            aria-disabled={sending}
            onClick={() => {
              isNext.current = false;
            }}
          >
            {t(sending ? 'declare.sending' : 'declare.send')}
          </Button>
          {draft.phone && draft.lateEntry && (
            <Button
              type="submit"
              variant="outlined"
              aria-disabled={sending}
              onClick={() => {
                isNext.current = true;
              }}
            >
              {t('declare.sendNext')}
            </Button>
          )}
          <LinkButton to={incidentsPath()}>{t('declare.cancel')}</LinkButton>
        </div>
      </div>
    </form>
  );
};
