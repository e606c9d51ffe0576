/**
 * What the plugin may add to an app, in kB (1,000 bytes, gzip). Opening the desk
 * has the one to be kept; the others are a little above what was measured,
 * so that a library or a page that lands where it should not shows.
 */
export const LIMITS = {
  before: 8,
  opening: 300,
  aPage: 75,
  aCard: 130,
  all: 650,
};

/** What is fetched when it is asked for, and never to open the desk: its name, and what its sources have in their path. */
export const ON_DEMAND = {
  'the charts of the service levels': '/components/ServiceLevelsPage/',
  'the import of inventories': '/components/ImportPage/',
};

/** The table of what is weighed, and what is wrong with it, a line each. */
export function judge(weighed, limits = LIMITS, onDemand = ON_DEMAND) {
  const rows = [
    ['in every page of the portal', weighed.before, limits.before],
    ['opening the desk', weighed.opening, limits.opening],
    ...rowsOf('the desk’s', weighed.pages, limits.aPage),
    ...rowsOf('the catalog’s', weighed.others, limits.aCard),
    ['all there is', weighed.all, limits.all],
  ].map(([what, size, limit]) => ({
    what,
    size,
    limit,
    isOver: size > limit * 1_000,
  }));
  return {
    lines: rows.map(lineOf),
    failures: [
      ...rows
        .filter(row => row.isOver)
        .map(({ what, limit }) => `${what}: more than ${limit} kB`),
      ...Object.entries(onDemand).flatMap(([what, path]) =>
        faultsOfDemand(weighed, what, path),
      ),
    ],
  };
}

function faultsOfDemand({ fetched, left }, what, path) {
  const early = fetched.filter(source => source.includes(path));
  if (early.length > 0) {
    return [`${what}: fetched to open the desk, ${early.join(', ')}`];
  }
  // Where a folder has another name, nothing would be looked at.
  return left.some(source => source.includes(path))
    ? []
    : [`${what}: nothing of it is in ${path}`];
}

function rowsOf(whose, sizes, limit) {
  return Object.entries(sizes).map(([from, size]) => [
    `${whose} ${from.split('/').at(-1)}`,
    size,
    limit,
  ]);
}

function lineOf({ what, size, limit, isOver }) {
  const kilobytes = (size / 1_000).toFixed(1).padStart(6);
  return `${what.padEnd(44)} ${kilobytes} of ${limit} kB${
    isOver ? '  TOO MUCH' : ''
  }`;
}
