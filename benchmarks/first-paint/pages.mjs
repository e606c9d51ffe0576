const NATION = 'alex.moreau';
const ESTABLISHMENT = 'camille.durand';
const COORDINATOR = 'claude.garnier';

/** Where the catalog shows an entity. */
function pathOf(entityRef) {
  const [, kind, namespace, name] = entityRef.match(/(.+):(.+)\/(.+)/);
  return `/catalog/${namespace}/${kind}/${name}`;
}

const number = /INC-20\d\d-\d{6}/;

/**
 * The pages of the desk, who opens each, and what is on it once its own content
 * is there. A page about something that a portal does not have is left out.
 */
export async function pagesOf(desk) {
  const own = await desk.first(ESTABLISHMENT, '/establishments?limit=1');
  const ticket = await desk.first(ESTABLISHMENT, '/tickets?limit=1');
  const machine = await desk.first(ESTABLISHMENT, '/machines?limit=1');
  const notice = await desk.first(NATION, '/obsolescence/notices?limit=1');
  const report = await desk.first(COORDINATOR, '/reports?limit=1');
  const penalty = await desk.first(COORDINATOR, '/penalties?limit=1');
  const list = await desk.first(NATION, '/obsolescence/lists?limit=1');
  const member = await desk.first(NATION, '/staff?active=true&limit=1');
  const page = (name, person, path, shows) => ({ name, person, path, shows });
  const ofGroup = (...rest) => ({ ...page(...rest), isOfGroup: true });
  const about = (thing, ...rest) => (thing ? [page(...rest)] : []);
  const call = /\d{2}:\d{2}|Aucun appel/;
  const figure = /\d+(,\d+)?\s?%|—/;
  return [
    page('incidents, the open ones', NATION, '/itsm?view=open', number),
    page('incidents, the nation', NATION, '/itsm?view=all', number),
    page(
      'incidents, an establishment',
      ESTABLISHMENT,
      '/itsm?view=all',
      number,
    ),
    page('a ticket', ESTABLISHMENT, `/itsm/tickets/${ticket.id}`, number),
    page(
      'a ticket for paper',
      ESTABLISHMENT,
      `/itsm/tickets/${ticket.id}/print`,
      number,
    ),
    page('declaration', ESTABLISHMENT, '/itsm/new', /En une ligne/),
    ...about(
      machine,
      'fleet, the nation',
      NATION,
      '/itsm/fleet',
      /S\/N|HPE|Dell/,
    ),
    ...about(
      machine,
      'fleet, an establishment',
      ESTABLISHMENT,
      '/itsm/fleet',
      new RegExp(machine?.name),
    ),
    page(
      'import',
      ESTABLISHMENT,
      '/itsm/fleet/import',
      /Importer un inventaire/,
    ),
    page('establishments', NATION, '/itsm/establishments', /\d{9}|2B/),
    page(
      'an establishment',
      ESTABLISHMENT,
      `/itsm/establishments/${own.id}`,
      new RegExp(own.name),
    ),
    page('obsolescence', NATION, '/itsm/obsolescence', /OBS-|Aucun avis/),
    page(
      'models at risk',
      NATION,
      '/itsm/obsolescence?view=models',
      /HPE|Dell|Aucun modèle/,
    ),
    ...about(
      notice,
      'a notice',
      NATION,
      `/itsm/obsolescence/${notice?.id}`,
      /OBS-/,
    ),
    ...about(
      list,
      'a yearly list',
      NATION,
      `/itsm/obsolescence/lists/${list?.id}`,
      new RegExp(list?.id),
    ),
    page('service levels, the nation', NATION, '/itsm/service-levels', figure),
    page(
      'service levels, an establishment',
      ESTABLISHMENT,
      '/itsm/service-levels',
      figure,
    ),
    page(
      'tickets behind a figure',
      NATION,
      '/itsm/service-levels/tickets?span=12&figure=declared',
      number,
    ),
    page(
      'reports',
      COORDINATOR,
      '/itsm/service-levels/reports',
      /RAP-|Aucun rapport/,
    ),
    ...about(
      report,
      'a report',
      COORDINATOR,
      `/itsm/service-levels/reports/${report?.id}`,
      /RAP-/,
    ),
    page(
      'penalties',
      COORDINATOR,
      '/itsm/service-levels/penalties',
      /PEN-|Aucun cas/,
    ),
    ...about(
      penalty,
      'a penalty',
      COORDINATOR,
      `/itsm/service-levels/penalties/${penalty?.id}`,
      /PEN-/,
    ),
    page('calls, the nation', NATION, '/itsm/calls', call),
    page('calls, an establishment', ESTABLISHMENT, '/itsm/calls', call),
    page(
      'staff',
      NATION,
      '/itsm/staff',
      new RegExp(member?.name ?? 'Personne n’est encore'),
    ),
    page(
      'messages',
      NATION,
      '/itsm/messages',
      / · (courriel|portail) · |Aucun message/,
    ),
    page('preferences', ESTABLISHMENT, '/itsm/preferences', /courriel/i),
    ...about(
      machine,
      'catalog, a machine',
      ESTABLISHMENT,
      machine && pathOf(machine.entityRef),
      /Niveau/,
    ),
    ...about(
      machine,
      'catalog, incidents of a machine',
      ESTABLISHMENT,
      machine && `${pathOf(machine.entityRef)}/tickets`,
      /INC-|Aucun incident/,
    ),
    ofGroup(
      'catalog, an establishment',
      ESTABLISHMENT,
      pathOf(own.entityRef),
      /Clôturés dans les temps/,
    ),
    ofGroup(
      'catalog, notices of an establishment',
      ESTABLISHMENT,
      `${pathOf(own.entityRef)}/obsolescence`,
      /OBS-|Aucun avis/,
    ),
  ];
}
