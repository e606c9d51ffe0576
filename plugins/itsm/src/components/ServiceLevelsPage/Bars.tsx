import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMeasure from 'react-use/esm/useMeasure';

/** Before the room there is was measured, and at the least. */
const WIDTH = 640;
const MIN_WIDTH = 280;
/** Where each bar has less room, its words are smaller. */
const NARROW_STEP = 32;
const HEIGHT = 180;
const BELOW = 24;
const ABOVE = 18;
const GAP = 6;

const useStyles = makeStyles<Theme>(theme => ({
  root: { maxWidth: 760 },
  chart: { display: 'block', height: 'auto', width: '100%' },
  bar: { fill: theme.palette.primary.main },
  missed: { fill: theme.palette.error.main },
  none: { fill: theme.palette.action.disabledBackground },
  line: {
    stroke: theme.palette.text.primary,
    strokeDasharray: '5 4',
    strokeWidth: 1.5,
  },
  few: {
    fill: 'none',
    stroke: theme.palette.text.secondary,
    strokeDasharray: '2 2',
  },
  // Over the line of the threshold, not struck out by it.
  text: {
    fill: theme.palette.text.primary,
    fontSize: 11,
    paintOrder: 'stroke',
    stroke: theme.palette.background.paper,
    strokeLinejoin: 'round',
    strokeWidth: 4,
  },
  small: { fontSize: 9 },
  mark: { fill: theme.palette.error.contrastText, fontSize: 14 },
}));

/** A bar of a chart. */
export interface Bar {
  key: string;
  /** Below it. */
  label: string;
  /** Null where there is nothing to show: no bar is not a bar of 0. */
  value: number | null;
  /** Above it. */
  written: string;
  /** Below what was promised: told by a mark too, not by colour alone. */
  missed?: boolean;
  /** Of too few to be held against anything: its outline only. */
  few?: boolean;
}

/**
 * Bars side by side. What they say is said by the table beside them to who
 * does not see them; the picture itself has a name only.
 */
export const Bars = (props: {
  label: string;
  bars: readonly Bar[];
  /** The value at the top. */
  most: number;
  /** Where a line is drawn across. */
  threshold?: number;
}) => {
  const { label, bars, most, threshold } = props;
  const classes = useStyles();
  const [ref, { width: measured }] = useMeasure<HTMLDivElement>();
  // Drawn as wide as it is shown, so that words keep their size.
  const width = measured > 0 ? Math.max(MIN_WIDTH, measured) : WIDTH;
  const height = HEIGHT - BELOW - ABOVE;
  const step = width / Math.max(bars.length, 1);
  const text =
    step < NARROW_STEP ? `${classes.text} ${classes.small}` : classes.text;
  const shadeOf = ({ value, missed, few }: Bar) => {
    if (value === null) return classes.none;
    if (few) return classes.few;
    return missed ? classes.missed : classes.bar;
  };
  const topOf = (value: number) =>
    ABOVE + height * (1 - Math.min(1, value / Math.max(most, 1)));
  return (
    <div ref={ref} className={classes.root}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={label}
      >
        {threshold !== undefined && (
          <line
            className={classes.line}
            x1={0}
            x2={width}
            y1={topOf(threshold)}
            y2={topOf(threshold)}
          />
        )}
        {bars.map((bar, index) => {
          const { key, value, written, missed, label: below } = bar;
          const x = index * step + GAP / 2;
          const y = value === null ? ABOVE + height - 2 : topOf(value);
          const middle = x + (step - GAP) / 2;
          return (
            <g key={key}>
              <rect
                className={shadeOf(bar)}
                x={x}
                y={y}
                width={step - GAP}
                height={Math.max(2, ABOVE + height - y)}
                rx={2}
              />
              <text className={text} x={middle} y={y - 4} textAnchor="middle">
                {written}
              </text>
              {missed && (
                <text
                  className={classes.mark}
                  x={middle}
                  y={ABOVE + height - 8}
                  textAnchor="middle"
                >
                  ▼
                </text>
              )}
              <text
                className={text}
                x={middle}
                y={HEIGHT - 8}
                textAnchor="middle"
              >
                {below}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
};
