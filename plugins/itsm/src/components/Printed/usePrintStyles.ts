import { makeStyles } from '@material-ui/core/styles';

const PAGE = '[data-print]';

/** What one acts with has no use on paper. */
const CONTROLS = [
  'nav',
  'button',
  'form',
  'input',
  '[role="button"]',
  '[role="search"]',
  '[role="tablist"]',
  '.MuiButton-root',
  '.MuiCheckbox-root',
  '.MuiFormControl-root',
  '.MuiSkeleton-root',
  '[data-not-printed]',
].map(one => `& ${one}`);

const useStyles = makeStyles(theme => ({
  '@global': {
    '@media print': {
      // The portal round the page is not printed: all that neither holds the
      // sheets nor is in them goes, and what holds them has no shape.
      [`body *:not(:has(${PAGE})):not(${PAGE}):not(${PAGE} *)`]: {
        display: 'none !important',
      },
      [`html, body, body *:has(${PAGE})`]: {
        background: 'none !important',
        display: 'block !important',
        height: 'auto !important',
        margin: '0 !important',
        maxWidth: 'none !important',
        minHeight: '0 !important',
        overflow: 'visible !important',
        padding: '0 !important',
        position: 'static !important',
        width: 'auto !important',
      },
    },
  },
  sheets: {
    '@media print': {
      // Black on white, whatever the theme of the screen.
      '&, & *': {
        background: 'none !important',
        boxShadow: 'none !important',
        color: `${theme.palette.common.black} !important`,
      },
      '& *': { maxHeight: 'none !important' },
      // What scrolls on a screen is all there on paper.
      '& [role="group"], & .MuiTableContainer-root, & .MuiPaper-root': {
        overflow: 'visible !important',
      },
      [CONTROLS.join(', ')]: { display: 'none !important' },
      '& a': { textDecoration: 'none' },
      '& li, & tr, & dl > div': { breakInside: 'avoid' },
      '& h2, & h3': { breakAfter: 'avoid' },
      '& thead': { display: 'table-header-group' },
      '& td, & th': { padding: '1mm 1.5mm !important' },
      '& .MuiPaper-root': { padding: '0 !important' },
      fontSize: '10pt',
      '& .MuiTypography-h4': { fontSize: '16pt' },
      '& .MuiTypography-h3': { fontSize: '16pt' },
      '& .MuiTypography-h6': { fontSize: '12pt' },
      '& .MuiTypography-body1, & .MuiTypography-body2': { fontSize: '10pt' },
      '& .MuiTableCell-root': { fontSize: '9pt', lineHeight: 1.3 },
    },
  },
}));

/** How a page of ours is printed: the sheets alone, without the portal. */
export function usePrintStyles(): string {
  return useStyles().sheets;
}
