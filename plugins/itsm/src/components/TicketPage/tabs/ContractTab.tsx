import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  machineLabelIn,
  makerAndModel,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import { ContractLevelLabel } from '@caih/backstage-plugin-itsm-react';
import { technicalStateTranslationRef } from '../../../translations';
import { AttachedMachines } from '../../AttachedMachines';
import { FactList } from '../../FactList';
import { useFactWords } from '../../../hooks';
import { termsInBrief } from '../acts/actSubject';
import { dayAndTime, exactDuration } from '../format';
import { lastOf, nameOf } from '../people';
import { useLiveTicket } from '../TicketContext';
import { useTicketLink } from '../useTicketLink';

const useStyles = makeStyles(theme => ({
  machines: { margin: theme.spacing(1, 0), paddingLeft: theme.spacing(2.5) },
  part: { marginBottom: theme.spacing(3) },
  written: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    marginTop: theme.spacing(0.5),
  },
}));

/** What was declared, the machine, and the terms pinned at registration. */
export function ContractTab() {
  const classes = useStyles();
  const { ticket, situation, text, now, writing, events, clock } =
    useLiveTicket(30);
  const { terms } = situation;
  const { t: tTechnical } = useTranslationRef(technicalStateTranslationRef);
  const ticketLink = useTicketLink();
  const declared = lastOf(events, 'register');
  const { machine } = ticket;
  const words = useFactWords();
  const label = machineLabelIn(events, machine?.id ?? null);
  const none = text('contract.none');
  return (
    <>
      <section className={classes.part}>
        <Typography variant="h6" component="h3">
          {text('contract.description')}
        </Typography>
        <Typography className={classes.written}>
          {situation.description}
        </Typography>
        <FactList
          inLines
          facts={[
            {
              label: text('contract.declared'),
              value: text('subject.by', {
                by: nameOf(declared, text),
                when: dayAndTime(situation.registeredAt, now, writing),
              }),
            },
            {
              label: text('contract.priority'),
              value: `${text(`impact.${situation.impact}`)} · ${text(
                `urgency.${situation.urgency}`,
              )}`,
            },
          ]}
        />
      </section>
      <section className={classes.part}>
        <Typography variant="h6" component="h3">
          {text('contract.machine')}
        </Typography>
        {machine ? (
          <EntityRefLink entityRef={machine.entityRef}>
            {machine.name}
          </EntityRefLink>
        ) : (
          <Typography>{text('contract.unknownMachine')}</Typography>
        )}
        <FactList
          inLines
          facts={[
            situation.machineText && {
              label: text('contract.machine'),
              value: text('contract.said', { text: situation.machineText }),
            },
            machine && {
              label: text('contract.model'),
              value: makerAndModel(machine),
            },
            label?.serialNumber && {
              label: words.name('serialNumber'),
              value: label.serialNumber,
            },
            label?.hostName && {
              label: words.name('hostName'),
              value: label.hostName,
            },
            ticket.siteName && {
              label: text('contract.site'),
              value: ticket.siteName,
            },
            terms && {
              label: text('contract.territory'),
              value:
                TERRITORIES[terms.territory].names[
                  writing.language.startsWith('fr') ? 'fr' : 'en'
                ],
            },
          ]}
        />
      </section>
      {machine && (
        <section className={classes.part}>
          <Typography variant="h6" component="h3">
            {tTechnical('technical.attached')}
          </Typography>
          <AttachedMachines machineId={machine.id} isReadOnly />
        </section>
      )}
      {ticket.otherMachines.length > 0 && (
        <section className={classes.part}>
          <Typography variant="h6" component="h3">
            {text('contract.otherMachines')}
          </Typography>
          <ul className={classes.machines}>
            {situation.otherMachines.map(one => (
              <li key={one.machineId}>
                <EntityRefLink entityRef={one.machine.entityRef}>
                  {one.machine.name}
                </EntityRefLink>{' '}
                <Typography
                  component="span"
                  variant="body2"
                  color="textSecondary"
                >
                  {[
                    makerAndModel(one.terms),
                    one.machine.serialNumber &&
                      `${words.name('serialNumber')} ${
                        one.machine.serialNumber
                      }`,
                    termsInBrief(one.terms, text),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes.part}>
        <Typography variant="h6" component="h3">
          {text('contract.termsTitle')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {text(terms ? 'contract.pinned' : 'contract.noTerms')}
        </Typography>
        {terms && (
          <FactList
            inLines
            facts={[
              {
                label: text('clock.level'),
                value: <ContractLevelLabel level={terms.level} />,
              },
              {
                label: text('clock.restoreTime'),
                value:
                  clock.grantedSeconds === null
                    ? none
                    : exactDuration(clock.grantedSeconds),
              },
              {
                label: text('clock.window'),
                value: terms.serviceWindow
                  ? text(`clock.window.${terms.serviceWindow}`)
                  : none,
              },
              {
                label: text('clock.calendar'),
                value: text('clock.calendarOf', {
                  zone: terms.timeZone,
                  region: text(`region.${terms.holidayRegion}`),
                }),
              },
              {
                label: text('contract.contractual'),
                value: text(terms.contractual ? 'contract.yes' : 'contract.no'),
              },
            ]}
          />
        )}
      </section>
      {(ticket.follows ||
        ticket.followedBy ||
        ticket.splitFrom ||
        ticket.splitInto.length > 0) && (
        <section>
          <Typography variant="h6" component="h3">
            {text('contract.links')}
          </Typography>
          {ticket.follows && (
            <Typography>
              <Link to={ticketLink(ticket.follows)}>
                {text('contract.follows', { number: ticket.follows })}
              </Link>
            </Typography>
          )}
          {ticket.splitFrom && (
            <Typography>
              <Link to={ticketLink(ticket.splitFrom)}>
                {text('contract.splitFrom', { number: ticket.splitFrom })}
              </Link>
            </Typography>
          )}
          {ticket.splitInto.map(number => (
            <Typography key={number}>
              <Link to={ticketLink(number)}>
                {text('contract.splitInto', { number })}
              </Link>
            </Typography>
          ))}
          {ticket.followedBy && (
            <Typography>
              <Link to={ticketLink(ticket.followedBy)}>
                {text('contract.followedBy', { number: ticket.followedBy })}
              </Link>
            </Typography>
          )}
        </section>
      )}
    </>
  );
}
