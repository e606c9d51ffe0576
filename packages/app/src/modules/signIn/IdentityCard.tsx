import { Avatar } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import CardContent from '@material-ui/core/CardContent';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DemonstrationIdentity } from '../demonstration';
import { useLanguage } from '../language';
import { portalTranslationRef } from '../translations';

const useStyles = makeStyles(theme => ({
  card: { height: '100%' },
  action: {
    alignItems: 'stretch',
    display: 'flex',
    height: '100%',
    justifyContent: 'flex-start',
  },
  person: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(1.5),
  },
}));

/** Somebody one can be: who, for whom, and what they do here. */
export const IdentityCard = (props: {
  identity: DemonstrationIdentity;
  onChoose: () => void;
}) => {
  const { identity, onChoose } = props;
  const classes = useStyles();
  const { language } = useLanguage();
  const { t } = useTranslationRef(portalTranslationRef);

  return (
    <Card className={classes.card} variant="outlined">
      <CardActionArea className={classes.action} onClick={onChoose}>
        <CardContent>
          <div className={classes.person}>
            <Avatar
              displayName={identity.name}
              customStyles={{ height: 44, width: 44, fontSize: 18 }}
            />
            <div>
              <Typography component="h2" variant="h6">
                {identity.name}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {identity.title[language]}
              </Typography>
            </div>
          </div>
          <Typography variant="body2">
            {t(`signIn.roles.${identity.role}`)}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
};
