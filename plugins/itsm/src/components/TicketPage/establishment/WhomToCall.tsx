import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ESTABLISHMENT_ROLES } from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice } from '@caih/backstage-plugin-itsm-react';
import { establishmentRouteRef } from '../../../routes';
import { itsmTranslationRef } from '../../../translations';
import { ContactList, Reaching, useProfile } from '../../EstablishmentPage';
import { useTicketContext } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
    padding: theme.spacing(2),
  },
}));

/**
 * Whom to call about the ticket: the contractor's one contact to the
 * establishment's people, and the establishment's to everybody, who can be
 * reached now first (A1, A4).
 */
export function WhomToCall() {
  const classes = useStyles();
  const { ticket } = useTicketContext();
  const { t } = useTranslationRef(itsmTranslationRef);
  const pathOf = useRouteRef(establishmentRouteRef);
  const { profile, error, retry } = useProfile(ticket.establishmentId);
  if (!profile && !error) return null;
  const isTheirs = ESTABLISHMENT_ROLES.includes(ticket.role);
  const { singleContact = null, contacts = [] } = profile ?? {};
  return (
    <Paper
      className={classes.root}
      component="section"
      aria-label={t('establishment.whomToCall')}
    >
      <Typography variant="h6" component="h3">
        {t('establishment.whomToCall')}
      </Typography>
      {!profile && <ErrorNotice error={error} onRetry={retry} />}
      {isTheirs && singleContact && (
        <div>
          <Typography>
            <strong>{t('establishment.singleContact')}</strong>
            {` · ${singleContact.name}`}
          </Typography>
          <Reaching phone={singleContact.phone} email={singleContact.email} />
        </div>
      )}
      {profile && contacts.length > 0 && (
        <ContactList
          contacts={contacts}
          place={profile.place}
          order="call"
          label={t('establishment.contacts')}
        />
      )}
      {profile && contacts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('establishment.contacts.empty')}
        </Typography>
      )}
      <Link to={pathOf({ establishmentId: ticket.establishmentId })}>
        {t('establishment.card.open')}
      </Link>
    </Paper>
  );
}
