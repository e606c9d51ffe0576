import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { SupportCall } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { removalsOf } from './callTexts';

const useStyles = makeStyles({ line: { overflowWrap: 'anywhere' } });

/** What was taken out of a call, by whom, when and why (HI3). */
export const CallRemovals = ({ call }: { call: SupportCall }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  return (
    <>
      {removalsOf(call).map(removal => (
        <Typography
          key={`${removal.at} ${removal.fields.join()}`}
          className={classes.line}
          variant="body2"
          color="textSecondary"
        >
          {t(removal.onTicket ? 'calls.removedOnTicket' : 'calls.removed', {
            what: removal.fields.map(one => t(`calls.text.${one}`)).join(', '),
            by: removal.by || t('calls.someone'),
            when: format.instant(removal.at),
          })}
          {removal.reason && ` ${removal.reason}`}
        </Typography>
      ))}
    </>
  );
};
