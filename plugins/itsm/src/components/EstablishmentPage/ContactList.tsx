import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ContactPlace,
  inOrderOfCall,
  type KeptContact,
  reachabilityAt,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat, useNow } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { hoursInWords, isAlways } from './hoursWords';
import { Reachable } from './Reachable';
import { Reaching } from './Reaching';

const TICK_SECONDS = 30;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    '&:first-child': { borderTop: 'none' },
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    justifyContent: 'space-between',
  },
}));

/** What a contact is called: its own name where it has one. */
export function useContactTitle(): (
  contact: Pick<KeptContact, 'function' | 'label'>,
) => string {
  const { t } = useTranslationRef(itsmTranslationRef);
  return ({ function: what, label }) =>
    label ?? t(`establishment.function.${what}`);
}

/**
 * Points of contact, with who can be reached now: in the establishment's own
 * order, or in the order in which to call.
 */
export const ContactList = (props: {
  contacts: readonly KeptContact[];
  place: ContactPlace;
  order: 'own' | 'call';
  /** Names the list. */
  label: string;
  actionsOf?: (contact: KeptContact) => ReactNode;
}) => {
  const { contacts, place, order, label, actionsOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const titleOf = useContactTitle();
  const now = useNow(TICK_SECONDS);
  const listed =
    order === 'call'
      ? inOrderOfCall(contacts, place, now)
      : contacts.map(contact => ({
          contact,
          reachability: reachabilityAt(contact, place, now),
        }));

  const hoursOf = ({ weeklyHours, hoursText, onHolidays }: KeptContact) => {
    if (hoursText) return hoursText;
    if (!weeklyHours) return t('establishment.hours.unknown');
    const words = isAlways(weeklyHours)
      ? t('establishment.hours.always')
      : hoursInWords(weeklyHours, locale);
    return isAlways(weeklyHours) && onHolidays
      ? words
      : `${words}, ${t(
          onHolidays
            ? 'establishment.hours.onHolidays'
            : 'establishment.hours.notOnHolidays',
        )}`;
  };

  return (
    <ul className={classes.list} aria-label={label}>
      {listed.map(({ contact, reachability }) => (
        <li key={contact.id} className={classes.one}>
          <div className={classes.head}>
            <Typography component="span">
              <strong>{titleOf(contact)}</strong>
              {contact.name && ` · ${contact.name}`}
            </Typography>
            <Reachable
              reachability={reachability}
              timeZone={place.timeZone}
              now={now}
            />
          </div>
          <Reaching phone={contact.phone} email={contact.email} />
          <Typography variant="body2" color="textSecondary">
            {hoursOf(contact)}
          </Typography>
          {contact.toldOutsideWindow && (
            <Typography variant="body2" color="textSecondary">
              {t('establishment.toldOutsideWindow')}
            </Typography>
          )}
          {actionsOf?.(contact)}
        </li>
      ))}
    </ul>
  );
};
