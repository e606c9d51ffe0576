import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { EstablishmentRule } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  text: {
    borderLeft: `4px solid ${theme.palette.divider}`,
    margin: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.5, 1.5),
    whiteSpace: 'pre-wrap',
  },
  link: { color: theme.palette.link, overflowWrap: 'anywhere' },
}));

/** What a version says, and where else it is to be read. */
export const RuleText = ({ rule }: { rule: EstablishmentRule }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  return (
    <>
      {rule.text && (
        <Typography className={classes.text} component="div">
          {rule.text}
        </Typography>
      )}
      {rule.link && (
        <Typography>
          <a
            className={classes.link}
            href={rule.link}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('establishment.rules.document', { link: rule.link })}
          </a>
        </Typography>
      )}
    </>
  );
};
