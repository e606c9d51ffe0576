import type { PolicyQueryUser } from '@backstage/plugin-permission-node';
import type { Membership } from '@caih/backstage-plugin-itsm-common';

/** A person, as far as a policy is concerned. @public */
export interface Viewer extends Membership {
  seesAll: boolean;
  /** References of the groups bound to those, and the person's own. */
  ownerRefs: readonly string[];
}

/** Tells what a person is under the contract. @public */
export interface Viewers {
  viewerOf(user: PolicyQueryUser | undefined): Promise<Viewer>;
}
