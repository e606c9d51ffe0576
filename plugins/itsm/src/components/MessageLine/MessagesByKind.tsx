import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Message } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';
import { MessageLine } from './MessageLine';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: theme.spacing(0.5, 0, 0.5) },
  kind: { marginTop: theme.spacing(0.5) },
}));

/** Messages under what each is: a reminder is not taken for what it reminds of. */
export const MessagesByKind = (props: { messages: readonly Message[] }) => {
  const { messages } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const kinds = [...new Set(messages.map(({ kind }) => kind))];
  return (
    <>
      {kinds.map(kind => (
        <div key={kind} className={classes.kind}>
          <Typography variant="subtitle2" component="h4">
            {t(`messages.kind.${kind}`)}
          </Typography>
          <ul className={classes.list} aria-label={t(`messages.kind.${kind}`)}>
            {messages
              .filter(one => one.kind === kind)
              .map(one => (
                <li key={one.id}>
                  <MessageLine message={one} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
};
