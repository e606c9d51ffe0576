import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { portalTranslationRef } from '../translations';
import { Mark } from './Mark';

const useStyles = makeStyles(theme => ({
  link: {
    alignItems: 'center',
    color: theme.palette.navigation.selectedColor,
    display: 'flex',
    gap: theme.spacing(1),
    height: 64,
    paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
    whiteSpace: 'nowrap',
  },
  portal: { fontSize: theme.typography.body2.fontSize, fontWeight: 'bold' },
}));

/** The portal's mark, with its name when the sidebar is open. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const { t } = useTranslationRef(portalTranslationRef);
  const portal = useApi(configApiRef).getString('app.title');

  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label={t('nav.home', { portal })}
    >
      <Mark />
      {isOpen && (
        <Typography className={classes.portal} color="inherit" component="span">
          {portal}
        </Typography>
      )}
    </Link>
  );
};
