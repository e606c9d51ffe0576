import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type EstablishmentRules,
  OPEN_STATES,
  rulesNotAcceptedAt,
} from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../../translations';
import { useRules } from '../../EstablishmentPage';
import { nameOf } from '../people';
import { dayAndTime } from '../format';
import { type LiveTicket, useLiveTicket } from '../TicketContext';
import { AcceptRulesDialog } from './AcceptRulesDialog';

const useStyles = makeStyles(theme => ({
  notice: { marginTop: theme.spacing(2) },
}));

/**
 * The rules of the establishment, where work on site is prepared: those the
 * contractor's person has not accepted yet, and what work began without.
 * Nothing is held up by it: a failure in care does not wait for a signature,
 * and both sides see what was not accepted (A6).
 */
export function RulesNotice() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { ticket, situation } = live;
  const { t } = useTranslationRef(itsmTranslationRef);
  const { rules, show } = useRules(ticket.establishmentId);
  const [isOpen, setIsOpen] = useState(false);
  // The rules come beside the ticket: without them it is worked on as well.
  if (!rules) return null;

  const toAccept = rules.rules.filter(
    rule => rule.standing === 'in-force' && !rule.acceptedByMe,
  );
  const isAsked =
    rules.mayAccept &&
    toAccept.length > 0 &&
    OPEN_STATES.includes(situation.state);
  const begun = begunWithout(live, rules);
  return (
    <>
      {isAsked && (
        <Alert
          className={classes.notice}
          severity="info"
          action={
            <Button
              color="inherit"
              size="small"
              aria-haspopup="dialog"
              onClick={() => setIsOpen(true)}
            >
              {t('establishment.rules.readAndAccept')}
            </Button>
          }
        >
          {t('establishment.rules.toAccept', { count: toAccept.length })}
        </Alert>
      )}
      {begun.map(({ id, by, when, titles }) => (
        <Typography
          key={id}
          variant="body2"
          color="textSecondary"
          className={classes.notice}
        >
          {t('establishment.rules.begunWithout', { by, when, titles })}
        </Typography>
      ))}
      {isOpen && (
        <AcceptRulesDialog
          rules={toAccept}
          establishmentId={ticket.establishmentId}
          ticketId={ticket.id}
          onAccepted={show}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

/** Work on site that began without rules in force having been accepted. */
function begunWithout(
  live: LiveTicket,
  { rules, timeZone }: EstablishmentRules,
) {
  const { events, now, writing, text } = live;
  return events.flatMap(event => {
    if (event.type !== 'start-intervention') return [];
    if (event.data.mode !== 'on-site' || event.actor.ref === null) return [];
    const missing = rulesNotAcceptedAt(
      rules,
      event.actor.ref,
      event.occurredAt,
      timeZone,
    );
    return missing.length === 0
      ? []
      : [
          {
            id: event.sequence,
            by: nameOf(event, text),
            when: dayAndTime(event.occurredAt, now, writing),
            titles: missing.map(({ title }) => title).join(', '),
          },
        ];
  });
}
