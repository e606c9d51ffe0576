import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  type Attachment,
  downloadNameOf,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useTicketContext } from '../TicketContext';

/** Brings a file to the reader's own disk; a link alone would not be let in. */
export function useDownload(): {
  download(attachment: Attachment): Promise<void>;
  error: unknown;
} {
  const api = useApi(itsmApiRef);
  const { ticket } = useTicketContext();
  const [error, setError] = useState<unknown>();

  async function download(attachment: Attachment) {
    const { attachmentId, fileName, mediaType } = attachment;
    setError(undefined);
    try {
      const content = await api.getAttachment(ticket.id, attachmentId);
      const url = URL.createObjectURL(content);
      const link = document.createElement('a');
      link.href = url;
      link.download = downloadNameOf(fileName, mediaType, attachmentId);
      link.click();
      URL.revokeObjectURL(url);
    } catch (cause) {
      setError(cause);
    }
  }

  return { download, error };
}
