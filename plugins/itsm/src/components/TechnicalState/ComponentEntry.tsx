import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { type Theme, makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import NewReleasesIcon from '@material-ui/icons/NewReleases';
import {
  isInventoryComponent,
  type TechnicalComponent,
  type TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import { IconLabel, useFormat } from '@caih/backstage-plugin-itsm-react';
import { technicalStateTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { useComponentName } from './useComponentName';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Whether what is installed is what is recommended, in words and a sign. */
const Standing = ({ standing }: Pick<TechnicalComponent, 'standing'>) => {
  const { t } = useTranslationRef(technicalStateTranslationRef);
  if (standing === 'unknown') return null;
  const isRight = standing === 'as-recommended';
  const color = ({ palette }: Theme) =>
    isRight ? palette.success.dark : palette.warning.dark;
  return (
    <IconLabel icon={isRight ? CheckIcon : NewReleasesIcon} color={color}>
      {t(`technical.standing.${standing}`)}
    </IconLabel>
  );
};

/** What one may do to a component. */
export type ComponentAct = 'propose' | 'levels' | 'sayInstalled' | 'remove';

function actsOn(
  { id, openEvolution }: TechnicalComponent,
  { mayPropose, mayUpdate }: TechnicalState,
): ComponentAct[] {
  const isOwn = !isInventoryComponent(id);
  const isSettled = openEvolution === null;
  return [
    ...(mayPropose && isSettled ? (['propose'] as const) : []),
    ...(mayPropose ? (['levels'] as const) : []),
    ...(mayUpdate && isOwn ? (['sayInstalled'] as const) : []),
    ...(mayUpdate && isOwn && isSettled ? (['remove'] as const) : []),
  ];
}

/** A component: what is installed, current and recommended, and who says so. */
export const ComponentEntry = (props: {
  component: TechnicalComponent;
  state: TechnicalState;
  onAct: (act: ComponentAct) => void;
}) => {
  const { component, state, onAct } = props;
  const { installedFrom, source, seenOn } = component;
  const classes = useStyles();
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const format = useFormat();
  const nameOf = useComponentName();
  const name = nameOf(component);
  const from = {
    name: component.installedBy ?? '',
    evolution: component.evolution ?? '',
    day: component.installedOn ? format.day(component.installedOn) : '',
  };
  const version = (words: string | null) => words ?? t('technical.unknown');
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h4">
          {name}
        </Typography>
        {component.name && (
          <Typography variant="body2" color="textSecondary">
            {t(`technical.kind.${component.kind}`)}
          </Typography>
        )}
        <Standing standing={component.standing} />
      </div>
      <FactList
        facts={[
          {
            label: t('technical.installed'),
            value: (
              <>
                {version(component.installed)}
                {installedFrom && (
                  <Typography variant="caption" component="div">
                    {t(`technical.from.${installedFrom}`, from)}
                  </Typography>
                )}
              </>
            ),
          },
          {
            label: t('technical.current'),
            value: version(component.current),
          },
          {
            label: t('technical.recommended'),
            value: (
              <>
                {version(component.recommended)}
                {source && seenOn && (
                  <Typography variant="caption" component="div">
                    {t('technical.source', {
                      source,
                      day: format.day(seenOn),
                    })}
                  </Typography>
                )}
              </>
            ),
          },
        ]}
      />
      <div className={classes.acts}>
        {actsOn(component, state).map(act => (
          <Button
            key={act}
            size="small"
            color={act === 'propose' ? 'primary' : 'default'}
            variant="outlined"
            aria-label={t('technical.about', {
              act: t(`technical.${act}`),
              component: name,
            })}
            aria-haspopup="dialog"
            onClick={() => onAct(act)}
          >
            {t(`technical.${act}`)}
          </Button>
        ))}
      </div>
    </li>
  );
};
