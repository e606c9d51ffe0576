import { makerAndModel } from '@caih/backstage-plugin-itsm-common';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ContractLevelLabel,
  PriorityLabel,
  RelativeTime,
  TicketStateChip,
  useFormat,
  useNow,
} from '@caih/backstage-plugin-itsm-react';
import type { ListedTicket } from '../../hooks';
import { ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { holderOf, ListedTimeLeft } from '../TicketsTable';

const TICK_SECONDS = 5;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2),
    position: 'sticky',
    top: theme.spacing(2),
  },
  title: { overflowWrap: 'anywhere' },
}));

/** The chosen incident beside the list, on wide screens. */
export const TicketPreviewPanel = ({ ticket }: { ticket: ListedTicket }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const ticketPath = useRouteRef(ticketRouteRef);
  const format = useFormat();
  const now = useNow(TICK_SECONDS);
  const { machine, terms } = ticket;

  return (
    <Paper
      className={classes.root}
      component="section"
      variant="outlined"
      aria-label={t('list.preview', { number: ticket.id })}
    >
      <div>
        <Typography variant="caption" color="textSecondary">
          {ticket.id}
        </Typography>
        <Typography className={classes.title} variant="h6" component="h2">
          {ticket.title}
        </Typography>
      </div>
      <ListedTimeLeft ticket={ticket} now={now} dense={false} />
      <FactList
        facts={[
          {
            label: t('list.column.state'),
            value: (
              <>
                <TicketStateChip state={ticket.state} />
                {ticket.awaits && (
                  <Typography variant="caption" component="div">
                    {t(`list.preview.awaits.${ticket.awaits}`)}
                  </Typography>
                )}
              </>
            ),
          },
          {
            label: t('list.column.priority'),
            value: <PriorityLabel priority={ticket.priority} />,
          },
          {
            label: t('common.establishment'),
            value: ticket.establishmentName,
          },
          {
            label: t('list.preview.holder'),
            value: ticket.awaits && holderOf(ticket, t),
          },
          {
            label: t('list.preview.makerCase'),
            value: ticket.makerCase?.caseNumber,
          },
          { label: t('list.preview.site'), value: ticket.siteName },
          {
            label: t('common.machine'),
            value: machine
              ? `${machine.name} · ${makerAndModel(machine)}`
              : ticket.machineText ?? t('common.machineUnknown'),
          },
          {
            label: t('list.preview.level'),
            value: terms && <ContractLevelLabel level={terms.level} />,
          },
          { label: t('list.preview.terms'), value: format.terms(terms) },
          {
            label: t('list.preview.registered'),
            value: (
              <RelativeTime
                instant={ticket.registeredAt}
                timeZone={terms?.timeZone}
              />
            ),
          },
        ]}
      />
      <LinkButton
        to={ticketPath({ ticketId: ticket.id })}
        color="primary"
        variant="outlined"
      >
        {t('list.preview.open')}
      </LinkButton>
    </Paper>
  );
};
