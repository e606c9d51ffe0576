import { useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import DescriptionIcon from '@material-ui/icons/Description';
import ImageIcon from '@material-ui/icons/Image';
import type { Attachment } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../../translations';
import { useTicketContext } from '../TicketContext';
import { usePreview } from './usePreview';

const useStyles = makeStyles(theme => ({
  frame: {
    alignItems: 'center',
    background: theme.palette.background.default,
    borderRadius: theme.shape.borderRadius,
    display: 'flex',
    flexShrink: 0,
    justifyContent: 'center',
    overflow: 'hidden',
  },
  small: { width: 56, height: 56 },
  wide: { width: '100%', height: 144 },
  image: { width: '100%', height: '100%', objectFit: 'cover' },
}));

/** What a file looks like: its image, or the shape of its kind. */
export function Thumbnail(props: { attachment: Attachment; isWide?: boolean }) {
  const { attachment, isWide = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { ticket } = useTicketContext();
  const place = useRef<HTMLDivElement>(null);
  const url = usePreview(ticket.id, attachment, place);
  // A portal whose policy lets no image of a page's own in shows the shape.
  const [brokenUrl, setBroken] = useState<string>();
  const Shape = attachment.mediaType.startsWith('image/')
    ? ImageIcon
    : DescriptionIcon;
  return (
    <div
      ref={place}
      className={`${classes.frame} ${isWide ? classes.wide : classes.small}`}
    >
      {url && url !== brokenUrl ? (
        <img
          src={url}
          alt={t('attachments.preview', { name: attachment.fileName })}
          className={classes.image}
          onError={() => setBroken(url)}
        />
      ) : (
        <Shape color="action" fontSize="large" aria-hidden />
      )}
    </div>
  );
}
