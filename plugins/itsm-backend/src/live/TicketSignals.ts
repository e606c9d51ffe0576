import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SignalsService } from '@backstage/plugin-signals-node';
import {
  TICKET_CHANGED_CHANNEL,
  type TicketChangedSignal,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketChange } from '../tickets';
import type { CatalogAudience } from './CatalogAudience';

/**
 * Tells open pages that a ticket has changed, once it is written.
 *
 * A signal carries nothing but a number, and still goes to the groups of those
 * who may see the ticket: a broadcast would tell every hospital that another
 * one has an incident, and how often something is done about it. Groups, and
 * not the people seen at a page lately, because they are the same for every
 * process; the signals plugin finds the connections, in whichever process they
 * are. One that is lost is made up for by the pages, which read again by
 * themselves.
 */
export class TicketSignals {
  static create(options: {
    signals: SignalsService;
    audience: Pick<CatalogAudience, 'of'>;
    logger: LoggerService;
  }): TicketSignals {
    return new TicketSignals(options);
  }

  private constructor(
    private readonly options: Parameters<typeof TicketSignals.create>[0],
  ) {}

  /** Never fails, nor keeps waiting: the ticket is written already. */
  readonly publish = (change: TicketChange): void => {
    this.#send(change).catch(error =>
      this.options.logger.warn(
        `Open pages are not told of ${change.ticketId}; they read it again by themselves`,
        { error: String(error) },
      ),
    );
  };

  async #send({ ticketId, establishmentId, sequence }: TicketChange) {
    const { audience, signals } = this.options;
    await signals.publish<TicketChangedSignal>({
      recipients: {
        type: 'user',
        entityRef: await audience.of(establishmentId),
      },
      channel: TICKET_CHANGED_CHANNEL,
      message: { ticketId, sequence },
    });
  }
}
