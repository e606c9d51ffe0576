import {
  CURRENT_HOLIDAY_RULES,
  TERRITORIES,
  type TerritoryId,
} from '../calendar';
import {
  noticeAt,
  type NoticeEvent,
  type NoticeEventData,
  type NoticeEventType,
  type NoticeSituation,
} from '../obsolescence';
import type { Instant } from '../time';
import type { Role } from '../workflow';

/** A notice for tests, written act by act. */
export class TestNotice {
  readonly events: NoticeEvent[] = [];

  constructor(
    options: { territory?: TerritoryId; lastDay?: string; at?: Instant } = {},
  ) {
    const {
      territory = 'FR',
      lastDay = '2028-06-30',
      at = '2026-11-25T09:00:00Z',
    } = options;
    const { timeZone, holidayRegion } = TERRITORIES[territory];
    this.add('draft', at, {
      establishmentId: '490990015',
      setId: 'OBS-2026-000001',
      timeZone,
      holidayRegion,
      holidayRules: CURRENT_HOLIDAY_RULES,
      machines: [
        {
          machineId: 'm-1',
          entityRef: 'resource:default/hw-m-1',
          name: 'srv-pacs-01',
          maker: 'HPE',
          model: 'ProLiant DL380 Gen9',
          serialNumber: 'CZ1',
          siteName: 'Site principal',
        },
      ],
      lastDay,
      reason: 'The maker sells no power supplies any more',
    });
  }

  add<T extends NoticeEventType>(
    type: T,
    recordedAt: Instant,
    data: NoticeEventData[T],
    role: Role = 'contractor',
  ): this {
    const event = {
      sequence: this.events.length + 1,
      type,
      recordedAt,
      actor: { ref: 'user:default/alex', role },
      data,
    };
    // Type and data belong together by the signature.
    this.events.push(event as NoticeEvent);
    return this;
  }

  /** With proof that parts cannot be had, and told. */
  told(at: Instant): this {
    return this.proven('parts', at).add('notify', at, {});
  }

  proven(proves: 'parts' | 'receipt', at: Instant): this {
    return this.add('attach', at, {
      attachmentId: `a-${this.events.length + 1}`,
      fileName: 'lettre.pdf',
      mediaType: 'application/pdf',
      byteSize: 1000,
      sha256: 'f'.repeat(64),
      proves,
    });
  }

  acknowledged(at: Instant): this {
    return this.add('acknowledge', at, {}, 'local-referent');
  }

  at(now: Instant): NoticeSituation {
    return noticeAt(this.events, now);
  }
}
