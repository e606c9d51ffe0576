import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { usePrintStyles } from './usePrintStyles';

/** A rule that the style sheets of components have no way to write. */
const SHEET = '@page { size: A4; margin: 14mm }';

const useStyles = makeStyles({
  title: {
    display: 'none',
    '@media print': {
      display: 'block',
      fontSize: '16pt',
      fontWeight: 'bold',
      margin: '0 0 8mm',
      // A page that says what it is about needs no other title.
      '&:has(+ * h2.MuiTypography-h4)': { display: 'none' },
    },
  },
});

/** For a page with a wide table: its sheets lie on their side. */
export const WideSheets = () => <style>{'@page { size: A4 landscape }'}</style>;

/** A page of the desk, which the browser prints without what is round it. */
export const Printed = (props: {
  /** What stands at the head of the first sheet. */
  title: string;
  children: ReactNode;
}) => {
  const { title, children } = props;
  const classes = useStyles();
  const sheets = usePrintStyles();
  return (
    <div className={sheets} data-print>
      <style>{SHEET}</style>
      <p className={classes.title}>{title}</p>
      <div>{children}</div>
    </div>
  );
};
