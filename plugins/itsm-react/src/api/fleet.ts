import type {
  AdoptionFaultPage,
  DeclarationPage,
  FleetComposition,
  InventoryLanguage,
  Machine,
  MachineDeclaration,
  MachineHistory,
  MachinePage,
  MachineTermsOverTime,
  MovementPage,
  Order,
  OrderInput,
  OrderPage,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type {
  DocumentOptions,
  ItsmFile,
  PageQuery,
  RequestOptions,
} from './requests';

/** @public */
export interface MachineQuery extends PageQuery {
  /** Legal FINESS. */
  establishment?: string;
  category?: string;
  level?: string;
  /** Level ends within so many days: 30, 90 or 365. */
  endsWithin?: number;
  /** With `endsWithin`: is then not covered. */
  lost?: boolean;
  /** A notice of obsolescence is told of it: in this state, or `any`. */
  notice?: string;
  /** Of the model of this record of ends of life, with no notice. */
  endOfLife?: string;
  /** Of this `Resource` of the catalog, which others wrote. */
  entity?: string;
}

/**
 * The machines of the fleet and what is owed for them.
 *
 * @public
 */
export interface FleetApi {
  listMachines(
    query?: MachineQuery,
    options?: RequestOptions,
  ): Promise<MachinePage>;
  getMachine(machineId: string, options?: RequestOptions): Promise<Machine>;
  /** Hardware that others wrote into the catalog and is wrong, and why. */
  listAdoptionFaults(
    query?: Omit<PageQuery, 'text'> & { establishment?: string },
    options?: RequestOptions,
  ): Promise<AdoptionFaultPage>;
  /** The incidents of a machine in figures, and its interventions. */
  getMachineHistory(
    machineId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<MachineHistory>;
  /** What was, is and will be owed for a machine. */
  getMachineTerms(
    machineId: string,
    options?: RequestOptions,
  ): Promise<MachineTermsOverTime>;
  /** Orders of an establishment, the latest first (G1). */
  listOrders(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<OrderPage>;
  /** Places an order; for the local referent. */
  placeOrder(
    establishmentId: string,
    order: OrderInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Order>;
  /** Says from when an order is carried out; for the contractor. */
  startOrder(
    orderId: string,
    input: { startedOn: string },
    options?: RequestOptions,
  ): Promise<Order>;
  /** Takes back an order that is not started; for the local referent. */
  withdrawOrder(
    orderId: string,
    input: { reason: string },
    options?: RequestOptions,
  ): Promise<Order>;
  /** What an establishment declared during the year, the latest first (BI8). */
  listDeclarations(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<DeclarationPage>;
  /** Has declared machines covered from today on; for the contractor. */
  acceptDeclaration(
    declarationId: string,
    options?: RequestOptions,
  ): Promise<MachineDeclaration>;
  /** Says why a declaration is not accepted; for the contractor. */
  refuseDeclaration(
    declarationId: string,
    input: { reason: string },
    options?: RequestOptions,
  ): Promise<MachineDeclaration>;
  /** Machines that joined the fleet of an establishment and left it (BI8). */
  listMovements(
    establishmentId: string,
    query?: Omit<PageQuery, 'text'>,
    options?: RequestOptions,
  ): Promise<MovementPage>;
  /** What the fleet is made of today: of one establishment, or of all in scope. */
  getFleetComposition(
    query?: { establishment?: string },
    options?: RequestOptions,
  ): Promise<FleetComposition>;
  /** The label of a machine, whose code opens its declaration, as a PDF (C1). */
  getMachineLabel(
    machineId: string,
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** The labels of the same machines, or of some of them, as sheets to print. */
  getMachineLabels(
    query: Omit<MachineQuery, 'cursor' | 'limit'> & {
      machine?: readonly string[];
    },
    options: DocumentOptions,
  ): Promise<ItsmFile>;
  /** The same machines as a workbook that an import takes. */
  exportMachines(
    query: Omit<MachineQuery, 'cursor' | 'limit'> & {
      language: InventoryLanguage;
    },
    options?: RequestOptions,
  ): Promise<ItsmFile>;
}

/** Asks the desk for what `FleetApi` tells of. */
export const fleetOf = (desk: DeskConnection): FleetApi => ({
  listMachines(query, options) {
    return desk.request('/machines', { ...options, query: { ...query } });
  },

  getMachine(machineId, options) {
    return desk.request(pathTo`/machines/${machineId}`, options);
  },

  listAdoptionFaults(query, options) {
    return desk.request('/machines/adoption-faults', {
      ...options,
      query: { ...query },
    });
  },

  getMachineHistory(machineId, query, options) {
    return desk.request(pathTo`/machines/${machineId}/history`, {
      ...options,
      query: { ...query },
    });
  },

  getMachineTerms(machineId, options) {
    return desk.request(pathTo`/machines/${machineId}/terms`, options);
  },

  listOrders(establishmentId, query, options) {
    return desk.request(pathTo`/establishments/${establishmentId}/orders`, {
      ...options,
      query: { ...query },
    });
  },

  placeOrder(establishmentId, order, options) {
    return desk.request(pathTo`/establishments/${establishmentId}/orders`, {
      signal: options.signal,
      body: order,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },

  startOrder(orderId, input, options) {
    return desk.request(pathTo`/orders/${orderId}/start`, {
      ...options,
      body: input,
    });
  },

  withdrawOrder(orderId, input, options) {
    return desk.request(pathTo`/orders/${orderId}/withdrawal`, {
      ...options,
      body: input,
    });
  },

  listDeclarations(establishmentId, query, options) {
    return desk.request(
      pathTo`/establishments/${establishmentId}/declarations`,
      { ...options, query: { ...query } },
    );
  },

  acceptDeclaration(declarationId, options) {
    return desk.request(pathTo`/declarations/${declarationId}/acceptance`, {
      ...options,
      method: 'POST',
    });
  },

  refuseDeclaration(declarationId, input, options) {
    return desk.request(pathTo`/declarations/${declarationId}/refusal`, {
      ...options,
      body: input,
    });
  },

  listMovements(establishmentId, query, options) {
    return desk.request(pathTo`/establishments/${establishmentId}/movements`, {
      ...options,
      query: { ...query },
    });
  },

  getFleetComposition(query, options) {
    return desk.request('/machines/composition', {
      ...options,
      query: { ...query },
    });
  },

  getMachineLabel(machineId, { language, signal }) {
    return desk.download(pathTo`/machines/${machineId}/label.pdf`, {
      signal,
      query: { language },
    });
  },

  getMachineLabels(query, { language, signal }) {
    return desk.download('/machines/labels.pdf', {
      signal,
      query: { ...query, language },
    });
  },

  exportMachines(query, options) {
    return desk.download('/machines/export', {
      ...options,
      query: { ...query },
    });
  },
});
