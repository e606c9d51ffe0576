import { Readable } from 'node:stream';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import type { SearchOff } from '@caih/backstage-plugin-itsm-common';
import type { PolicyGuard } from '../guard';

/** What is of one type in the search. */
export interface Collection {
  type: string;
  visibilityPermission: ResourcePermission;
  documents(): AsyncIterable<IndexableDocument>;
  /** What stands there when nothing else does. */
  standIn(why: SearchOff | 'empty'): IndexableDocument;
}

/**
 * Gives the search the documents of one type, if and as long as the policy of
 * the portal keeps them from those who may not see them.
 *
 * Never none: engines keep what they had indexed where they are given nothing.
 */
export class GuardedCollatorFactory implements DocumentCollatorFactory {
  readonly type: string;
  readonly visibilityPermission: ResourcePermission;

  constructor(
    private readonly options: {
      collection: Collection;
      guard: Pick<PolicyGuard, 'refusal'>;
      logger: LoggerService;
    },
  ) {
    this.type = options.collection.type;
    this.visibilityPermission = options.collection.visibilityPermission;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<IndexableDocument> {
    const { collection, guard, logger } = this.options;
    const refusal = await guard.refusal();
    if (refusal) {
      logger.warn(
        `The search finds nothing of type ${this.type}: ${refusal.message}`,
      );
      yield collection.standIn(refusal.reason);
      return;
    }
    let isEmpty = true;
    for await (const document of collection.documents()) {
      isEmpty = false;
      yield document;
    }
    // A reading takes minutes. An error leaves what was indexed as it was, and
    // the next reading follows soon.
    const since = await guard.refusal();
    if (since) {
      throw new Error(`The policy has changed meanwhile: ${since.message}`);
    }
    if (isEmpty) yield collection.standIn('empty');
  }
}
