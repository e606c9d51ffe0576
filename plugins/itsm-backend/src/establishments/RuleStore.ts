import type {
  Instant,
  RuleKind,
  RuleVersion,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { covers, inScope, type Scope, shownTickets } from '../access';
import { type AtColumn, fromColumn, toColumn } from '../database';

interface RawDbRuleRow {
  id: string;
  establishment_id: string;
  series_id: string;
  version: number;
  kind: RuleKind;
  title: string;
  text: string | null;
  link: string | null;
  valid_from: string;
  /** SQLite gives 0 or 1. */
  withdrawn: boolean | number;
  published_at: AtColumn;
  publisher_ref: string;
  publisher_name: string | null;
}

interface RawDbAcceptanceRow {
  rule_id: string;
  establishment_id: string;
  person_ref: string;
  person_name: string | null;
  ticket: string | null;
  accepted_at: AtColumn;
}

/** A version of a rule as it is kept. */
export interface KeptRule extends RuleVersion {
  id: string;
  establishmentId: string;
  kind: RuleKind;
  title: string;
  text: string | null;
  link: string | null;
  publishedAt: Instant;
  publishedBy: { ref: string; name: string | null };
}

/** Who accepted a version, when, and on which ticket. */
export interface KeptAcceptance {
  ruleId: string;
  personRef: string;
  personName: string | null;
  ticketId: string | null;
  acceptedAt: Instant;
}

/** The rules of establishments and their acceptances; only ever added to. */
export interface RuleStore {
  /** Every version of every rule, the oldest first. */
  rules(scope: Scope, tx: Knex, establishmentId: string): Promise<KeptRule[]>;
  acceptances(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<KeptAcceptance[]>;
  add(scope: Scope, tx: Knex.Transaction, rule: KeptRule): Promise<void>;
  /** What the person accepted before stays as it was. */
  accept(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
    acceptances: readonly KeptAcceptance[],
  ): Promise<void>;
}

export class DatabaseRuleStore implements RuleStore {
  static create(): DatabaseRuleStore {
    return new DatabaseRuleStore();
  }

  private constructor() {}

  async rules(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<KeptRule[]> {
    const rows: RawDbRuleRow[] = await inScope(
      tx<RawDbRuleRow>('establishment_rule'),
      scope,
      'establishment_rule.establishment_id',
    )
      .where('establishment_id', establishmentId)
      .orderBy(['published_at', 'series_id', 'version']);
    return rows.map(ruleOfRow);
  }

  async acceptances(
    scope: Scope,
    tx: Knex,
    establishmentId: string,
  ): Promise<KeptAcceptance[]> {
    const rows: RawDbAcceptanceRow[] = await inScope(
      tx<RawDbAcceptanceRow>('rule_acceptance'),
      scope,
      'rule_acceptance.establishment_id',
    )
      .where('establishment_id', establishmentId)
      .orderBy(['accepted_at', 'person_ref']);
    const shown = await shownTickets(
      scope,
      tx,
      rows.flatMap(({ ticket }) => ticket ?? []),
    );
    return rows.map(row => ({
      ruleId: row.rule_id,
      personRef: row.person_ref,
      personName: row.person_name,
      ticketId:
        row.ticket !== null && shown.has(row.ticket) ? row.ticket : null,
      acceptedAt: fromColumn(row.accepted_at),
    }));
  }

  async add(scope: Scope, tx: Knex.Transaction, rule: KeptRule): Promise<void> {
    assertCovered(scope, rule.establishmentId);
    await tx<RawDbRuleRow>('establishment_rule').insert({
      id: rule.id,
      establishment_id: rule.establishmentId,
      series_id: rule.seriesId,
      version: rule.version,
      kind: rule.kind,
      title: rule.title,
      text: rule.text,
      link: rule.link,
      valid_from: rule.validFrom,
      withdrawn: rule.withdrawn,
      published_at: toColumn(rule.publishedAt),
      publisher_ref: rule.publishedBy.ref,
      publisher_name: rule.publishedBy.name,
    });
  }

  async accept(
    scope: Scope,
    tx: Knex.Transaction,
    establishmentId: string,
    acceptances: readonly KeptAcceptance[],
  ): Promise<void> {
    assertCovered(scope, establishmentId);
    if (acceptances.length === 0) return;
    await tx<RawDbAcceptanceRow>('rule_acceptance')
      .insert(
        acceptances.map(one => ({
          rule_id: one.ruleId,
          establishment_id: establishmentId,
          person_ref: one.personRef,
          person_name: one.personName,
          ticket: one.ticketId,
          accepted_at: toColumn(one.acceptedAt),
        })),
      )
      .onConflict(['rule_id', 'person_ref'])
      .ignore();
  }
}

function ruleOfRow(row: RawDbRuleRow): KeptRule {
  return {
    id: row.id,
    establishmentId: row.establishment_id,
    seriesId: row.series_id,
    version: row.version,
    kind: row.kind,
    title: row.title,
    text: row.text,
    link: row.link,
    validFrom: row.valid_from,
    withdrawn: Boolean(row.withdrawn),
    publishedAt: fromColumn(row.published_at),
    publishedBy: { ref: row.publisher_ref, name: row.publisher_name },
  };
}

function assertCovered(scope: Scope, establishmentId: string): void {
  if (!covers(scope, establishmentId)) {
    throw new Error(`Establishment ${establishmentId} is out of scope`);
  }
}
