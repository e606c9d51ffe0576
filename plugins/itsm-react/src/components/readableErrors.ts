import type { Theme } from '@material-ui/core/styles';

/**
 * Styles for a form: what is wrong with a field, in the theme's error colour
 * of the shade that can be read on its background. The main shade is made for
 * surfaces, and as small text falls short of the contrast that WCAG asks for.
 *
 * @public
 */
export function readableErrors(theme: Theme) {
  const { error, type } = theme.palette;
  return {
    '& .MuiFormLabel-root.Mui-error, & .MuiFormHelperText-root.Mui-error': {
      color: type === 'dark' ? error.light : error.dark,
    },
  };
}
