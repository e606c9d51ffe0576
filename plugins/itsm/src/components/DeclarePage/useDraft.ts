import { useCallback, useEffect, useState } from 'react';
import { type Draft, emptyDraft, hasContent } from './draft';

/** What the address of the page says. */
export type Given = Partial<
  Pick<
    Draft,
    | 'machineId'
    | 'machineUnknown'
    | 'follows'
    | 'phone'
    | 'establishmentId'
    | 'caller'
    | 'callerNumber'
    | 'onBehalfOf'
    | 'description'
    | 'callId'
    | 'lateEntry'
    | 'calledAtLocal'
  >
>;

/** A draft of one person is never shown to the next one in the same tab. */
const storageKey = (personRef: string) => `itsm.declaration.${personRef}`;

function readDraft(personRef: string): Draft | undefined {
  try {
    const stored = sessionStorage.getItem(storageKey(personRef));
    return stored ? { ...emptyDraft(), ...JSON.parse(stored) } : undefined;
  } catch {
    return undefined;
  }
}

function writeDraft(personRef: string, draft: Draft | undefined): void {
  try {
    if (draft) {
      sessionStorage.setItem(storageKey(personRef), JSON.stringify(draft));
    } else {
      sessionStorage.removeItem(storageKey(personRef));
    }
  } catch {
    // Without storage, a reload loses the draft; an error does not.
  }
}

/** What of a draft is one's own: the address says its part again. */
function ownPart(draft: Draft, given: Given): Draft {
  return {
    ...draft,
    machineId: draft.machineId === given.machineId ? null : draft.machineId,
    follows: draft.follows === given.follows ? null : draft.follows,
  };
}

/**
 * What one types, kept in this tab until it is sent: it survives an error and
 * a reload.
 *
 * @param given - what the address says, before anything kept
 */
export function useDraft(personRef: string, given: Given) {
  const [{ draft, wasKept }, setState] = useState(() => {
    // A call is an incident of its own, not the end of another's draft.
    const kept = given.phone ? undefined : readDraft(personRef);
    return {
      draft: { ...(kept ?? emptyDraft()), ...given },
      wasKept: kept !== undefined && hasContent(kept),
    };
  });
  const { machineId, follows } = given;
  useEffect(() => {
    const own = ownPart(draft, { machineId, follows });
    writeDraft(personRef, hasContent(own) ? own : undefined);
  }, [personRef, draft, machineId, follows]);

  const change = useCallback(
    (changes: Partial<Draft>) =>
      setState(before => ({
        ...before,
        draft: { ...before.draft, ...changes },
      })),
    [],
  );
  const startAfresh = useCallback(
    (kept: Partial<Draft> = {}) =>
      setState({ draft: { ...emptyDraft(), ...kept }, wasKept: false }),
    [],
  );
  const forget = useCallback(
    () => writeDraft(personRef, undefined),
    [personRef],
  );
  return { draft, wasKept, change, startAfresh, forget };
}
