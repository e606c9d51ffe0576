import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';

/** The steps of an import, in their order. */
export const STEPS = ['file', 'check', 'preview', 'applied'] as const;
export type Step = (typeof STEPS)[number];

/** The steps of an import; a change of several machines has no file to give. */
export function stepsOf(
  inventory: Pick<InventoryImport, 'origin'> | undefined,
): readonly Step[] {
  return inventory?.origin === 'bulk-edit'
    ? STEPS.filter(step => step !== 'file')
    : STEPS;
}

/** Where one is in an import; in the address. */
export interface ImportView {
  establishment: string | null;
  importId: string | null;
  step: Step;
}

export function readView(search: URLSearchParams): ImportView {
  const importId = search.get('import');
  const step = STEPS.find(one => one === search.get('step')) ?? 'file';
  return {
    establishment: search.get('establishment'),
    importId,
    step: importId === null ? 'file' : step,
  };
}

export function writeView(view: ImportView): Record<string, string> {
  const { establishment, importId, step } = view;
  return {
    ...(establishment && { establishment }),
    ...(importId && { import: importId }),
    ...(step !== 'file' && { step }),
  };
}

/** Whether a step can be gone to: an import comes as far as it has come. */
export function isReached(
  step: Step,
  inventory: InventoryImport | undefined,
): boolean {
  switch (step) {
    case 'file':
      return stepsOf(inventory).includes('file');
    case 'applied':
      return inventory?.state === 'applied';
    default:
      return inventory !== undefined && inventory.state !== 'read';
  }
}
