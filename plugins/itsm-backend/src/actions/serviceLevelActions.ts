import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  INDICATORS,
  type ServiceLevels,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import type { OwnApi } from './OwnApi';

/** Rates with what was promised, as a dashboard tells them (DI12, DI13). */
function ratesOf({ counts, scale }: ServiceLevels) {
  return INDICATORS.flatMap(indicator =>
    indicator.kind === 'rate'
      ? [
          {
            id: indicator.id,
            name: indicator.names.en,
            explanation: indicator.explains.en,
            clause: indicator.clause,
            ...tellRate(indicator, counts, scale),
          },
        ]
      : [],
  );
}

/** The rates of the contract (D3, D4). */
export function registerServiceLevelActions(
  registry: ActionsRegistryService,
  api: OwnApi,
): void {
  registry.register({
    name: 'get-service-levels',
    title: 'Read the service levels',
    description:
      'Reads the service levels of the contract over some months, of one establishment or, for the contractor and the coordination, of all: each rate with its numerator, denominator and threshold, whether it is met, the times to restore, and what is open and late now. Under ten tickets tell the counts and no percentage.',
    attributes: { readOnly: true, idempotent: true },
    schema: {
      input: z =>
        z.object({
          from: z
            .string()
            .optional()
            .describe('The first month, such as 2026-09.'),
          to: z
            .string()
            .optional()
            .describe('The last month, such as 2026-11.'),
          establishment: z
            .string()
            .optional()
            .describe('Of this one, by its legal FINESS of nine digits.'),
        }),
      output: z =>
        z.object({
          from: z.string(),
          to: z.string(),
          asOf: z.string(),
          establishment: z.string().nullable(),
          rates: z.array(z.record(z.unknown())),
          counts: z.record(z.number()),
          timesToRestore: z.array(z.record(z.unknown())),
          open: z.record(z.unknown()),
        }),
    },
    async action({ input, credentials }) {
      const levels = await api.ask<ServiceLevels>(credentials, {
        path: '/service-levels',
        query: input,
      });
      return {
        output: {
          from: levels.from,
          to: levels.to,
          asOf: levels.asOf,
          establishment: levels.establishment?.name ?? null,
          rates: ratesOf(levels),
          counts: { ...levels.counts },
          timesToRestore: levels.times.map(one => ({ ...one })),
          open: { ...levels.open },
        },
      };
    },
  });
}
