import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  type TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import {
  type Instant,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  TimeLeft,
  advanceClock,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import type { ListedTicket } from '../../hooks';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';

/** The number, as the link to the ticket: what the arrow keys move between. */
export const TicketNumberLink = (props: {
  ticket: ListedTicket;
  describedBy: string;
}) => {
  const ticketPath = useRouteRef(ticketRouteRef);
  const { id } = props.ticket;
  return (
    <Link
      to={ticketPath({ ticketId: id })}
      data-ticket-link={id}
      aria-describedby={props.describedBy}
    >
      {id}
    </Link>
  );
};

/** How long an approval is awaited, and what was done about it (CI12). */
const ApprovalWords = ({
  approval,
}: {
  approval: NonNullable<ListedTicket['approval']>;
}) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const { workingDays, reminders, escalated } = approval;
  const days = new Intl.ListFormat(locale).format(reminders.map(String));
  const words = [
    workingDays === 0
      ? t('list.approval.fresh')
      : t('list.approval.days', { count: workingDays }),
    reminders.length > 0 &&
      t('list.approval.reminders', { count: reminders.length, days }),
    escalated && t('list.approval.escalated'),
  ];
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      {words.filter(Boolean).join(' · ')}
    </Typography>
  );
};

/** What the establishment is asked for. */
export const AskedWords = ({ ticket }: { ticket: ListedTicket }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <>
      {ticket.asked.map(what => (
        <Typography key={what} variant="caption" component="div">
          <strong>{t(`list.asked.${what}`)}</strong>
        </Typography>
      ))}
      {ticket.approval && <ApprovalWords approval={ticket.approval} />}
    </>
  );
};

/** What it is about: the title over the machine and its model, and whose it is. */
export const IncidentWords = (props: {
  ticket: ListedTicket;
  id: string;
  withMachine: boolean;
  withEstablishment: boolean;
}) => {
  const { ticket, id, withMachine, withEstablishment } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const { machine, title } = ticket;
  return (
    <div>
      <Typography
        id={id}
        variant="body2"
        style={{ overflowWrap: 'break-word' }}
      >
        {title}
      </Typography>
      {withMachine && (
        <Typography variant="caption" color="textSecondary" component="div">
          {machine
            ? `${machine.name} · ${makerAndModel(machine)}`
            : t('common.machineUnknown')}
          {ticket.otherMachines.length > 0 &&
            ` · ${t('list.otherMachines', {
              count: ticket.otherMachines.length,
            })}`}
        </Typography>
      )}
      {withEstablishment && (
        <Typography variant="caption" color="textSecondary" component="div">
          {ticket.establishmentName}
        </Typography>
      )}
      <AskedWords ticket={ticket} />
    </div>
  );
};

/** Who has it, and the maker's case behind it. */
export const WorkWords = ({ ticket }: { ticket: ListedTicket }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { awaits, makerCase } = ticket;
  if (awaits === null) return null;
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      <Typography variant="caption" color="textSecondary" component="div">
        {holderOf(ticket, t)}
      </Typography>
      {makerCase && (
        <Typography variant="caption" color="textSecondary" component="div">
          {t('list.makerCase', { number: makerCase.caseNumber })}
        </Typography>
      )}
    </div>
  );
};

/** Who has a listed ticket, in words. */
export function holderOf(
  { holder }: Pick<ListedTicket, 'holder'>,
  t: TranslationFunction<typeof itsmTranslationRef.T>,
): string {
  if (holder?.ref) {
    const name = holder.name || holder.ref.split('/').pop() || holder.ref;
    return t('list.holder', { name });
  }
  return holder?.team
    ? t('list.holder.team', { team: holder.team.name })
    : t('list.holder.nobody');
}

/** The time left of a listed ticket, moved on to now. */
export const ListedTimeLeft = (props: {
  ticket: ListedTicket;
  now: Instant;
  dense?: boolean;
}) => {
  const { ticket, now, dense = true } = props;
  const { asOf, clock, terms } = ticket;
  return (
    <TimeLeft
      clock={advanceClock(clock, terms, asOf, now)}
      terms={terms}
      now={now > asOf ? now : asOf}
      suspendedUntil={ticket.suspendedUntil}
      suspensionReason={ticket.suspensionReason}
      dense={dense}
    />
  );
};
