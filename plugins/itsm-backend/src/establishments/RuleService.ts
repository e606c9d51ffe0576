import { randomUUID } from 'node:crypto';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  ACCEPTANCE_INPUT,
  type EstablishmentRules,
  establishmentUpdatePermission,
  localDateIn,
  type ProfileChange,
  type Role,
  RULE_ACCEPTERS,
  RULE_INPUT,
  RULE_PUBLISHERS,
  ruleStanding,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person, Scope } from '../access';
import { FieldError } from '../http';
import { placeOf } from './place';
import type { EstablishmentReader } from './ProfileService';
import type { ProfileStore } from './ProfileStore';
import { readBody } from './readBody';
import { RulesConflictError } from './ruleErrors';
import type { KeptRule, RuleStore } from './RuleStore';

/** The only tickets that an acceptance may name. */
export type TicketOfEstablishment = (
  tx: Knex,
  scope: Scope,
  ticketId: string,
) => Promise<string | undefined>;

/**
 * The rules of establishments: published by them version by version, accepted
 * by the contractor's people, each version anew (A6).
 */
export class RuleService {
  static create(options: {
    knex: Knex;
    store: RuleStore;
    /** Its row's lock puts versions and history in order. */
    profiles: ProfileStore;
    fleet: EstablishmentReader;
    clock: ClockService;
    /** The establishment of a ticket in scope. */
    establishmentOfTicket: TicketOfEstablishment;
  }): RuleService {
    return new RuleService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof RuleService.create>[0],
  ) {}

  /** @throws NotFoundError when the establishment is unknown or out of scope */
  async read(
    person: Person,
    establishmentId: string,
  ): Promise<EstablishmentRules> {
    const role = await this.#roleOf(person, establishmentId);
    return this.#show(this.options.knex, person, establishmentId, role);
  }

  /** A new rule, or the next version of one. */
  async publish(
    person: Person,
    establishmentId: string,
    body: unknown,
  ): Promise<EstablishmentRules> {
    await this.#assertPublisher(person, establishmentId);
    const { replaces, ...rule } = readBody(RULE_INPUT, body);
    return this.#add(person, establishmentId, replaces, () => ({
      ...rule,
      withdrawn: false,
    }));
  }

  /** The rule of a version holds no more, from today on. */
  async withdraw(
    person: Person,
    establishmentId: string,
    ruleId: string,
  ): Promise<EstablishmentRules> {
    await this.#assertPublisher(person, establishmentId);
    const { knex, store } = this.options;
    const rules = await store.rules(person.scope, knex, establishmentId);
    const rule = rules.find(one => one.id === ruleId);
    if (!rule) throw new NotFoundError(`There is no rule '${ruleId}'`);
    return this.#add(person, establishmentId, ruleId, today => ({
      kind: rule.kind,
      title: rule.title,
      text: null,
      link: null,
      validFrom: today,
      withdrawn: true,
    }));
  }

  /** A person of the contractor's accepts versions, for themselves. */
  async accept(
    person: Person,
    establishmentId: string,
    body: unknown,
  ): Promise<EstablishmentRules> {
    const { clock, knex, store, establishmentOfTicket } = this.options;
    const { scope } = person;
    const role = await this.#roleOf(person, establishmentId);
    assertRole(role, RULE_ACCEPTERS, 'Rules are accepted');
    const { ruleIds, ticketId } = readBody(ACCEPTANCE_INPUT, body);
    return knex.transaction(async tx => {
      if (
        ticketId !== undefined &&
        (await establishmentOfTicket(tx, scope, ticketId)) !== establishmentId
      ) {
        throw new FieldError(
          'ticketId',
          'unknown-ticket',
          `Ticket ${ticketId} is none of this establishment's`,
        );
      }
      const now = clock.now();
      const rules = await store.rules(scope, tx, establishmentId);
      const today = await this.#today(tx, scope, establishmentId);
      for (const [index, id] of ruleIds.entries()) {
        const rule = rules.find(one => one.id === id);
        const standing = rule && ruleStanding(rule, rules, today);
        if (!rule) {
          throw new FieldError(
            `ruleIds.${index}`,
            'unknown-rule',
            `There is no rule '${id}' of this establishment`,
          );
        }
        // What is read on the screen is no longer what holds.
        if (standing !== 'in-force' && standing !== 'upcoming') {
          throw new RulesConflictError(
            await this.#show(tx, person, establishmentId, role),
          );
        }
      }
      await store.accept(
        scope,
        tx,
        establishmentId,
        [...new Set(ruleIds)].map(ruleId => ({
          ruleId,
          personRef: person.ref,
          personName: person.name,
          ticketId: ticketId ?? null,
          acceptedAt: now,
        })),
      );
      return this.#show(tx, person, establishmentId, role);
    });
  }

  async #add(
    person: Person,
    establishmentId: string,
    replaces: string | undefined,
    make: (
      today: string,
    ) => Pick<
      KeptRule,
      'kind' | 'title' | 'text' | 'link' | 'validFrom' | 'withdrawn'
    >,
  ): Promise<EstablishmentRules> {
    const { clock, knex, profiles, store } = this.options;
    const { scope } = person;
    const role = await this.#assertPublisher(person, establishmentId);
    return knex.transaction(async tx => {
      await profiles.lock(scope, tx, establishmentId);
      const rules = await store.rules(scope, tx, establishmentId);
      const replaced = rules.find(one => one.id === replaces);
      if (replaces !== undefined && !replaced) {
        throw new FieldError(
          'replaces',
          'unknown-rule',
          `There is no rule '${replaces}' of this establishment`,
        );
      }
      const isLatest = !rules.some(
        one =>
          one.seriesId === replaced?.seriesId && one.version > replaced.version,
      );
      if (!isLatest) {
        throw new RulesConflictError(
          await this.#show(tx, person, establishmentId, role),
        );
      }
      const now = clock.now();
      const version = (replaced?.version ?? 0) + 1;
      const today = await this.#today(tx, scope, establishmentId);
      const made = make(today);
      await store.add(scope, tx, {
        ...made,
        // What a rule is does not change with its wording.
        kind: replaced?.kind ?? made.kind,
        id: randomUUID(),
        establishmentId,
        seriesId: replaced?.seriesId ?? randomUUID(),
        version,
        publishedAt: now,
        publishedBy: { ref: person.ref, name: person.name },
      });
      const change: ProfileChange = {
        kind: made.withdrawn ? 'rule-withdrawn' : 'rule-published',
        rule: replaced?.kind ?? made.kind,
        version,
      };
      await profiles.record(scope, tx, establishmentId, [change], {
        actor: { ref: person.ref, name: person.name, role },
        at: now,
      });
      return this.#show(tx, person, establishmentId, role);
    });
  }

  async #assertPublisher(
    person: Person,
    establishmentId: string,
  ): Promise<Role> {
    const role = await this.#roleOf(person, establishmentId);
    assertRole(role, RULE_PUBLISHERS, 'Rules are published');
    return role;
  }

  async #roleOf(person: Person, establishmentId: string): Promise<Role> {
    await this.options.fleet.getEstablishment(person.scope, establishmentId);
    const role = person.roleFor(establishmentId);
    if (role === null) {
      throw new NotFoundError(`There is no establishment '${establishmentId}'`);
    }
    return role;
  }

  async #today(
    tx: Knex,
    scope: Scope,
    establishmentId: string,
  ): Promise<string> {
    const { clock, fleet } = this.options;
    const { timeZone } = await placeOf(fleet, tx, scope, establishmentId);
    return localDateIn(timeZone, clock.now());
  }

  async #show(
    tx: Knex,
    person: Person,
    establishmentId: string,
    role: Role,
  ): Promise<EstablishmentRules> {
    const { clock, fleet, store } = this.options;
    const { scope } = person;
    const mayWrite = person.can(establishmentUpdatePermission);
    const now = clock.now();
    const { timeZone } = await placeOf(fleet, tx, scope, establishmentId);
    const today = localDateIn(timeZone, now);
    const rules = await store.rules(scope, tx, establishmentId);
    const acceptances = await store.acceptances(scope, tx, establishmentId);
    return {
      now,
      establishmentId,
      today,
      timeZone,
      rules: rules.map(({ establishmentId: _, ...rule }) => {
        const accepted = acceptances.filter(one => one.ruleId === rule.id);
        return {
          ...rule,
          standing: ruleStanding(rule, rules, today),
          acceptances: accepted.map(({ ruleId: __, ...one }) => one),
          acceptedByMe: accepted.some(one => one.personRef === person.ref),
        };
      }),
      mayPublish: mayWrite && RULE_PUBLISHERS.includes(role),
      mayAccept: mayWrite && RULE_ACCEPTERS.includes(role),
    };
  }
}

function assertRole(role: Role, by: readonly Role[], what: string): void {
  if (!by.includes(role)) {
    throw new NotAllowedError(`${what} by: ${by.join(', ')}`);
  }
}
