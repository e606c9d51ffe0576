import { chartSvg } from './chartSvg';

const FILLED = /<rect [^>]*fill="#/g;
const OUTLINED = /<rect [^>]*fill="none"[^>]*stroke-dasharray/g;

describe('a drawing of rates by month', () => {
  const drawing = chartSvg({
    title: 'Clôturés dans les temps',
    full: 100,
    bars: [
      { label: 'sept.', value: 87.5, shown: '35/40', isMissed: true },
      { label: 'oct.', value: 100, shown: '40/40' },
      { label: 'nov.', value: 100, shown: '2/2', isOfFew: true },
      { label: 'déc.', value: null, shown: 'sans objet' },
    ],
    line: { value: 95, label: 'Engagement : 95 %' },
  });

  it('fills the months of many tickets, and outlines those of few', () => {
    expect(drawing.match(FILLED)).toHaveLength(2);
    expect(drawing.match(OUTLINED)).toHaveLength(1);
  });

  it('writes what a bar of few is of above it, in black', () => {
    expect(drawing).toMatch(/<text [^>]*y="11" fill="#000000"[^>]*>2\/2</);
    expect(drawing).toMatch(/<text [^>]*fill="#ffffff"[^>]*>40\/40</);
  });
});
