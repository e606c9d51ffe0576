import { ConfigApi } from '@backstage/frontend-plugin-api';

const ROLES = [
  'beneficiary',
  'local-referent',
  'contractor',
  'coordinator',
] as const;

export type DemonstrationRole = (typeof ROLES)[number];

/** Somebody one can be in the demonstration. */
export interface DemonstrationIdentity {
  /** The `metadata.name` of the person in the catalog. */
  user: string;
  name: string;
  role: DemonstrationRole;
  title: { fr: string; en: string };
}

/**
 * The people of `demonstration.identities`, in the order of the configuration.
 *
 * @throws Error naming a role that does not exist.
 */
export function readIdentities(config: ConfigApi): DemonstrationIdentity[] {
  const identities =
    config.getOptionalConfigArray('demonstration.identities') ?? [];
  return identities.map(identity => ({
    user: identity.getString('user'),
    name: identity.getString('name'),
    role: readRole(identity.getString('role')),
    title: {
      fr: identity.getString('title.fr'),
      en: identity.getString('title.en'),
    },
  }));
}

function readRole(value: string): DemonstrationRole {
  const role = ROLES.find(known => known === value);
  if (!role) {
    throw new Error(
      `demonstration.identities has the role '${value}': it must be one of ${ROLES.join(
        ', ',
      )}`,
    );
  }
  return role;
}
