import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ContractLevel,
  FleetComposition,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  itsmReactTranslationRef,
} from '@caih/backstage-plugin-itsm-react';
import { fleetTasksTranslationRef } from '../../translations';
import { ListLink } from '../FleetMakeUp';

/** What is never folded away: no cover, or none that is known. */
const LOUD: readonly ContractLevel[] = ['not-covered', 'to-be-checked'];

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 3),
  },
  loud: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
  // Colour alone does not tell a link from the text around it.
  link: { fontWeight: 700, textDecoration: 'underline' },
}));

/** A fleet in a line, where its composition is folded. */
export const FleetGlance = (props: {
  composition: FleetComposition;
  establishment: string | null;
}) => {
  const { composition, establishment } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const { t: shared } = useTranslationRef(itsmReactTranslationRef);
  return (
    <div className={classes.root}>
      <Typography variant="body2">
        {t('makeUp.total', { count: composition.total })}
      </Typography>
      {composition.levels
        .filter(({ level, count }) => LOUD.includes(level) && count > 0)
        .map(({ level, count }) => (
          <div key={level} className={classes.loud}>
            <ContractLevelLabel level={level} />
            <ListLink
              filters={{ establishment, level }}
              className={classes.link}
              label={t('makeUp.countOf', {
                name: shared(`level.${level}`),
                number: String(count),
              })}
            >
              {count}
            </ListLink>
          </div>
        ))}
    </div>
  );
};
