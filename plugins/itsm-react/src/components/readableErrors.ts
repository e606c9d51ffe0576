import { lighten, type Theme } from '@material-ui/core/styles';

/** How much white the light shade needs to be read on paper in the dark. */
const WHITE = 0.4;

/**
 * The theme's error colour, of the shade that can be read on its background.
 * The main shade is made for surfaces, and as small text falls short of the
 * contrast that WCAG asks for.
 *
 * @public
 */
export function readableErrorColor({ palette }: Theme): string {
  const { error, type } = palette;
  return type === 'dark' ? lighten(error.light, WHITE) : error.dark;
}

/**
 * Styles for a form: what is wrong with a field, in a colour one can read.
 *
 * @public
 */
export function readableErrors(theme: Theme) {
  return {
    '& .MuiFormLabel-root.Mui-error, & .MuiFormHelperText-root.Mui-error': {
      color: readableErrorColor(theme),
    },
  };
}
