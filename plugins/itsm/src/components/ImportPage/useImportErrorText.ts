import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  COLUMNS,
  headerOf,
  type InventoryImport,
} from '@caih/backstage-plugin-itsm-common';
import { ItsmApiError, useErrorText } from '@caih/backstage-plugin-itsm-react';
import {
  fleetTasksTranslationRef,
  importTranslationRef,
} from '../../translations';
import type { importEn } from '../../translations/import.en';
import { useLanguage } from '../../hooks';

/** What the desk refuses, and what would do, by its code. */
const TEXTS: Partial<Record<string, keyof typeof importEn>> = {
  'already-applied': 'import.refused.alreadyApplied',
  'at-work': 'import.refused.atWork',
  'column-missing': 'import.refused.columnMissing',
  'column-twice': 'import.refused.columnTwice',
  'file-empty': 'import.refused.empty',
  'file-unknown': 'import.refused.unknown',
  'fleet-changed': 'import.refused.fleetChanged',
  'lines-wrong': 'import.refused.linesWrong',
  'removals-not-typed': 'import.refused.notTyped',
  'too-large': 'import.refused.tooManyBytes',
  'workbook-embedded': 'import.refused.embedded',
  'workbook-empty': 'import.refused.empty',
  'workbook-encrypted': 'import.refused.encrypted',
  'workbook-links': 'import.refused.links',
  'workbook-macros': 'import.refused.macros',
  'workbook-missing': 'import.refused.empty',
  'workbook-too-large': 'import.refused.tooLarge',
  'workbook-unreadable': 'import.refused.unreadable',
};

/**
 * Why something was refused, in the reader's words.
 *
 * @param origin - of the import: a change of several machines is not compared
 * again, but made anew
 */
export function useImportErrorText(
  origin: InventoryImport['origin'] = 'file',
): (error: unknown) => string {
  const { t } = useTranslationRef(importTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const errorText = useErrorText();
  const language = useLanguage();
  return error => {
    if (!(error instanceof ItsmApiError)) return errorText(error);
    if (origin === 'bulk-edit' && error.code === 'fleet-changed') {
      return tasks('bulk.fleetChanged');
    }
    const key = TEXTS[error.code ?? ''];
    if (!key) return errorText(error);
    const column = COLUMNS.find(one => error.field === `columns.${one.id}`);
    return (t as (key: string, values: object) => string)(key, {
      column: column ? headerOf(column, language) : '',
    });
  };
}
