import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Machine, MachinePage } from '@caih/backstage-plugin-itsm-common';
import type { OwnApi } from './OwnApi';

const MOST_MACHINES = 50;

function told(machine: Machine) {
  return {
    id: machine.id,
    name: machine.name,
    establishment: machine.establishmentName,
    site: machine.site.name,
    category: machine.category,
    maker: machine.maker,
    model: machine.model,
    serialNumber: machine.serialNumber,
    level: machine.levelToday,
    serviceWindow: machine.serviceWindow,
    restoreTime: machine.restoreTime,
    warrantyEnd: machine.coverage.warrantyEnd,
    maintainedUntil: machine.coverage.maintainedUntil,
    openTickets: machine.openTickets,
    entityRef: machine.entityRef,
  };
}

/** Which machines are soon under other terms, or under none (BI10, E3). */
export function registerFleetActions(
  registry: ActionsRegistryService,
  api: OwnApi,
): void {
  registry.register({
    name: 'list-machines-losing-level',
    title: 'Machines losing their contract level',
    description:
      'Lists the machines under maintenance that the person may see and whose contract level ends soon: the warranty ends, or the maintenance does. Answers each with its level today and the days that end it.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          withinDays: z
            .enum(['30', '90', '365'])
            .describe('How far to look ahead, today included.'),
          uncovered: z
            .boolean()
            .optional()
            .describe('Only those that are then not covered at all.'),
          establishment: z
            .string()
            .optional()
            .describe('Only this one, by its legal FINESS of nine digits.'),
          limit: z.number().int().min(1).max(MOST_MACHINES).optional(),
        }),
      output: z =>
        z.object({
          machines: z.array(z.record(z.unknown())),
          more: z.boolean().describe('Whether there are others.'),
        }),
    },
    async action({ input, credentials }) {
      const { withinDays, uncovered, establishment, limit = 20 } = input;
      const { items, nextCursor } = await api.ask<MachinePage>(credentials, {
        path: '/machines',
        query: {
          endsWithin: withinDays,
          lost: uncovered || undefined,
          establishment,
          limit,
        },
      });
      return {
        output: { machines: items.map(told), more: nextCursor !== null },
      };
    },
  });
}
