import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  Message,
  ReportDetail,
  ReportKind,
  ReportPage,
  Role,
  Scale,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person, Scope } from '../access';
import {
  decodeCursor,
  FieldError,
  isText,
  pageOf,
  refuseNullCharacters,
  unknownCursor,
  UnprocessableError,
} from '../http';
import { renderPdf } from '../documents';
import {
  type InterventionRecap,
  type LevelQuery,
  LOT,
  type RecapLine,
  type ServiceLevelService,
} from '../indicators';
import type { MessageStore } from '../messages';
import type { FleetReader } from '../tickets';
import { gatherContent, type GatheringOptions } from './gatherContent';
import { presentReport, wholeReport } from './present';
import { readAxes } from './readAxes';
import { recapDocument } from './recapDocument';
import type { MadeReport, ReportFiles, ReportFormat } from './ReportFiles';
import type {
  RawDbReportHeadRow,
  RawDbReportRow,
  ReportStore,
} from './ReportStore';
import type { ReportLanguage } from './words';

/** Incidents that a document tells of; more is for a workbook. */
const MOST_ON_PAPER = 300;

interface Options extends GatheringOptions {
  store: ReportStore;
  levels: ServiceLevelService;
  recap: Pick<InterventionRecap, 'tickets'>;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  files: ReportFiles;
  outbox: Pick<MessageStore, 'notice'>;
  clock: ClockService;
  /** What was sent of a report, as somebody who reads it sees it. */
  messagesOf(person: Person, role: Role, id: string): Promise<Message[]>;
}

/** Reports of service levels, as they were made (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1). */
export class ReportService {
  static create(options: Options): ReportService {
    return new ReportService(options);
  }

  private constructor(private readonly options: Options) {}

  async list(
    person: Person,
    query: {
      establishment?: string;
      scale?: Scale;
      kind?: ReportKind;
      cursor?: string;
      limit: number;
    },
  ): Promise<ReportPage> {
    refuseNullCharacters(query);
    const { knex, store, clock } = this.options;
    const { establishment, scale, kind, cursor, limit } = query;
    const found = await store.list(
      person.scope,
      knex,
      { owner: establishment, scale, kind },
      { after: readPosition(cursor), limit: limit + 1 },
    );
    const { rows, nextCursor } = pageOf(found, limit, row => [
      row.to_month,
      row.id,
    ]);
    const names = await this.#names(person.scope, rows);
    return {
      now: clock.now(),
      items: rows.map(row => presentReport(row, names)),
      nextCursor,
    };
  }

  /** @throws NotFoundError where there is no such report in scope */
  async read(person: Person, id: string): Promise<ReportDetail> {
    const { row, role } = await this.#find(person, id);
    return this.#show(person, row, role);
  }

  /**
   * The report as a file, with what was written of it since.
   *
   * @throws NotFoundError where there is no such report in scope
   */
  async file(
    person: Person,
    id: string,
    format: ReportFormat,
    language: ReportLanguage,
  ): Promise<MadeReport & { owner: string }> {
    const { knex, store, files } = this.options;
    const { row } = await this.#find(person, id);
    const axes = await store.listAxes(person.scope, knex, id);
    return {
      ...(await files.make(wholeReport(row, axes), format, language)),
      owner: row.owner,
    };
  }

  /**
   * What a dashboard shows, as a file: as of now, and not kept.
   *
   * @throws what `ServiceLevelService.read` does
   */
  async view(
    person: Person,
    query: LevelQuery,
    format: ReportFormat,
    language: ReportLanguage,
  ): Promise<MadeReport & { owner: string }> {
    const { levels, files } = this.options;
    const asked = await levels.asked(person, query);
    const content = await gatherContent(
      asked,
      { withDysfunctions: false },
      this.options,
    );
    return {
      ...(await files.make(
        { id: null, kind: 'view', madeAt: asked.now, content, axes: [] },
        format,
        language,
      )),
      owner: asked.establishmentId ?? LOT,
    };
  }

  /**
   * The recap of interventions as a document; the workbook has all of any
   * length (D6).
   *
   * @returns whose tickets it tells of, too
   * @throws UnprocessableError where it would be longer than one reads
   * @throws what `ServiceLevelService.read` does
   */
  async recap(
    person: Person,
    query: LevelQuery,
    language: ReportLanguage,
  ): Promise<MadeReport & { owners: Set<string> }> {
    const { knex, levels, recap, fleet } = this.options;
    const asked = await levels.asked(person, query);
    const owners = new Set<string>();
    const tickets: RecapLine[][] = [];
    for await (const ticket of recap.tickets(asked, language)) {
      if (tickets.length === MOST_ON_PAPER) {
        throw new UnprocessableError(
          'to',
          'too-many',
          `More than ${MOST_ON_PAPER} incidents were closed in this period; choose fewer months or an establishment, or take the workbook, which has all of them`,
        );
      }
      owners.add(ticket.establishmentId);
      tickets.push(ticket.lines);
    }
    const { establishmentId, scope } = asked;
    const names = await fleet.establishmentNames(
      knex,
      scope,
      establishmentId === null ? [] : [establishmentId],
    );
    const document = recapDocument(
      tickets,
      {
        ...asked,
        establishmentName:
          establishmentId && (names.get(establishmentId) ?? establishmentId),
      },
      language,
    );
    return {
      fileName: `${document.fileName}.pdf`,
      type: 'application/pdf',
      content: await renderPdf(document),
      owners,
    };
  }

  /**
   * Writes what will be done about dysfunctions, and by when; the report is
   * sent again, with it (CCTP 2.1.33).
   *
   * @throws NotFoundError where there is no such report in scope
   * @throws NotAllowedError where one is not of the contractor
   * @throws FieldError where a model is none of its dysfunctions
   */
  async plan(person: Person, id: string, body: unknown): Promise<ReportDetail> {
    const { knex, store, outbox, clock } = this.options;
    const { row, role } = await this.#find(person, id);
    if (role !== 'contractor') {
      throw new NotAllowedError(
        'The contractor writes what improves a dysfunction',
      );
    }
    const { content } = wholeReport(row, []);
    const written = readAxes(body);
    written.forEach(({ maker, model }, index) => {
      const isNamed = content.dysfunctions.some(
        one => one.maker === maker && one.model === model,
      );
      if (!isNamed) {
        throw new FieldError(
          `axes.${index}.model`,
          'unknown-dysfunction',
          `${maker} ${model} is none of the dysfunctions of ${id}`,
        );
      }
    });
    const now = clock.now();
    await knex.transaction(async tx => {
      await store.addAxes(
        person.scope,
        tx,
        row,
        written.map(axis => ({
          ...axis,
          recordedAt: now,
          recordedBy: person.name,
        })),
        person.ref,
      );
      await outbox.notice(
        person.scope,
        tx,
        row.owner,
        [
          {
            ticket: id,
            kind: 'report-made',
            sequence: 1,
            step: await store.countRevisions(person.scope, tx, id),
          },
        ],
        now,
      );
    });
    return this.#show(person, row, role);
  }

  async #show(
    person: Person,
    row: RawDbReportRow,
    role: Role,
  ): Promise<ReportDetail> {
    const { knex, store, clock, messagesOf } = this.options;
    const names = await this.#names(person.scope, [row]);
    const { content } = wholeReport(row, []);
    return {
      ...presentReport(row, names),
      now: clock.now(),
      levels: content.levels,
      namedDysfunctions: content.dysfunctions,
      axes: await store.listAxes(person.scope, knex, row.id),
      messages: await messagesOf(person, role, row.id),
    };
  }

  async #find(
    person: Person,
    id: string,
  ): Promise<{ row: RawDbReportRow; role: Role }> {
    refuseNullCharacters({ id });
    const { knex, store } = this.options;
    const row = await store.find(person.scope, knex, id);
    const role = row ? person.roleFor(row.owner) : null;
    if (!row || role === null) {
      throw new NotFoundError(`There is no report ${id}`);
    }
    return { row, role };
  }

  async #names(
    scope: Scope,
    rows: readonly RawDbReportHeadRow[],
  ): Promise<Map<string, string>> {
    const { knex, fleet } = this.options;
    const ids = rows.map(({ owner }) => owner).filter(one => one !== LOT);
    return fleet.establishmentNames(knex, scope, [...new Set(ids)]);
  }
}

function readPosition(cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [month, id] = decodeCursor(cursor, 2);
  if (!isText(month) || !isText(id)) throw unknownCursor('cursor');
  return { month, id };
}
