import { type ChangeEvent, useRef } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import PhotoCameraIcon from '@material-ui/icons/PhotoCamera';
import { ATTACHMENT_TYPES } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../../translations';

/** What the dialog of the system offers first; what is taken, the desk says. */
const ACCEPTED = ATTACHMENT_TYPES.flatMap(({ mediaType, extensions }) => [
  mediaType,
  ...extensions.map(extension => `.${extension}`),
]).join(',');

/** Chooses files; on a telephone, takes a photo too. */
export function FilePicker(props: {
  label?: string;
  onFiles(files: File[]): void;
}) {
  const { onFiles } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const hasCamera = useMediaQuery('(pointer: coarse)', { noSsr: true });
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const label = props.label ?? t('attachments.add');

  function take(event: ChangeEvent<HTMLInputElement>) {
    onFiles([...(event.target.files ?? [])]);
    // The same file may be chosen again.
    event.target.value = '';
  }

  return (
    <>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={take}
        aria-label={label}
        data-testid="files"
      />
      <Button
        size="small"
        startIcon={<AttachFileIcon />}
        onClick={() => files.current?.click()}
      >
        {label}
      </Button>
      {hasCamera && (
        <>
          <input
            ref={camera}
            type="file"
            hidden
            accept="image/*"
            capture="environment"
            onChange={take}
            aria-label={t('attachments.photo')}
          />
          <Button
            size="small"
            startIcon={<PhotoCameraIcon />}
            onClick={() => camera.current?.click()}
          >
            {t('attachments.photo')}
          </Button>
        </>
      )}
    </>
  );
}
