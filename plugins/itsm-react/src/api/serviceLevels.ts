import type {
  EstablishmentLevelsPage,
  FiguresEdition,
  LocalMonth,
  Population,
  ServiceLevelTicketPage,
  ServiceLevels,
  Split,
  SupportCallCounts,
} from '@caih/backstage-plugin-itsm-common';
import type { DeskConnection } from './DeskConnection';
import type {
  DocumentOptions,
  ItsmFile,
  PageQuery,
  RequestOptions,
} from './requests';

/** Whose service levels, over which months. @public */
export interface ServiceLevelQuery {
  /** Legal FINESS; the whole lot where absent. */
  establishment?: string;
  /** The last month where absent. */
  from?: LocalMonth;
  /** The present month where absent. */
  to?: LocalMonth;
}

/** Which tickets behind which figure. @public */
export interface ServiceLevelTicketQuery
  extends ServiceLevelQuery,
    Omit<PageQuery, 'text'> {
  population: Population;
  /** By what the figure is parted. */
  split?: Split;
  /** Empty or absent for those of which it is not known. */
  part?: string;
  edition?: FiguresEdition;
}

/**
 * Figures of the contract’s service levels, and what is behind them.
 *
 * @public
 */
export interface ServiceLevelsApi {
  /** The service levels of an establishment, or of the lot (D3-D8). */
  getServiceLevels(
    query?: ServiceLevelQuery,
    options?: RequestOptions,
  ): Promise<ServiceLevels>;
  /** The tickets behind a figure: as many lines as it says. */
  listServiceLevelTickets(
    query: ServiceLevelTicketQuery,
    options?: RequestOptions,
  ): Promise<ServiceLevelTicketPage>;
  /** Establishments, those that miss a threshold first. */
  listServiceLevelEstablishments(
    query?: Omit<ServiceLevelQuery, 'establishment'> & Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<EstablishmentLevelsPage>;
  /** The recap of interventions of a period, as a workbook (D6). */
  exportInterventions(
    query: ServiceLevelQuery & { language: 'fr' | 'en' },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
  /** The same as a document to sign; of few incidents (D6). */
  printInterventions(
    query: ServiceLevelQuery,
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** Support calls by week, month and year (D5). */
  countSupportCalls(
    query?: Omit<ServiceLevelQuery, 'from'>,
    options?: RequestOptions,
  ): Promise<SupportCallCounts>;
  /** What a dashboard shows, as a file. */
  getServiceLevelsFile(
    query: ServiceLevelQuery,
    format: 'pdf' | 'xlsx',
    options: DocumentOptions,
  ): Promise<ItsmFile>;
}

/** Asks the desk for what `ServiceLevelsApi` tells of. */
export const serviceLevelsOf = (desk: DeskConnection): ServiceLevelsApi => ({
  getServiceLevels(query, options) {
    return desk.request('/service-levels', {
      ...options,
      query: { ...query },
    });
  },

  listServiceLevelTickets(query, options) {
    return desk.request('/service-levels/tickets', {
      ...options,
      query: { ...query },
    });
  },

  listServiceLevelEstablishments(query, options) {
    return desk.request('/service-levels/establishments', {
      ...options,
      query: { ...query },
    });
  },

  exportInterventions(query, options) {
    return desk.download('/service-levels/interventions', {
      ...options,
      query: { ...query },
    });
  },

  printInterventions(query, { language, ...options }) {
    return desk.download('/service-levels/interventions.pdf', {
      ...options,
      query: { ...query, language },
    });
  },

  countSupportCalls(query, options) {
    return desk.request('/service-levels/calls', {
      ...options,
      query: { ...query },
    });
  },

  getServiceLevelsFile(query, format, { language, ...options }) {
    return desk.download('/service-levels/file', {
      ...options,
      query: { ...query, format, language },
    });
  },
});
