import type { HolidayRegion, LocalDate } from '../calendar';
import type { Instant } from '../time';
import type { Actor } from '../workflow';
import type { NoticeAct, NoticeActInput } from './inputs';
import type { ProofKind } from './vocabulary';

/** A machine as it was when the notice was drafted. @public */
export interface NoticeMachine {
  machineId: string;
  entityRef: string;
  name: string;
  maker: string;
  model: string;
  serialNumber: string | null;
  siteName: string;
}

/** A file of a notice, as its log has it. @public */
export interface NoticeProof {
  attachmentId: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  proves: ProofKind;
}

/** What the events of a notice say. @public */
export type NoticeEventData = {
  [A in NoticeAct]: NoticeActInput<A>;
} & {
  draft: {
    /** Legal FINESS. */
    establishmentId: string;
    /** The number of the first of the notices that were drafted together. */
    setId: string;
    /** Of the site of its machines: its days are read there. */
    timeZone: string;
    holidayRegion: HolidayRegion;
    holidayRules: string;
    machines: readonly NoticeMachine[];
    lastDay: LocalDate;
    reason: string;
  };
  attach: NoticeProof;
};

/** @public */
export type NoticeEventType = keyof NoticeEventData;

/** An entry of a notice's log, which is only ever added to. @public */
export type NoticeEvent<T extends NoticeEventType = NoticeEventType> = {
  [Type in T]: {
    /** 1, 2, 3 … */
    sequence: number;
    type: Type;
    recordedAt: Instant;
    actor: Actor;
    data: NoticeEventData[Type];
  };
}[T];
