import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Role, SupportCall } from '@caih/backstage-plugin-itsm-common';
import { RelativeTime } from '@caih/backstage-plugin-itsm-react';
import { declareRouteRef, ticketRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { PhoneNumber } from '../PhoneNumber';
import { CallRemovals } from './CallRemovals';
import { type CallText, removableTexts } from './callTexts';
import { declarationOfCall, isLate } from './declarationOf';
import { RedactCallDialog } from './RedactCallDialog';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  call: {
    display: 'grid',
    gap: theme.spacing(0.25),
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  remove: { justifySelf: 'start', marginLeft: theme.spacing(-0.5) },
  subject: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** Calls, the latest first, with what became of each. */
export const CallList = (props: {
  calls: readonly SupportCall[];
  withEstablishment: boolean;
  mayDeclare: boolean;
  /** Of who may take texts out of calls; absent for others. */
  removesAs?: Role;
  onRemoved: () => void;
}) => {
  const { calls, withEstablishment, mayDeclare, removesAs, onRemoved } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const ticketPath = useRouteRef(ticketRouteRef);
  const declarePath = useRouteRef(declareRouteRef);
  const [removing, setRemoving] = useState<{
    call: SupportCall;
    texts: CallText[];
  }>();
  const removalOf = (call: SupportCall) => {
    const texts = removesAs ? removableTexts(call, removesAs) : [];
    return (
      texts.length > 0 && (
        <Button
          size="small"
          className={classes.remove}
          aria-haspopup="dialog"
          onClick={() => setRemoving({ call, texts })}
          aria-label={t('calls.remove.of', { subject: call.subject })}
        >
          {t('calls.remove')}
        </Button>
      )
    );
  };
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={t('calls.list')}>
        {calls.map(call => (
          <li key={call.id} className={classes.call}>
            <Typography className={classes.subject}>
              {call.subject || t('calls.erased')}
            </Typography>
            <div className={classes.facts}>
              <Typography variant="body2" color="textSecondary">
                <RelativeTime instant={call.receivedAt} />
                {isLate(call) && ` · ${t('calls.late')}`}
              </Typography>
              {withEstablishment && (
                <Typography variant="body2">
                  {call.establishmentName}
                </Typography>
              )}
              {(call.caller || call.number) && (
                <Typography variant="body2">
                  {call.caller}
                  {call.caller && call.number && ' · '}
                  {call.number && <PhoneNumber number={call.number} />}
                </Typography>
              )}
              {call.onBehalfOf && (
                <Typography variant="body2">
                  {t('calls.for', { name: call.onBehalfOf })}
                </Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                {t('calls.takenBy', { name: call.takenBy })}
              </Typography>
            </div>
            <Typography variant="body2">
              {call.ticket ? (
                <Link
                  to={ticketPath({ ticketId: call.ticket })}
                  underline="always"
                >
                  {call.ticket}
                </Link>
              ) : (
                t('calls.answered')
              )}{' '}
              {!call.ticket && mayDeclare && (
                <Link
                  to={declarePath()}
                  state={{ call: declarationOfCall(call) }}
                  underline="always"
                >
                  {t('calls.declareFrom')}
                </Link>
              )}
            </Typography>
            <CallRemovals call={call} />
            {removalOf(call)}
          </li>
        ))}
      </ul>
      {removing && (
        <RedactCallDialog
          {...removing}
          onClose={() => setRemoving(undefined)}
          onRemoved={() => {
            setRemoving(undefined);
            onRemoved();
          }}
        />
      )}
    </Paper>
  );
};
