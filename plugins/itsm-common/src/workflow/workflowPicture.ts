import { TRANSITIONS } from './table';
import type { Transition } from './transition';
import { TICKET_STATES, type TicketState } from './vocabulary';
import { workflowMoves } from './workflowMoves';

const WIDTH = 1150;
const HEIGHT = 430;
const BOX = { width: 124, height: 48 };

/** The middle of each state. */
const PLACES: Readonly<Record<TicketState, readonly [number, number]>> = {
  registered: [160, 180],
  'in-progress': [470, 180],
  suspended: [315, 350],
  restored: [780, 180],
  closed: [1070, 180],
  excluded: [1070, 290],
  cancelled: [1070, 370],
};

/** What is not settled, drawn as one: each of these states leads out alike. */
const UNSETTLED = {
  states: ['registered', 'in-progress', 'suspended', 'restored'],
  x: 78,
  y: 84,
  width: 788,
  height: 320,
} as const;

/** How an arrow runs, and where the words stand: the middle of the first line. */
interface Route {
  path: string;
  words: readonly [number, number];
}

/** By the states it leads from and to; `unsettled` is all four of them. */
const ROUTES: Readonly<Record<string, Route>> = {
  'registered in-progress': { path: 'M222 180H406', words: [315, 156] },
  'registered restored': {
    path: 'M190 156C260 90 640 90 740 154',
    words: [400, 102],
  },
  'in-progress restored': { path: 'M532 172H716', words: [624, 164] },
  'suspended restored': {
    path: 'M377 356C560 376 700 300 768 206',
    words: [640, 338],
  },
  'registered suspended': {
    path: 'M150 204C160 270 200 320 251 340',
    words: [146, 330],
  },
  'suspended registered': {
    path: 'M284 326C230 290 200 250 184 206',
    words: [304, 298],
  },
  'in-progress suspended': {
    path: 'M440 204C420 250 390 290 354 324',
    words: [352, 250],
  },
  'suspended in-progress': {
    path: 'M377 342C430 310 470 270 482 206',
    words: [512, 300],
  },
  'restored closed': { path: 'M842 180H1006', words: [934, 172] },
  'restored in-progress': {
    path: 'M752 204C690 250 580 250 518 206',
    words: [636, 256],
  },
  'closed in-progress': {
    path: 'M1070 156C1050 30 560 20 474 154',
    words: [760, 52],
  },
  'unsettled excluded': { path: 'M866 290H1006', words: [934, 282] },
  'unsettled cancelled': { path: 'M866 370H1006', words: [934, 346] },
};

const LINE = 16;
const INK = '#1f2933';

/**
 * The states and what leads from one to another, as an SVG that any page shows.
 *
 * @throws Error where something leads from one state to another that has no
 * place in the picture
 * @internal
 */
export function workflowPicture(table: readonly Transition[]): string {
  const arrows = arrowsOf(table);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="Arial, Helvetica, sans-serif" font-size="13" fill="${INK}">
<title>The states of a ticket, and the acts that lead from one to another</title>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="${INK}"/></marker></defs>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
<rect x="${UNSETTLED.x}" y="${UNSETTLED.y}" width="${
    UNSETTLED.width
  }" height="${
    UNSETTLED.height
  }" rx="16" fill="#f5f7fa" stroke="#9aa5b1" stroke-dasharray="6 4"/>
${arrow({ path: 'M14 180H96', words: [46, 172] }, ['register'])}
${arrows.map(({ route, acts }) => arrow(route, acts)).join('\n')}
${TICKET_STATES.map(box).join('\n')}
</svg>
`;
}

function arrowsOf(table: readonly Transition[]) {
  const moves = workflowMoves(table);
  const names = new Map<string, readonly string[]>();
  for (const { from, to, acts } of moves) {
    const isOfAll = UNSETTLED.states.every(state =>
      moves.some(
        move =>
          move.from === state &&
          move.to === to &&
          move.acts.join() === acts.join(),
      ),
    );
    names.set(`${isOfAll ? 'unsettled' : from} ${to}`, acts);
  }
  return [...names].map(([name, acts]) => {
    const route = ROUTES[name];
    if (!route) throw new Error(`'${name}' has no place in the picture`);
    return { name, route, acts };
  });
}

function arrow(
  { path, words: [x, y] }: Route,
  acts: readonly string[],
): string {
  const lines = acts
    .map(
      (act, index) =>
        `<tspan x="${x}" y="${y + index * LINE}">${act}${
          index < acts.length - 1 ? ',' : ''
        }</tspan>`,
    )
    .join('');
  return `<path d="${path}" fill="none" stroke="${INK}" stroke-width="1.5" marker-end="url(#tip)"/><text text-anchor="middle">${lines}</text>`;
}

function box(state: TicketState): string {
  const [x, y] = PLACES[state];
  return `<rect x="${x - BOX.width / 2}" y="${y - BOX.height / 2}" width="${
    BOX.width
  }" height="${
    BOX.height
  }" rx="10" fill="#e3f2fd" stroke="${INK}"/><text x="${x}" y="${
    y + 5
  }" text-anchor="middle" font-size="15">${state}</text>`;
}

/** Routes that nothing takes. */
export function idleRoutes(): string[] {
  const taken = arrowsOf(TRANSITIONS).map(({ name }) => name);
  return Object.keys(ROUTES).filter(name => !taken.includes(name));
}
