import type {
  AuthService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_FINESS,
  type RoleGroups,
  type SetUpGap,
} from '@caih/backstage-plugin-itsm-common';

/** How long an answer is believed without asking the catalog again. */
const BELIEVED_MS = 30_000;

/** When the log first tells: the catalog has read its locations by then. */
const FIRST_TOLD_SECONDS = 60;

/**
 * What a portal has to be told before anybody can work in it: which
 * establishments there are, and who the contractor is.
 */
export class SetUpCheck {
  #known?: { until: number; gaps: Promise<SetUpGap[]> };

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
    roleGroups: RoleGroups;
  }): SetUpCheck {
    return new SetUpCheck(options);
  }

  private constructor(
    private readonly options: Parameters<typeof SetUpCheck.create>[0],
  ) {}

  /** What is missing; nothing where the catalog does not answer. */
  async gaps(): Promise<SetUpGap[]> {
    const now = Date.now();
    if (!this.#known || this.#known.until <= now) {
      this.#known = {
        until: now + BELIEVED_MS,
        gaps: this.#ask().catch(error => {
          this.options.logger.warn(
            `Whether the portal is set up could not be read from the catalog: ${error}`,
          );
          return [];
        }),
      };
    }
    return this.#known.gaps;
  }

  /** Writes what is missing into the log, with what would do. */
  async tell(): Promise<void> {
    const gaps = await this.gaps();
    const { logger } = this.options;
    if (gaps.includes('establishments')) {
      logger.warn(
        `There is no establishment yet, so nobody sees anything: give the catalog a Group with the annotation ${ANNOTATION_FINESS} (the section "Install it in your Backstage" of the README has one to begin with)`,
      );
    }
    if (gaps.includes('contractor')) {
      const named = this.options.roleGroups.contractor.join(', ');
      logger.warn(
        named
          ? `Nobody is the contractor, so no incident is taken: itsm.roles.contractor.groups names ${named}, and the catalog has no such group`
          : 'Nobody is the contractor, so no incident is taken: name its groups in itsm.roles.contractor.groups, such as group:default/contractor',
      );
    }
  }

  async schedule(scheduler: SchedulerService): Promise<void> {
    await scheduler.scheduleTask({
      id: 'itsm-set-up',
      scope: 'local',
      frequency: { hours: 1 },
      initialDelay: { seconds: FIRST_TOLD_SECONDS },
      timeout: { minutes: 1 },
      fn: () => this.tell(),
    });
  }

  async #ask(): Promise<SetUpGap[]> {
    const { auth, catalog, roleGroups } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const [establishments, contractor] = await Promise.all([
      catalog.queryEntities(
        {
          filter: {
            kind: 'Group',
            [`metadata.annotations.${ANNOTATION_FINESS}`]:
              CATALOG_FILTER_EXISTS,
          },
          fields: ['metadata.name'],
          limit: 1,
        },
        { credentials },
      ),
      roleGroups.contractor.length > 0
        ? catalog.getEntitiesByRefs(
            {
              entityRefs: [...roleGroups.contractor],
              fields: ['metadata.name'],
            },
            { credentials },
          )
        : { items: [] },
    ]);
    return [
      ...(establishments.items.length > 0 ? [] : (['establishments'] as const)),
      ...(contractor.items.some(Boolean) ? [] : (['contractor'] as const)),
    ];
  }
}
