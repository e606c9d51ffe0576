import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import type {
  MessageKind,
  MessagePreferences,
} from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

export type Channel = MessagePreferences['channels'][number];

const useStyles = makeStyles(theme => ({
  cell: { padding: theme.spacing(0.5, 1) },
  channel: {
    padding: theme.spacing(0.5, 1),
    textAlign: 'center',
    textTransform: 'capitalize',
    width: 90,
  },
}));

/** What one chooses: a kind a row, a channel a column. */
export const KindsTable = (props: {
  kinds: readonly MessageKind[];
  channels: readonly Channel[];
  isWanted(kind: MessageKind, channel: Channel): boolean;
  onToggle(kind: MessageKind, channel: Channel): void;
}) => {
  const { kinds, channels, isWanted, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <Table size="small" aria-label={t('messages.preferences.chosen')}>
      <TableHead>
        <TableRow>
          <TableCell className={classes.cell}>
            {t('messages.preferences.kind')}
          </TableCell>
          {channels.map(channel => (
            <TableCell key={channel} className={classes.channel}>
              {t(`messages.channel.${channel}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {kinds.map(kind => (
          <TableRow key={kind}>
            <TableCell className={classes.cell} component="th" scope="row">
              {t(`messages.kind.${kind}`)}
            </TableCell>
            {channels.map(channel => (
              <TableCell key={channel} className={classes.channel}>
                <Checkbox
                  size="small"
                  color="primary"
                  checked={isWanted(kind, channel)}
                  onChange={() => onToggle(kind, channel)}
                  inputProps={{
                    'aria-label': t('messages.preferences.checkbox', {
                      kind: t(`messages.kind.${kind}`),
                      channel: t(`messages.channel.${channel}`),
                    }),
                  }}
                />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
