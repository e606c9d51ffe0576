import type {
  ComponentInput,
  Evolution,
  EvolutionAct,
  EvolutionActInput,
  EvolutionInput,
  EvolutionPage,
  EvolutionState,
  InstalledInput,
  LevelsInput,
  TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import { type DeskConnection, pathTo } from './DeskConnection';
import type { RequestOptions } from './requests';

/** @public */
export interface EvolutionQuery {
  state?: readonly EvolutionState[];
  /** Legal FINESS. */
  establishment?: string;
  /** Machine id. */
  machine?: string;
  cursor?: string;
  limit?: number;
}

/** A component of a machine, in the version one looked at. @public */
export interface ComponentOptions extends RequestOptions {
  componentId: string;
  version: number;
}

/**
 * What machines are made of, and what is proposed to change of it.
 *
 * @public
 */
export interface TechnicalStateApi {
  /** The components of a machine, with their versions (B10). */
  getTechnicalState(
    machineId: string,
    options?: RequestOptions,
  ): Promise<TechnicalState>;
  addComponent(
    machineId: string,
    component: ComponentInput,
    options?: RequestOptions,
  ): Promise<TechnicalState>;
  /** What is installed of a component that no inventory tells of. */
  sayInstalled(
    machineId: string,
    input: InstalledInput,
    options: ComponentOptions,
  ): Promise<TechnicalState>;
  /** Which version is current, and which is recommended; for the contractor. */
  sayLevels(
    machineId: string,
    levels: LevelsInput,
    options: ComponentOptions,
  ): Promise<TechnicalState>;
  removeComponent(
    machineId: string,
    componentId: string,
    options?: RequestOptions,
  ): Promise<TechnicalState>;
  /** Evolutions, the latest proposed first. */
  listEvolutions(
    query?: EvolutionQuery,
    options?: RequestOptions,
  ): Promise<EvolutionPage>;
  getEvolution(
    evolutionId: string,
    options?: RequestOptions,
  ): Promise<Evolution>;
  /** The same key proposes once, however often it is sent. */
  proposeEvolution(
    machineId: string,
    proposal: EvolutionInput,
    options: RequestOptions & { idempotencyKey: string },
  ): Promise<Evolution>;
  /** On the version one looked at: a stale one is refused. */
  actOnEvolution<A extends EvolutionAct>(
    evolutionId: string,
    act: A,
    input: EvolutionActInput<A>,
    options: RequestOptions & { version: number; idempotencyKey: string },
  ): Promise<Evolution>;
}

/** Asks the desk for what `TechnicalStateApi` tells of. */
export const technicalStateOf = (desk: DeskConnection): TechnicalStateApi => ({
  getTechnicalState(machineId, options) {
    return desk.request(
      pathTo`/machines/${machineId}/technical-state`,
      options,
    );
  },

  addComponent(machineId, component, options) {
    return desk.request(
      pathTo`/machines/${machineId}/technical-state/components`,
      { ...options, body: component },
    );
  },

  sayInstalled(machineId, input, { componentId, version, signal }) {
    return desk.request(
      pathTo`/machines/${machineId}/technical-state/components/${componentId}/installed`,
      {
        signal,
        method: 'PUT',
        body: input,
        headers: { 'If-Match': `"${version}"` },
      },
    );
  },

  sayLevels(machineId, levels, { componentId, version, signal }) {
    return desk.request(
      pathTo`/machines/${machineId}/technical-state/components/${componentId}/levels`,
      {
        signal,
        method: 'PUT',
        body: levels,
        headers: { 'If-Match': `"${version}"` },
      },
    );
  },

  removeComponent(machineId, componentId, options) {
    return desk.request(
      pathTo`/machines/${machineId}/technical-state/components/${componentId}/removal`,
      { ...options, method: 'POST' },
    );
  },

  listEvolutions(query, options) {
    return desk.request('/evolutions', {
      ...options,
      query: { ...query },
    });
  },

  getEvolution(evolutionId, options) {
    return desk.request(pathTo`/evolutions/${evolutionId}`, options);
  },

  proposeEvolution(machineId, proposal, options) {
    return desk.request(pathTo`/machines/${machineId}/evolutions`, {
      signal: options.signal,
      body: proposal,
      headers: { 'Idempotency-Key': options.idempotencyKey },
    });
  },

  actOnEvolution(evolutionId, act, input, options) {
    const { version, idempotencyKey, signal } = options;
    return desk.request(pathTo`/evolutions/${evolutionId}/acts/${act}`, {
      signal,
      body: input,
      headers: {
        'If-Match': `"${version}"`,
        'Idempotency-Key': idempotencyKey,
      },
    });
  },
});
