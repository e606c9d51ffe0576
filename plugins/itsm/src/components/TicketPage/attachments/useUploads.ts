import { useCallback, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { ItsmApiError, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../../newKey';
import { useTicketContext } from '../TicketContext';
import { useFileWords } from './words';

/** A file on its way to the ticket. */
export interface Upload {
  /** Sent with it: a repeat attaches nothing twice. */
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  error?: unknown;
  attachmentId?: string;
}

/** Files on their way, one after the other; a failed one keeps none from going. */
export interface Uploads {
  list: readonly Upload[];
  isSending: boolean;
  add(files: Iterable<File>): readonly Upload[];
  /** Sends what waits, and what failed before. Answers what is attached. */
  send(options?: {
    internal?: boolean;
    only?: readonly Upload[];
  }): Promise<{ attachmentIds: string[]; failed: number }>;
  dismiss(upload: Upload): void;
  clear(): void;
}

/** The files that someone is attaching to the ticket of the page. */
export function useUploads(): Uploads {
  const api = useApi(itsmApiRef);
  const { ticket, show } = useTicketContext();
  const { rules } = useFileWords();
  const [list, setList] = useState<readonly Upload[]>([]);
  const current = useRef(list);
  const [isSending, setSending] = useState(false);

  const update = useCallback(
    (change: (before: readonly Upload[]) => readonly Upload[]) => {
      current.current = change(current.current);
      setList(current.current);
    },
    [],
  );
  const mark = (upload: Upload, changes: Partial<Upload>) =>
    update(before =>
      before.map(one =>
        one.key === upload.key ? { ...one, ...changes } : one,
      ),
    );

  async function sendOne(upload: Upload, internal: boolean): Promise<void> {
    mark(upload, { state: 'sending', error: undefined });
    try {
      if (upload.file.size > rules.maxFileBytes) {
        throw new ItsmApiError(413, 'Too large', { code: 'too-large' });
      }
      const receipt = await api.attachFile(ticket.id, upload.file, {
        fileName: upload.file.name,
        internal,
        idempotencyKey: upload.key,
      });
      mark(upload, { state: 'sent', attachmentId: receipt.attachmentId });
      show(receipt.ticket);
    } catch (error) {
      mark(upload, { state: 'failed', error });
    }
  }

  return {
    list,
    isSending,
    add: files => {
      const added = [...files].map(
        (file): Upload => ({ key: newKey(), file, state: 'waiting' }),
      );
      update(before => [...before, ...added]);
      return added;
    },
    send: async ({ internal = false, only } = {}) => {
      setSending(true);
      const wanted = (only ?? current.current).map(({ key }) => key);
      const chosen = () =>
        current.current.filter(one => wanted.includes(one.key));
      for (const upload of chosen()) {
        if (upload.state !== 'sent') await sendOne(upload, internal);
      }
      setSending(false);
      return {
        attachmentIds: chosen().flatMap(one => one.attachmentId ?? []),
        failed: chosen().filter(one => one.state === 'failed').length,
      };
    },
    dismiss: upload =>
      update(before => before.filter(one => one.key !== upload.key)),
    clear: () => update(() => []),
  };
}
