import type { CoverageFacts } from './types';

/** Why a machine that was declared is not covered. @public */
export type UndecidedDeclaration = 'awaiting' | 'refused';

/**
 * Why a machine is not covered although it was declared: its declaration awaits
 * the contractor's acceptance, or was refused (BI8). Null where it is accepted,
 * or none is owed.
 *
 * @public
 */
export function undecidedDeclaration({
  declaration,
}: Pick<CoverageFacts, 'declaration'>): UndecidedDeclaration | null {
  return declaration === 'awaiting' || declaration === 'refused'
    ? declaration
    : null;
}
