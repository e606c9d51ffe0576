import { useState } from 'react';
import type { Machine } from '@caih/backstage-plugin-itsm-common';

/** Machines chosen in a list: some of those shown, or all that match. */
export type Selection =
  | { kind: 'some'; ids: ReadonlySet<string> }
  | { kind: 'all' };

const NOTHING: Selection = { kind: 'some', ids: new Set() };

/** What is chosen, and how to choose. */
export interface Selecting {
  selection: Selection;
  isEmpty: boolean;
  isChosen(machineId: string): boolean;
  toggle(machineId: string): void;
  /** Chooses all that are shown, or none where they all are chosen. */
  toggleShown(machines: readonly Machine[]): void;
  chooseAll(): void;
  clear(): void;
}

/**
 * Which machines of a list are chosen. With another list nothing is: what one
 * does not see any more is not worked on.
 *
 * @param list - what tells one list from another
 */
export function useSelection(list: string): Selecting {
  const [state, setState] = useState({ list, selection: NOTHING });
  const selection = state.list === list ? state.selection : NOTHING;
  const set = (next: Selection) => setState({ list, selection: next });
  const chosen = selection.kind === 'some' ? selection.ids : undefined;
  const isChosen = (id: string) => chosen === undefined || chosen.has(id);
  return {
    selection,
    isEmpty: chosen?.size === 0,
    isChosen,
    toggle(id) {
      const ids = new Set(chosen ?? []);
      if (!ids.delete(id)) ids.add(id);
      set({ kind: 'some', ids });
    },
    toggleShown(machines) {
      const ids = new Set(chosen ?? []);
      const areChosen = machines.every(machine => isChosen(machine.id));
      for (const { id } of machines) {
        if (areChosen) ids.delete(id);
        else ids.add(id);
      }
      set({ kind: 'some', ids });
    },
    chooseAll: () => set({ kind: 'all' }),
    clear: () => set(NOTHING),
  };
}
