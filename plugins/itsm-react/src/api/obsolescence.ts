import type {
  AnniversaryListDetail,
  AnniversaryListPage,
  AnniversaryMachinePage,
  LifecycleKind,
  ModelAtRiskPage,
  Notice,
  NoticeAct,
  NoticeActInput,
  NoticeDraftInput,
  NoticeDraftReceipt,
  NoticePage,
  NoticeState,
  ProofKind,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type {
  DocumentOptions,
  ItsmFile,
  PageQuery,
  RequestOptions,
} from './requests';

/** @public */
export interface NoticeQuery {
  state?: readonly NoticeState[];
  /** Legal FINESS. */
  establishment?: string;
  /** Machine id; those that name one of several. */
  machine?: string | readonly string[];
  /** Those drafted together, by the first one's number. */
  set?: string;
  /** Such as 2028-Q2. */
  quarter?: string;
  cursor?: string;
  limit?: number;
}

/** @public */
export interface ModelsAtRiskQuery extends Omit<PageQuery, 'text'> {
  kind?: LifecycleKind;
  /** Legal FINESS. */
  establishment?: string;
  /** Of which it is time to tell. */
  proposed?: boolean;
  /** With a machine of which no notice was told. */
  withoutNotice?: boolean;
}

/**
 * Notices of obsolescence, their proof, and the yearly lists.
 *
 * @public
 */
export interface ObsolescenceApi {
  /** Obsolescence notices, the soonest last day first (E4). */
  listNotices(
    query?: NoticeQuery,
    options?: RequestOptions,
  ): Promise<NoticePage>;
  /** One for each establishment; the same key drafts them once. */
  draftNotices(
    draft: NoticeDraftInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<NoticeDraftReceipt>;
  getNotice(noticeId: string, options?: RequestOptions): Promise<Notice>;
  /** On the version one looked at: a stale one is refused. */
  actOnNotice<A extends NoticeAct>(
    noticeId: string,
    act: A,
    input: NoticeActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<Notice>;
  attachProof(
    noticeId: string,
    file: Blob,
    options: RequestOptions & {
      fileName: string;
      proves: ProofKind;
      idempotencyKey: string;
    },
  ): Promise<Notice>;
  getProof(
    noticeId: string,
    attachmentId: string,
    options?: RequestOptions,
  ): Promise<Blob>;
  /** Lists made at anniversaries of orders, the latest first (E1). */
  listAnniversaryLists(
    query?: Omit<PageQuery, 'text'> & { establishment?: string },
    options?: RequestOptions,
  ): Promise<AnniversaryListPage>;
  getAnniversaryList(
    listId: string,
    options?: RequestOptions,
  ): Promise<AnniversaryListDetail>;
  /** The machines of a list, by situation. */
  listAnniversaryMachines(
    listId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<AnniversaryMachinePage>;
  /** The whole list, to keep. */
  getAnniversaryListFile(
    listId: string,
    format: 'pdf' | 'xlsx',
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** Models that come to their end, the soonest first (E3). */
  listModelsAtRisk(
    query?: ModelsAtRiskQuery,
    options?: RequestOptions,
  ): Promise<ModelAtRiskPage>;
}

/** Asks the desk for what `ObsolescenceApi` tells of. */
export const obsolescenceOf = (desk: DeskConnection): ObsolescenceApi => ({
  listNotices(query, options) {
    return desk.request('/obsolescence/notices', {
      ...options,
      query: { ...query },
    });
  },

  draftNotices(draft, options) {
    return desk.request('/obsolescence/notices', {
      signal: options.signal,
      body: draft,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },

  getNotice(noticeId, options) {
    return desk.request(pathTo`/obsolescence/notices/${noticeId}`, options);
  },

  actOnNotice(noticeId, act, input, options) {
    const { version, idempotencyKey, signal } = options;
    return desk.request(pathTo`/obsolescence/notices/${noticeId}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  },

  attachProof(noticeId, file, options) {
    const { fileName, proves, idempotencyKey, signal } = options;
    return desk.request(pathTo`/obsolescence/notices/${noticeId}/proofs`, {
      signal,
      file,
      query: { fileName, proves },
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  },

  async getProof(noticeId, attachmentId, options) {
    const response = await desk.send(
      pathTo`/obsolescence/notices/${noticeId}/proofs/${attachmentId}`,
      options,
    );
    return response.blob();
  },

  listAnniversaryLists(query, options) {
    return desk.request('/obsolescence/lists', {
      ...options,
      query: { ...query },
    });
  },

  getAnniversaryList(listId, options) {
    return desk.request(pathTo`/obsolescence/lists/${listId}`, options);
  },

  listAnniversaryMachines(listId, query, options) {
    return desk.request(pathTo`/obsolescence/lists/${listId}/machines`, {
      ...options,
      query: { ...query },
    });
  },

  getAnniversaryListFile(listId, format, { language, signal }) {
    return desk.download(pathTo`/obsolescence/lists/${listId}/file`, {
      signal,
      query: { format, language },
    });
  },

  listModelsAtRisk(query, options) {
    return desk.request('/end-of-life/models', {
      ...options,
      query: { ...query },
    });
  },
});
