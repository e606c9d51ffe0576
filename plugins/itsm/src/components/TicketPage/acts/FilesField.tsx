import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../../translations';
import {
  FilePicker,
  Thumbnail,
  type Upload,
  UploadList,
  useUploads,
} from '../attachments';
import { type FieldProps, labelOf } from './fieldProps';

const useStyles = makeStyles(theme => ({
  file: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/**
 * Files that bear out what is said: those of the ticket, ticked, and new ones,
 * which are attached at once and stay on the ticket whatever becomes of the
 * form.
 */
export function FilesField(props: FieldProps) {
  const { value, onChange, problem, live } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const uploads = useUploads();
  const chosen = value === '' ? [] : value.split(',');
  // The other side has to see what it answers.
  const files = live.situation.attachments.filter(
    one => !one.internal && !one.removed,
  );
  const problemId = `itsm-act-${props.field.name}-problem`;

  async function send(sending: readonly Upload[]) {
    const { attachmentIds } = await uploads.send({ only: sending });
    onChange([...new Set([...chosen, ...attachmentIds])].join(','));
  }

  return (
    <FormControl
      component="fieldset"
      margin="normal"
      error={!!problem}
      fullWidth
    >
      <FormLabel component="legend">{labelOf(props)}</FormLabel>
      <FormHelperText id={problemId}>
        {problem ??
          t(
            files.length > 0 ? 'attachments.choose' : 'attachments.choose.none',
          )}
      </FormHelperText>
      <FormGroup>
        {files.map(one => (
          <FormControlLabel
            key={one.attachmentId}
            control={
              <Checkbox
                color="primary"
                checked={chosen.includes(one.attachmentId)}
                onChange={(_, checked) =>
                  onChange(
                    (checked
                      ? [...chosen, one.attachmentId]
                      : chosen.filter(id => id !== one.attachmentId)
                    ).join(','),
                  )
                }
                inputProps={{ 'aria-describedby': problemId }}
              />
            }
            label={
              <span className={classes.file}>
                <Thumbnail attachment={one} />
                {one.fileName}
              </span>
            }
          />
        ))}
      </FormGroup>
      {live.possibleActs.includes('attach') && (
        <div>
          <FilePicker onFiles={added => send(uploads.add(added))} />
          <FormHelperText>{t('attachments.patients')}</FormHelperText>
        </div>
      )}
      <UploadList uploads={uploads} onRetry={one => send([one])} />
    </FormControl>
  );
}
