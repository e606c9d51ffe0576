import type {
  AcceptanceInput,
  AccessLogPage,
  ColleaguePage,
  ContactInput,
  Establishment,
  EstablishmentChangePage,
  EstablishmentPage,
  EstablishmentProfile,
  EstablishmentRules,
  EstablishmentTicketCountsList,
  LocalReferentList,
  Me,
  ProfilePart,
  RuleInput,
  SingleContact,
  StaffInput,
  StaffMember,
  StaffPage,
  StandingChoices,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type { PageQuery, RequestOptions } from './requests';

/** @public */
export interface AccessLogQuery {
  /** Entity reference of who looked. */
  person?: string;
  /** From this instant on, and before that one. */
  from?: string;
  until?: string;
  cursor?: string;
  limit?: number;
}

/** @public */
export interface StaffQuery extends PageQuery {
  /** Only those in the register now, or only those who left it. */
  active?: boolean;
}

/** @public */
export interface RevisionOptions extends RequestOptions {
  /** The revision of the page one looked at. */
  revision: number;
}

/**
 * People, establishments, their pages and their rules.
 *
 * @public
 */
export interface EstablishmentsApi {
  getMe(options?: RequestOptions): Promise<Me>;
  /** The contractor's people and teams; for its own people only (C20). */
  listColleagues(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<ColleaguePage>;
  listEstablishments(
    query?: PageQuery,
    options?: RequestOptions,
  ): Promise<EstablishmentPage>;
  getEstablishment(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<Establishment>;
  getEstablishmentProfile(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentProfile>;
  /** All of them, in the order in which to call. */
  writeContacts(
    establishmentId: string,
    contacts: readonly ContactInput[],
    options: RevisionOptions,
  ): Promise<EstablishmentProfile>;
  writeStandingChoices(
    establishmentId: string,
    choices: StandingChoices,
    options: RevisionOptions,
  ): Promise<EstablishmentProfile>;
  writeSingleContact(
    establishmentId: string,
    contact: SingleContact,
    options: RevisionOptions,
  ): Promise<EstablishmentProfile>;
  /** Open and late incidents of those that are in scope; at most 200 at once. */
  countTicketsByEstablishment(
    establishmentIds: readonly string[],
    options?: RequestOptions,
  ): Promise<EstablishmentTicketCountsList>;
  listLocalReferents(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<LocalReferentList>;
  /** Every version of its rules, and who accepted which (A6). */
  getEstablishmentRules(
    establishmentId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** `RulesConflictError` where there is another version since. */
  publishRule(
    establishmentId: string,
    rule: RuleInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** The rule of its latest version holds no more. */
  withdrawRule(
    establishmentId: string,
    ruleId: string,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** For oneself. */
  acceptRules(
    establishmentId: string,
    acceptance: AcceptanceInput,
    options?: RequestOptions,
  ): Promise<EstablishmentRules>;
  /** Who changed what on its page, the latest first. */
  listEstablishmentChanges(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentChangePage>;
  /** Who of the staff looked at what of it; for its local referent (H3). */
  listAccessLog(
    establishmentId: string,
    query?: AccessLogQuery,
    options?: RequestOptions,
  ): Promise<AccessLogPage>;
  /** The register of intervening staff (A5). */
  listStaff(query?: StaffQuery, options?: RequestOptions): Promise<StaffPage>;
  /** The same key adds once, however often it is sent. */
  addStaffMember(
    input: StaffInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<StaffMember>;
  /** On the version one looked at: a stale one is refused. */
  changeStaffMember(
    staffId: string,
    input: StaffInput,
    options: RequestOptions & { version: number },
  ): Promise<StaffMember>;
}

/** Asks the desk for what `EstablishmentsApi` tells of. */
export const establishmentsOf = (desk: DeskConnection): EstablishmentsApi => ({
  getMe(options) {
    return desk.request('/me', options);
  },

  listColleagues(query, options) {
    return desk.request('/colleagues', {
      ...options,
      query: { ...query },
    });
  },

  listEstablishments(query, options) {
    return desk.request('/establishments', {
      ...options,
      query: { ...query },
    });
  },

  getEstablishment(establishmentId, options) {
    return desk.request(pathTo`/establishments/${establishmentId}`, options);
  },

  getEstablishmentProfile(establishmentId, options) {
    return desk.request(
      pathTo`/establishments/${establishmentId}/profile`,
      options,
    );
  },

  writeContacts(establishmentId, contacts, options) {
    return writePart(desk, establishmentId, 'contacts', { contacts }, options);
  },

  writeStandingChoices(establishmentId, choices, options) {
    return writePart(
      desk,
      establishmentId,
      'standing-choices',
      choices,
      options,
    );
  },

  writeSingleContact(establishmentId, contact, options) {
    return writePart(desk, establishmentId, 'single-contact', contact, options);
  },

  countTicketsByEstablishment(establishmentIds, options) {
    return desk.request('/establishments/ticket-counts', {
      ...options,
      query: { establishment: establishmentIds },
    });
  },

  listLocalReferents(establishmentId, options) {
    return desk.request(
      pathTo`/establishments/${establishmentId}/local-referents`,
      options,
    );
  },

  getEstablishmentRules(establishmentId, options) {
    return desk.request(
      pathTo`/establishments/${establishmentId}/rules`,
      options,
    );
  },

  publishRule(establishmentId, rule, options) {
    return desk.request(pathTo`/establishments/${establishmentId}/rules`, {
      ...options,
      body: rule,
    });
  },

  withdrawRule(establishmentId, ruleId, options) {
    return desk.request(
      pathTo`/establishments/${establishmentId}/rules/${ruleId}/withdrawal`,
      { ...options, method: 'POST' },
    );
  },

  acceptRules(establishmentId, acceptance, options) {
    return desk.request(
      pathTo`/establishments/${establishmentId}/rules/acceptances`,
      { ...options, body: acceptance },
    );
  },

  listEstablishmentChanges(establishmentId, query, options) {
    return desk.request(pathTo`/establishments/${establishmentId}/changes`, {
      ...options,
      query: { ...query },
    });
  },

  listAccessLog(establishmentId, query, options) {
    return desk.request(pathTo`/establishments/${establishmentId}/access-log`, {
      ...options,
      query: { ...query },
    });
  },

  listStaff(query, options) {
    return desk.request('/staff', { ...options, query: { ...query } });
  },

  addStaffMember(input, options) {
    return desk.request('/staff', {
      signal: options.signal,
      body: input,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },

  changeStaffMember(staffId, input, options) {
    return desk.request(pathTo`/staff/${staffId}`, {
      signal: options.signal,
      body: input,
      headers: { 'If-Match': `"${options.version}"` },
    });
  },
});

/** Writes one part of an establishment's page, on the revision that was looked at. */
function writePart(
  desk: DeskConnection,
  establishmentId: string,
  part: ProfilePart,
  body: object,
  { revision, signal }: RevisionOptions,
): Promise<EstablishmentProfile> {
  return desk.request(pathTo`/establishments/${establishmentId}/${part}`, {
    signal,
    method: 'PUT',
    body,
    headers: { 'If-Match': `"${revision}"` },
  });
}
