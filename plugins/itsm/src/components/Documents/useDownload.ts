import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DocumentLanguage } from '@caih/backstage-plugin-itsm-common';
import { type ItsmFile, useErrorText } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { saveFile } from './saveFile';

/** Asks for a document in the language it is given. */
export type ReadDocument = (language: DocumentLanguage) => Promise<ItsmFile>;

/** Downloads documents in the reader's language, one at a time. */
export function useDownload() {
  const { t } = useTranslationRef(itsmTranslationRef);
  const errorText = useErrorText();
  const language = useLanguage();
  const [isPreparing, setPreparing] = useState(false);
  const [error, setError] = useState<unknown>();

  async function download(read: ReadDocument) {
    setError(undefined);
    setPreparing(true);
    try {
      saveFile(await read(language));
    } catch (cause) {
      setError(cause);
    } finally {
      setPreparing(false);
    }
  }

  return {
    download,
    isPreparing,
    /** What stands in the place of a label meanwhile. */
    preparing: t('documents.preparing'),
    /** Why nothing was downloaded. */
    fault:
      error === undefined
        ? null
        : t('documents.failed', { why: errorText(error) }),
  };
}
