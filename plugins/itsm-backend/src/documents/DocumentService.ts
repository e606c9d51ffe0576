import { NotFoundError } from '@backstage/errors';
import {
  buildInterventionReport,
  buildRecap,
  type ClockOptions,
  type DocumentLanguage,
  type DocumentSource,
  laterOf,
  type PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Person } from '../access';
import type { FleetReader, TicketStore } from '../tickets';

/** The documents of tickets in one's scope, made as they are asked for. */
export interface DocumentService {
  /** @throws NotFoundError when the ticket is unknown, or out of scope */
  recap(
    person: Person,
    ticketId: string,
    language: DocumentLanguage,
  ): Promise<PrintedDocument>;

  /**
   * @throws NotFoundError also where the intervention is none of the ticket's,
   * or has not ended
   */
  interventionReport(
    person: Person,
    ticketId: string,
    interventionId: string,
    language: DocumentLanguage,
  ): Promise<PrintedDocument>;
}

export class DefaultDocumentService implements DocumentService {
  static create(options: {
    knex: Knex;
    store: TicketStore;
    fleet: FleetReader;
    clock: ClockService;
    clockOptions?: ClockOptions;
  }): DocumentService {
    return new DefaultDocumentService(options);
  }

  private constructor(
    private readonly options: Parameters<
      typeof DefaultDocumentService.create
    >[0],
  ) {}

  async recap(person: Person, ticketId: string, language: DocumentLanguage) {
    return buildRecap(await this.#source(person, ticketId, language));
  }

  async interventionReport(
    person: Person,
    ticketId: string,
    interventionId: string,
    language: DocumentLanguage,
  ) {
    const source = await this.#source(person, ticketId, language);
    const report = buildInterventionReport(source, interventionId);
    if (!report) {
      throw new NotFoundError(
        `No intervention ${interventionId} of ${ticketId} that has ended`,
      );
    }
    return report;
  }

  async #source(
    person: Person,
    ticketId: string,
    language: DocumentLanguage,
  ): Promise<DocumentSource> {
    const { knex, store, fleet, clock, clockOptions } = this.options;
    const { scope } = person;
    const log = (await store.readLogs(scope, knex, [ticketId], 'all')).get(
      ticketId,
    );
    const first = log?.[0];
    if (
      !log ||
      first?.type !== 'register' ||
      person.roleFor(first.data.establishmentId) === null
    ) {
      throw new NotFoundError(`No ticket ${ticketId}`);
    }
    const { establishmentId } = first.data;
    const names = await fleet.establishmentNames(knex, scope, [
      establishmentId,
    ]);
    return {
      number: ticketId,
      establishmentName: names.get(establishmentId) ?? establishmentId,
      events: log,
      language,
      issuedAt: laterOf(clock.now(), log[log.length - 1].recordedAt),
      clockOptions,
    };
  }
}
