import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../../translations';
import { CheckboxGroup } from '../../CheckboxGroup';
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

  async function send(sending: readonly Upload[]) {
    const { attachmentIds } = await uploads.send({ only: sending });
    onChange([...new Set([...chosen, ...attachmentIds])].join(','));
  }

  return (
    <CheckboxGroup
      legend={labelOf(props)}
      options={files.map(one => ({
        value: one.attachmentId,
        label: (
          <span className={classes.file}>
            <Thumbnail attachment={one} />
            {one.fileName}
          </span>
        ),
      }))}
      chosen={chosen}
      onChange={ids => onChange(ids.join(','))}
      problem={problem}
      hint={t(
        files.length > 0 ? 'attachments.choose' : 'attachments.choose.none',
      )}
      margin="normal"
    >
      {live.possibleActs.includes('attach') && (
        <div>
          <FilePicker onFiles={added => send(uploads.add(added))} />
          <FormHelperText>{t('attachments.patients')}</FormHelperText>
        </div>
      )}
      <UploadList uploads={uploads} onRetry={one => send([one])} />
    </CheckboxGroup>
  );
}
