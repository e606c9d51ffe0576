import type {
  ContactPlace,
  SiteFacts,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';

/** Where hours and days are read of an establishment without a site yet. */
const USUAL_PLACE: ContactPlace = {
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
};

/** The zone and the holidays of an establishment: its first site's. */
export async function placeOf(
  fleet: {
    firstSiteOf(
      tx: Knex,
      scope: Scope,
      establishmentId: string,
    ): Promise<SiteFacts | undefined>;
  },
  tx: Knex,
  scope: Scope,
  establishmentId: string,
): Promise<ContactPlace> {
  const site = await fleet.firstSiteOf(tx, scope, establishmentId);
  return site
    ? { timeZone: site.timeZone, holidayRegion: site.holidayRegion }
    : USUAL_PLACE;
}
