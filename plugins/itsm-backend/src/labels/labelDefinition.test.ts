import type { PrintedLabel } from '@caih/backstage-plugin-itsm-common';
import { labelDefinition } from './labelDefinition';

const MM = 72 / 25.4;

const labelNamed = (name: string): PrintedLabel => ({
  name,
  model: 'HPE ProLiant DL360 Gen10',
  serial: null,
  establishment: 'CH de Cholet',
  finess: 'FINESS 490999018',
  call: 'Out of order? Scan to declare the incident.',
  url: `https://portal.example.org/itsm/new?machine=${name}`,
});

interface Placed {
  qr?: string;
  pageBreak?: string;
  absolutePosition?: { x: number; y: number };
}

/** What is printed, in order; a definition may be one thing too. */
const placed = (...args: Parameters<typeof labelDefinition>): Placed[] => {
  const { content } = labelDefinition(...args);
  return Array.isArray(content) ? content.map(one => Object(one)) : [];
};

describe('sheets of labels', () => {
  const labels = Array.from({ length: 16 }, (_, index) =>
    labelNamed(`m-${index}`),
  );
  const content = placed(labels, {
    title: 'labels',
    language: 'en',
    form: 'sheets',
  });

  it('hold fourteen labels each, every code with the address of its machine', () => {
    const codes = content.filter(one => one.qr !== undefined);
    expect(codes.map(one => one.qr)).toEqual(labels.map(one => one.url));
    const breaks = content.flatMap(({ pageBreak }, index) =>
      pageBreak === undefined ? [] : [index],
    );
    // Each of the fourteen is a code and its words.
    expect(breaks).toEqual([28]);
  });

  it('are cut as labels of 99.1 by 38.1 mm are, two by seven on A4', () => {
    const [first, second, third] = content.flatMap(one =>
      one.qr !== undefined && one.absolutePosition
        ? [one.absolutePosition]
        : [],
    );
    expect(second.x - first.x).toBeCloseTo(101.6 * MM);
    expect(second.y).toBe(first.y);
    expect(third.x).toBe(first.x);
    expect(third.y - first.y).toBeCloseTo(38.1 * MM);
  });
});

describe('a label alone', () => {
  it('is a page of its own size', () => {
    const { pageSize } = labelDefinition([labelNamed('m-1')], {
      title: 'label-m-1',
      language: 'fr',
      form: 'alone',
    });
    expect(pageSize).toEqual({ width: 99.1 * MM, height: 38.1 * MM });
  });
});
