import type {
  EndOfLifeSourceList,
  HardwareTableReport,
  InventoryLanguage,
  LifecycleKind,
  LifecycleRecordPage,
  MachineEndOfLife,
  MatchDecisionInput,
  ModelMatchItem,
  ModelMatchPage,
  TableImportPage,
  TableMode,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo, typeOfTable } from './DeskConnection';
import type { PageQuery, RequestOptions } from './requests';

/**
 * Ends of life as the sources tell them, and which model is which.
 *
 * @public
 */
export interface EndOfLifeApi {
  /** Models and the records they are taken to be; those to confirm at first. */
  listModelMatches(
    query?: Omit<PageQuery, 'text'> & {
      state?: readonly ModelMatchItem['state'][];
    },
    options?: RequestOptions,
  ): Promise<ModelMatchPage>;
  decideModelMatch(
    decision: MatchDecisionInput,
    options?: RequestOptions,
  ): Promise<ModelMatchItem>;
  /** What the sources say, by model. */
  listLifecycleRecords(
    query?: PageQuery & { kind?: LifecycleKind },
    options?: RequestOptions,
  ): Promise<LifecycleRecordPage>;
  listEndOfLifeSources(options?: RequestOptions): Promise<EndOfLifeSourceList>;
  /** Who imported the table of hardware, the latest first. */
  listTableImports(
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<TableImportPage>;
  /** A check (`dryRun`) says what would change, and the errors by cell. */
  importHardwareTable(
    file: Blob,
    options: RequestOptions & {
      fileName: string;
      mode: TableMode;
      dryRun: boolean;
      language: InventoryLanguage;
    },
  ): Promise<HardwareTableReport>;
  /** What is known of the end of a machine's model, and of its system. */
  getMachineEndOfLife(
    machineId: string,
    options?: RequestOptions,
  ): Promise<MachineEndOfLife>;
}

/** Asks the desk for what `EndOfLifeApi` tells of. */
export const endOfLifeOf = (desk: DeskConnection): EndOfLifeApi => ({
  listModelMatches(query, options) {
    return desk.request('/end-of-life/matches', {
      ...options,
      query: { ...query },
    });
  },

  decideModelMatch(decision, options) {
    return desk.request('/end-of-life/matches', {
      ...options,
      body: decision,
    });
  },

  listLifecycleRecords(query, options) {
    return desk.request('/end-of-life/records', {
      ...options,
      query: { ...query },
    });
  },

  listEndOfLifeSources(options) {
    return desk.request('/end-of-life/sources', options);
  },

  listTableImports(query, options) {
    return desk.request('/end-of-life/table/imports', {
      ...options,
      query: { ...query },
    });
  },

  importHardwareTable(file, options) {
    const { fileName, mode, dryRun, language, signal } = options;
    return desk.request('/end-of-life/table/imports', {
      signal,
      file,
      headers: {
        'Accept-Language': language,
        'Content-Type': typeOfTable(fileName),
      },
      query: { fileName, mode, dryRun },
    });
  },

  getMachineEndOfLife(machineId, options) {
    return desk.request(pathTo`/machines/${machineId}/end-of-life`, options);
  },
});
