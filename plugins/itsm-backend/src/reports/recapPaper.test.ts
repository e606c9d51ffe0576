import { createPerson } from '../access';
import { readPdf } from '../documents/__testUtils__/readPdf';
import type { RecapLine } from '../indicators';
import { RECAP_COLUMN_IDS } from '../indicators/recap/recapWords';
import { ReportService } from './ReportService';

jest.setTimeout(60_000);

const COORDINATOR = createPerson({
  ref: 'user:default/claude',
  name: 'Claude',
  role: 'coordinator',
  establishments: [],
  teams: [],
});

const LINE = {
  ...Object.fromEntries(RECAP_COLUMN_IDS.map(id => [id, null])),
  ticket: 'INC-2026-000001',
  nature: 'Panne',
  mode: 'Sans intervention',
  workDone: 'Redémarrée',
} as unknown as RecapLine;

/** Where so many incidents were closed. */
function serviceWith(closed: number): ReportService {
  return ReportService.create({
    levels: {
      asked: async () => ({
        establishmentId: null,
        scope: COORDINATOR.scope,
        months: ['2026-09', '2026-10'],
        now: '2026-11-04T08:00:00Z',
      }),
    },
    recap: {
      async *tickets() {
        for (let n = 0; n < closed; n++) {
          yield { establishmentId: `own-${n % 2}`, lines: [LINE] };
        }
      },
    },
    fleet: { establishmentNames: async () => new Map() },
  } as unknown as Parameters<typeof ReportService.create>[0]);
}

describe('the recap of interventions on paper (CCTP 2.1.33)', () => {
  it('tells of as many incidents as one reads, and whose they are', async () => {
    const { fileName, content, owners } = await serviceWith(300).recap(
      COORDINATOR,
      {},
      'fr',
    );
    expect(fileName).toBe('recapitulatif-interventions-2026-09-2026-10.pdf');
    expect([...owners]).toEqual(['own-0', 'own-1']);
    const text = readPdf(content).pages.join(' ');
    expect(text).toContain('Incidents clôturés : 300. Interventions : 0.');
    expect(text).toContain('Sans intervention. Redémarrée.');
    expect(text).toContain('Pour la CAIH');
  });

  it('leaves more of them to the workbook', async () => {
    await expect(
      serviceWith(301).recap(COORDINATOR, {}, 'fr'),
    ).rejects.toMatchObject({
      name: 'UnprocessableError',
      field: 'to',
      message:
        'More than 300 incidents were closed in this period; choose fewer months or an establishment, or take the workbook, which has all of them',
    });
  });
});
