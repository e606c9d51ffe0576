import type { DocumentChart } from '@caih/backstage-plugin-itsm-common';
import { printable } from './printable';

const WIDTH = 700;
const HEIGHT = 150;
const TOP = 14;
const FOOT = 26;
const LEAST_BAR = 1;
/** A bar of so much has room for its value inside. */
const ROOM_INSIDE = 18;

const BAR = '#3f6fa8';
const RULE = '#999999';
const LINE = '#b3261e';
const MISSED = LINE;
const FEW = '#555555';
const ON_BAR = '#ffffff';
const INK = '#000000';

/** Nothing that would look like a rate. */
const OUTLINE = `fill="none" stroke="${FEW}" stroke-dasharray="2 2"`;

/** What a drawing is called, with what is promised. */
export function chartTitle({ title, line }: DocumentChart): string {
  return line ? `${title}. ${line.label}` : title;
}

/** Bars with their values and labels, and a line at the promise. */
export function chartSvg({ bars, full, line }: DocumentChart): string {
  const bottom = HEIGHT - FOOT;
  const heightOf = (percent: number) => ((bottom - TOP) * percent) / full;
  const slot = WIDTH / Math.max(1, bars.length);
  const text = (x: number, y: number, words: string, color = INK) =>
    `<text x="${x}" y="${y}" fill="${color}" font-size="9" text-anchor="middle" font-family="Roboto">${escape(
      words,
    )}</text>`;
  const promise = line && bottom - heightOf(line.value);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    ...bars.flatMap(({ label, value, shown, isMissed, isOfFew }, index) => {
      const middle = (index + 0.5) * slot;
      const height = Math.max(LEAST_BAR, heightOf(value ?? 0));
      const top = bottom - height;
      const isInside = height > ROOM_INSIDE && !isOfFew;
      return [
        ...(value === null
          ? []
          : [
              `<rect x="${middle - slot * 0.3}" y="${top}" width="${
                slot * 0.6
              }" height="${height}" ${
                isOfFew ? OUTLINE : `fill="${isMissed ? MISSED : BAR}"`
              }/>`,
            ]),
        // A mark too: a sheet may be printed without colours.
        ...(isMissed && isInside ? [mark(middle, bottom - 22)] : []),
        text(
          middle,
          isInside ? bottom - 5 : top - 3,
          shown,
          isInside ? ON_BAR : INK,
        ),
        text(middle, bottom + 12, label),
      ];
    }),
    `<line x1="0" x2="${WIDTH}" y1="${bottom}" y2="${bottom}" stroke="${RULE}"/>`,
    ...(promise === null
      ? []
      : [
          `<line x1="0" x2="${WIDTH}" y1="${promise}" y2="${promise}" stroke="${LINE}" stroke-dasharray="4 3"/>`,
        ]),
    '</svg>',
  ].join('');
}

/** A triangle that points down, its tip at this place. */
function mark(x: number, y: number): string {
  return `<path d="M${x - 5} ${y - 8}h10l-5 8z" fill="${ON_BAR}"/>`;
}

function escape(words: string): string {
  return printable(words)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
