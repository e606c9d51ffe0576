import { makeStyles, type Theme } from '@material-ui/core/styles';

const WIDTH = 640;
const HEIGHT = 180;
const BELOW = 24;
const ABOVE = 18;
const GAP = 6;

const useStyles = makeStyles<Theme>(theme => ({
  chart: { display: 'block', height: 'auto', maxWidth: 760, width: '100%' },
  bar: { fill: theme.palette.primary.main },
  missed: { fill: theme.palette.error.main },
  none: { fill: theme.palette.action.disabledBackground },
  line: {
    stroke: theme.palette.text.primary,
    strokeDasharray: '5 4',
    strokeWidth: 1.5,
  },
  text: { fill: theme.palette.text.primary, fontSize: 11 },
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
  const height = HEIGHT - BELOW - ABOVE;
  const step = WIDTH / Math.max(bars.length, 1);
  const topOf = (value: number) =>
    ABOVE + height * (1 - Math.min(1, value / Math.max(most, 1)));
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      {threshold !== undefined && (
        <line
          className={classes.line}
          x1={0}
          x2={WIDTH}
          y1={topOf(threshold)}
          y2={topOf(threshold)}
        />
      )}
      {bars.map(({ key, value, written, missed, label: below }, index) => {
        const x = index * step + GAP / 2;
        const y = value === null ? ABOVE + height - 2 : topOf(value);
        const middle = x + (step - GAP) / 2;
        const shade = missed ? classes.missed : classes.bar;
        return (
          <g key={key}>
            <rect
              className={value === null ? classes.none : shade}
              x={x}
              y={y}
              width={step - GAP}
              height={Math.max(2, ABOVE + height - y)}
              rx={2}
            />
            <text
              className={classes.text}
              x={middle}
              y={y - 4}
              textAnchor="middle"
            >
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
              className={classes.text}
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
  );
};
