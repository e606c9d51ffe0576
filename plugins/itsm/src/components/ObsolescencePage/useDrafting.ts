import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { NoticeDraftInput } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { newKey } from '../../newKey';

/** Drafts that are saved, and which of them have their proof. */
export interface SavedDrafts {
  ids: readonly string[];
  withoutProof: readonly string[];
}

/**
 * Saves drafts, then attaches the proof to each. What is saved stays so where a
 * proof is not: another try attaches it to those that miss it, and drafts
 * nothing again.
 */
export function useDrafting() {
  const api = useApi(itsmApiRef);
  const [saved, setSaved] = useState<SavedDrafts>();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const draftKey = useRef(newKey());
  /** A key of each proof, so that a second try attaches it once. */
  const proofKeys = useRef(new Map<string, string>());

  const draft = async (input: NoticeDraftInput): Promise<SavedDrafts> => {
    const { items } = await api.draftNotices(input, {
      idempotencyKey: draftKey.current,
    });
    const ids = items.map(({ id }) => id);
    return { ids, withoutProof: ids };
  };
  const attach = async (id: string, file: File) => {
    const idempotencyKey = proofKeys.current.get(id) ?? newKey();
    proofKeys.current.set(id, idempotencyKey);
    await api.attachProof(id, file, {
      fileName: file.name,
      proves: 'parts',
      idempotencyKey,
    });
  };

  /** The first draft, once all is done; undefined where something failed. */
  const save = async (
    input: NoticeDraftInput,
    file: File | null,
  ): Promise<string | undefined> => {
    setSending(true);
    setFailure(undefined);
    let drafts = saved;
    try {
      drafts ??= await draft(input);
      for (const id of file ? drafts.withoutProof : []) {
        await attach(id, file!);
        drafts = {
          ...drafts,
          withoutProof: drafts.withoutProof.filter(one => one !== id),
        };
      }
      return drafts.ids[0];
    } catch (error) {
      setSaved(drafts);
      setFailure(error);
      setSending(false);
      return undefined;
    }
  };

  return {
    saved,
    isSending,
    failure,
    save,
    /** Another draft is another request. */
    draftChanged() {
      setFailure(undefined);
      draftKey.current = newKey();
    },
    /** So is another file. */
    fileChanged() {
      if (!saved) setFailure(undefined);
      proofKeys.current.clear();
    },
  };
}
