import { pdf } from './pdf';
import { type Colour, png, type Rectangle } from './png';

const WALL: Colour = [196, 200, 204];
const STEEL: Colour = [52, 58, 64];
const FACE: Colour = [84, 92, 100];
const GREEN: Colour = [64, 192, 96];
const AMBER: Colour = [240, 160, 32];
const WATER: Colour = [120, 176, 224];
const DENT: Colour = [24, 24, 28];

const WIDTH = 480;
const HEIGHT = 320;

/** A rack seen from the front: units with a light each. */
function rack(lights: readonly Colour[]): Rectangle[] {
  return lights.flatMap((light, index): Rectangle[] => {
    const y = 40 + index * 44;
    return [
      { x: 80, y, width: 320, height: 38, colour: FACE },
      { x: 372, y: y + 14, width: 12, height: 10, colour: light },
      ...[0, 1, 2, 3, 4, 5].map(slot => ({
        x: 96 + slot * 42,
        y: y + 8,
        width: 36,
        height: 22,
        colour: STEEL,
      })),
    ];
  });
}

function photo(lights: readonly Colour[], marks: readonly Rectangle[]): Buffer {
  const frame = { x: 64, y: 24, width: 352, height: 280, colour: STEEL };
  return png(WIDTH, HEIGHT, WALL, [frame, ...rack(lights), ...marks]);
}

const mark = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: Colour,
) => ({
  x,
  y,
  width,
  height,
  colour,
});

/** What is attached in the demonstration: drawn, or written, by these lines. */
export const DEMONSTRATION_FILES = {
  'water-on-chassis': () =>
    photo(
      [AMBER, AMBER, GREEN, GREEN, GREEN, GREEN],
      [
        mark(150, 24, 10, 90, WATER),
        mark(232, 24, 14, 130, WATER),
        mark(318, 24, 8, 60, WATER),
        mark(80, 122, 320, 4, WATER),
      ],
    ),
  'water-on-floor': () =>
    photo(
      [GREEN, GREEN, GREEN, GREEN, AMBER, AMBER],
      [mark(30, 296, 420, 16, WATER), mark(90, 288, 280, 10, WATER)],
    ),
  'dented-server': () =>
    photo(
      [GREEN, GREEN, AMBER, GREEN, GREEN, GREEN],
      [mark(250, 128, 90, 38, DENT), mark(270, 120, 40, 8, DENT)],
    ),
  'delivery-note': () =>
    pdf([
      'Bon de livraison (document de démonstration)',
      '',
      "1 bloc d'alimentation 800 W, neuf d'origine",
      'Livré en salle machine, étage -1',
      'Reçu sans réserve',
    ]),
  'controller-log': () =>
    Buffer.from(
      [
        '02:14:07 fan 3 speed below threshold',
        '02:14:39 fan 3 stopped',
        '02:15:02 ambient temperature 41 C',
        '02:15:31 controller A protective shutdown',
        '',
      ].join('\n'),
    ),
} satisfies Record<string, () => Buffer>;

/** A file of the demonstration, by what it shows. */
export type DemonstrationFile = keyof typeof DEMONSTRATION_FILES;
