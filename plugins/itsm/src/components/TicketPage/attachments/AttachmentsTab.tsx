import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { mayRedact } from '@caih/backstage-plugin-itsm-common';
import { GuidedEmptyState } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../../translations';
import { useActs } from '../acts/ActsProvider';
import { useLiveTicket } from '../TicketContext';
import { AttachmentCard } from './AttachmentCard';
import { FilePicker } from './FilePicker';
import { UploadList } from './UploadList';
import { useDownload } from './useDownload';
import { useDroppedFiles } from './useDroppedFiles';
import { useUploads } from './useUploads';
import { useFileWords } from './words';

const useStyles = makeStyles(theme => ({
  zone: {
    border: `2px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    margin: theme.spacing(1, 0, 2),
    padding: theme.spacing(2),
  },
  over: { borderColor: theme.palette.primary.main },
  grid: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** The files of the ticket, the latest first, and the place to add to them. */
export function AttachmentsTab() {
  const classes = useStyles();
  const { situation, possibleActs, role } = useLiveTicket(30);
  const { open } = useActs();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { problem } = useFileWords();
  const { download, error } = useDownload();
  const mayAttach = possibleActs.includes('attach');
  const files = [...situation.attachments].reverse();
  return (
    <>
      {mayAttach && <AddFiles />}
      {error !== undefined && (
        <Alert severity="error">
          {t('attachments.failedDownload', { why: problem(error) })}
        </Alert>
      )}
      {files.length === 0 ? (
        <GuidedEmptyState
          title={t('attachments.none')}
          hint={t(
            mayAttach ? 'attachments.none.hint' : 'attachments.none.reader',
          )}
        />
      ) : (
        <ul className={classes.grid} aria-label={t('attachments.list')}>
          {files.map(one => (
            <AttachmentCard
              key={one.attachmentId}
              attachment={one}
              onDownload={() => download(one)}
              onRemove={
                !one.removed &&
                possibleActs.includes('redact') &&
                mayRedact(one, role)
                  ? () => open('redact', { attachmentId: one.attachmentId })
                  : undefined
              }
            />
          ))}
        </ul>
      )}
    </>
  );
}

function AddFiles() {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { limits } = useFileWords();
  const uploads = useUploads();
  const send = (files: File[]) => uploads.send({ only: uploads.add(files) });
  const { isOver, zone } = useDroppedFiles(send);
  return (
    <div
      className={`${classes.zone} ${isOver ? classes.over : ''}`}
      data-testid="drop-zone"
      {...zone}
    >
      <Typography variant="body2">{t('attachments.drop')}</Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {limits}
      </Typography>
      <Typography variant="body2" gutterBottom>
        <strong>{t('attachments.patients')}</strong>
      </Typography>
      <FilePicker onFiles={send} />
      <UploadList
        uploads={uploads}
        onRetry={one => uploads.send({ only: [one] })}
      />
    </div>
  );
}
