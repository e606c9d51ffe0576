import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { portalTranslationRef } from '../translations';
import { isDemonstration } from './isDemonstration';

const useStyles = makeStyles(theme => ({
  root: {
    backgroundColor: theme.palette.banner.info,
    color: theme.palette.banner.text,
    padding: theme.spacing(0.5, 2),
    textAlign: 'center',
  },
}));

/** Says, on every page of a demonstration, that what it shows is invented. */
export const DemonstrationBanner = () => {
  const classes = useStyles();
  const config = useApi(configApiRef);
  const { t } = useTranslationRef(portalTranslationRef);

  if (!isDemonstration(config)) {
    return null;
  }
  return (
    <Typography className={classes.root} component="aside" variant="caption">
      {t('demonstration.banner')}
    </Typography>
  );
};
