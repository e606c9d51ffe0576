import {
  fromEpochSeconds,
  type TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import type { Random } from '../fleet/random';

/** A ticket: the log it has, under its number. */
export interface MadeTicket {
  number: string;
  log: TicketEvent[];
}

const ACTORS = {
  beneficiary: { ref: 'user:default/beneficiary', role: 'beneficiary' },
  referent: { ref: 'user:default/local-referent', role: 'local-referent' },
  desk: { ref: 'user:default/contractor', role: 'contractor' },
  colleague: { ref: 'user:default/colleague', role: 'contractor' },
  coordinator: { ref: 'user:default/coordinator', role: 'coordinator' },
  system: { ref: null, role: 'system' },
} as const;

const TECHNICIANS = ['Karim Belkacem', 'Léa Fontaine', 'Hugo Blanc'] as const;

/** The log of a ticket, act by act; what would come after the present is not. */
export class Story {
  readonly #events: TicketEvent[] = [];

  constructor(
    private readonly number: string,
    private readonly present: number,
  ) {}

  add(
    type: TicketEvent['type'],
    at: number,
    actor: keyof typeof ACTORS,
    data: object,
  ): void {
    if (at > this.present) return;
    const instant = fromEpochSeconds(at);
    this.#events.push({
      sequence: this.#events.length + 1,
      type,
      recordedAt: instant,
      occurredAt: instant,
      actor: ACTORS[actor],
      data,
    } as TicketEvent);
  }

  /** Somebody begins to work on it; ended where one says when. */
  work(random: Random, from: number): { end(at: number): void } {
    const interventionId = `${this.number}-1`;
    const mode = random.weighted<'remote' | 'on-site'>([
      [3, 'remote'],
      [7, 'on-site'],
    ]);
    this.add(
      'start-intervention',
      from,
      random.chance(0.01) ? 'desk' : 'colleague',
      {
        interventionId,
        mode,
        technician: random.oneOf(TECHNICIANS),
        employer: random.chance(0.8) ? 'contractor' : 'subcontractor',
        ...(mode === 'on-site' && { place: 'Salle machine' }),
      },
    );
    return {
      end: at =>
        this.add('end-intervention', at, 'colleague', {
          interventionId,
          workDone: 'Pièce remplacée, redondance vérifiée',
        }),
    };
  }

  restore(at: number, isLate: boolean): void {
    this.add('restore', at, 'colleague', {
      solution: 'Remis en service',
      backInOperation: true,
      ...(isLate && { latenessReason: 'La pièce est arrivée le lendemain' }),
    });
  }

  /** A mediation finds that it was in time after all. */
  correct(opened: number, agreed: number): void {
    this.add('open-mediation', opened, 'desk', {
      subject: 'verdict',
      reason: 'La salle était fermée',
    });
    this.add('conclude-mediation', agreed - 3_600, 'coordinator', {
      opinion: 'L’accès manquait',
      correction: 'counts-in-time',
    });
    this.add('agree-correction', agreed, 'referent', {});
  }

  end(): MadeTicket {
    return { number: this.number, log: this.#events };
  }
}
