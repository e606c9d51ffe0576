import type {
  BulkEdit,
  ImportApplication,
  ImportCheck,
  ImportLinePage,
  InventoryImport,
  InventoryImportPage,
  InventoryLanguage,
  LineOutcome,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo, typeOfTable } from './DeskConnection';
import type { ItsmFile, PageQuery, RequestOptions } from './requests';

/** @public */
export interface ImportQuery extends Omit<PageQuery, 'text'> {
  /** Legal FINESS. */
  establishment?: string;
}

/** @public */
export interface ImportLineQuery extends Omit<PageQuery, 'text'> {
  /** Only these; all where left out. */
  outcome?: readonly LineOutcome[];
  /** Of what is said about faults. */
  language: InventoryLanguage;
}

/**
 * Inventories given in, and machines edited together.
 *
 * @public
 */
export interface ImportsApi {
  /** Inventories that were given in, the latest first (B5). */
  listImports(
    query?: ImportQuery,
    options?: RequestOptions,
  ): Promise<InventoryImportPage>;
  /** Gives in an inventory; nothing of the fleet changes. */
  createImport(
    file: Blob,
    options: RequestOptions & { establishmentId: string; fileName: string },
  ): Promise<InventoryImport>;
  /**
   * Changes several machines at once: written down as an import and compared
   * with the fleet, of which nothing changes yet.
   */
  createBulkEdit(
    edit: BulkEdit,
    options: RequestOptions & { language: InventoryLanguage },
  ): Promise<InventoryImport>;
  /** An import, and how far the work on it has come. */
  getImport(
    importId: string,
    options?: RequestOptions,
  ): Promise<InventoryImport>;
  /** Compares the file with the fleet; nothing of it changes. */
  checkImport(
    importId: string,
    check: ImportCheck,
    options?: RequestOptions,
  ): Promise<InventoryImport>;
  /** What becomes of each line, in the file's order. */
  listImportLines(
    importId: string,
    query: ImportLineQuery,
    options?: RequestOptions,
  ): Promise<ImportLinePage>;
  /** Does what the check said. */
  applyImport(
    importId: string,
    application: ImportApplication,
    options?: RequestOptions,
  ): Promise<InventoryImport>;
  /** The file as it was given in. */
  getImportFile(importId: string, options?: RequestOptions): Promise<ItsmFile>;
  /** The same file, with what is wrong written beside the cells. */
  getImportCorrections(
    importId: string,
    options: RequestOptions & { language: InventoryLanguage },
  ): Promise<ItsmFile>;
  /** The workbook to fill in, with the machines known so far or without. */
  getImportTemplate(
    establishmentId: string,
    options: RequestOptions & {
      machines: boolean;
      language: InventoryLanguage;
    },
  ): Promise<ItsmFile>;
}

/** Asks the desk for what `ImportsApi` tells of. */
export const importsOf = (desk: DeskConnection): ImportsApi => ({
  listImports(query, options) {
    return desk.request('/imports', { ...options, query: { ...query } });
  },

  createImport(file, options) {
    const { establishmentId, fileName, signal } = options;
    return desk.request('/imports', {
      signal,
      file,
      // The desk looks for itself what it is; this is what it lets in.
      headers: { 'Content-Type': typeOfTable(fileName) },
      query: { establishment: establishmentId, fileName },
    });
  },

  createBulkEdit(edit, { language, signal }) {
    return desk.request('/imports/bulk-edits', {
      signal,
      body: edit,
      query: { language },
    });
  },

  getImport(importId, options) {
    return desk.request(pathTo`/imports/${importId}`, options);
  },

  checkImport(importId, check, options) {
    return desk.request(pathTo`/imports/${importId}/check`, {
      ...options,
      body: check,
    });
  },

  listImportLines(importId, query, options) {
    return desk.request(pathTo`/imports/${importId}/lines`, {
      ...options,
      query: { ...query },
    });
  },

  applyImport(importId, application, options) {
    return desk.request(pathTo`/imports/${importId}/apply`, {
      ...options,
      body: application,
    });
  },

  getImportFile(importId, options) {
    return desk.download(pathTo`/imports/${importId}/file`, {
      ...options,
    });
  },

  getImportCorrections(importId, options) {
    const { language, signal } = options;
    return desk.download(pathTo`/imports/${importId}/corrections`, {
      signal,
      query: { language },
    });
  },

  getImportTemplate(establishmentId, options) {
    const { machines, language, signal } = options;
    return desk.download('/imports/template', {
      signal,
      query: { establishment: establishmentId, machines, language },
    });
  },
});
