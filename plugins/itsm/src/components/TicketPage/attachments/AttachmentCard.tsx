import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/Delete';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { Attachment } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../../translations';
import { dayAndTime } from '../format';
import { eventAt, nameOf } from '../people';
import { useLiveTicket } from '../TicketContext';
import { Thumbnail } from './Thumbnail';
import { kindOf, useFileWords } from './words';

const useStyles = makeStyles(theme => ({
  card: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
  },
  foot: {
    alignItems: 'flex-start',
    display: 'flex',
    padding: theme.spacing(1),
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
}));

/** A file: how it looks, who attached it and when, and a way to keep it. */
export function AttachmentCard(props: {
  attachment: Attachment;
  onDownload(): void;
  /** Absent for who may not remove it. */
  onRemove?(): void;
}) {
  const { attachment, onDownload, onRemove } = props;
  const { fileName, mediaType, byteSize, sequence, attachedAt } = attachment;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { size } = useFileWords();
  const { events, text, now, writing } = useLiveTicket(30);
  return (
    <li className={classes.card}>
      <Thumbnail attachment={attachment} isWide />
      <div className={classes.foot}>
        <div className={classes.words}>
          <Typography variant="body2">
            <strong>{fileName}</strong>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {attachment.removed
              ? t('attachments.removed')
              : `${t(`attachments.type.${kindOf(mediaType)}`)} · ${size(
                  byteSize,
                )}`}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('attachments.by', {
              by: nameOf(eventAt(events, sequence), text),
              when: dayAndTime(attachedAt, now, writing),
            })}
          </Typography>
          {attachment.internal && (
            <Chip
              size="small"
              variant="outlined"
              label={t('attachments.internal')}
            />
          )}
        </div>
        {!attachment.removed && (
          <IconButton
            size="small"
            onClick={onDownload}
            aria-label={t('attachments.download', { name: fileName })}
          >
            <GetAppIcon />
          </IconButton>
        )}
        {onRemove && (
          <IconButton
            size="small"
            onClick={onRemove}
            aria-label={t('attachments.remove', { name: fileName })}
          >
            <DeleteIcon />
          </IconButton>
        )}
      </div>
    </li>
  );
}
