import {
  CONTRACT_TIME_ZONE,
  localDateIn,
  type PenaltySummary,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Person } from '../access';
import type { PenaltyQuery, PenaltyService } from '../penalties';
import type { SheetCell, SpreadsheetWriter } from '../spreadsheet';
import { everyItem } from './everyItem';
import { penaltyColumns, penaltyRow } from './penaltySheet';
import { PENALTY_WORDS } from './penaltyWords';
import type { ExportedSheet } from './TicketExport';
import type { SheetLanguage } from './words';

/** Cases read at once, whatever their number. */
const PAGE_SIZE = 200;

/** Penalty cases as a workbook, without a cap, as they are read. */
export class PenaltyExport {
  static create(options: {
    penalties: Pick<PenaltyService, 'list'>;
    writer: SpreadsheetWriter;
    clock: ClockService;
  }): PenaltyExport {
    return new PenaltyExport(options);
  }

  private constructor(
    private readonly options: Parameters<typeof PenaltyExport.create>[0],
  ) {}

  /**
   * @param onShown - told whose case each row is, before it is written; not of
   *   those of the whole lot
   * @throws InputError where a filter is none
   */
  async exportPenalties(
    person: Person,
    query: Omit<PenaltyQuery, 'cursor' | 'limit'>,
    language: SheetLanguage,
    onShown: (establishmentId: string) => void,
  ): Promise<ExportedSheet> {
    const { penalties, writer, clock } = this.options;
    const words = PENALTY_WORDS[language];
    const day = localDateIn(CONTRACT_TIME_ZONE, clock.now());
    const items = await everyItem(cursor =>
      penalties.list(person, { ...query, cursor, limit: PAGE_SIZE }),
    );
    return {
      fileName: `${words.file}-${day}.xlsx`,
      content: writer.write({
        name: words.sheet,
        columns: penaltyColumns(language),
        rows: rowsOf(items, language, onShown),
      }),
    };
  }
}

async function* rowsOf(
  penalties: AsyncIterable<PenaltySummary>,
  language: SheetLanguage,
  onShown: (establishmentId: string) => void,
): AsyncGenerator<SheetCell[]> {
  for await (const penalty of penalties) {
    if (penalty.establishmentId !== null) onShown(penalty.establishmentId);
    yield penaltyRow(penalty, language);
  }
}
