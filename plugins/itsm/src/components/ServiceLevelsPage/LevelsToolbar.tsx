import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import IconButton from '@material-ui/core/IconButton';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import NextIcon from '@material-ui/icons/ChevronRight';
import PreviousIcon from '@material-ui/icons/ChevronLeft';
import {
  addMonths,
  CONTRACT_TIME_ZONE,
  type DocumentLanguage,
  localDateIn,
  type LocalMonth,
  type Me,
  penaltyReadPermission,
  type ServiceLevels,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useFormat } from '@caih/backstage-plugin-itsm-react';
import { may, seesLot, seesSeveralEstablishments } from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import {
  penaltiesTranslationRef,
  reportsTranslationRef,
  serviceLevelsTranslationRef,
} from '../../translations';
import { DocumentMenu } from '../Documents';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { type LevelsView, queryOf, SPANS } from './levelsView';
import { useLevelWords } from './useLevelWords';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
  month: { alignItems: 'center', display: 'flex' },
  name: { minWidth: 150, textAlign: 'center' },
  state: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    [theme.breakpoints.up('md')]: { marginLeft: 'auto' },
  },
}));

/** Whose figures, over which months, and what they are worth. */
export const LevelsToolbar = (props: {
  me: Me;
  view: LevelsView;
  present: LocalMonth;
  levels?: ServiceLevels;
  onChange: (changes: Partial<LevelsView>) => void;
}) => {
  const { me, view, present, levels, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const format = useFormat();
  const words = useLevelWords();
  const { t: tReports } = useTranslationRef(reportsTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef)();
  const api = useApi(itsmApiRef);
  const { t: tPenalties } = useTranslationRef(penaltiesTranslationRef);
  const month = levels?.months[levels.months.length - 1];
  const ofOne = view.establishment
    ? `?establishment=${view.establishment}`
    : '';

  return (
    <Paper className={classes.root} variant="outlined">
      {seesSeveralEstablishments(me) && (
        <EstablishmentSelect
          me={me}
          value={view.establishment}
          required={!seesLot(me)}
          onChange={establishment => onChange({ establishment })}
        />
      )}
      <div className={classes.month}>
        <IconButton
          size="small"
          aria-label={t('levels.month.previous')}
          onClick={() => onChange({ to: addMonths(view.to, -1) })}
        >
          <PreviousIcon />
        </IconButton>
        <Typography className={classes.name} component="span" role="status">
          {words.period(view)}
        </Typography>
        <IconButton
          size="small"
          aria-label={t('levels.month.next')}
          disabled={view.to >= present}
          onClick={() => onChange({ to: addMonths(view.to, 1) })}
        >
          <NextIcon />
        </IconButton>
      </div>
      <ListSelect<string>
        label={t('levels.span')}
        value={String(view.span)}
        onChange={span =>
          onChange({ span: SPANS.find(one => String(one) === span) ?? 1 })
        }
        options={SPANS.map(span => ({
          value: String(span),
          label: t(`levels.span.${span}`),
        }))}
      />
      <DocumentMenu
        documents={[
          ...(['pdf', 'xlsx'] as const).map(kind => ({
            label: tReports(`reports.view.${kind}`),
            read: (language: DocumentLanguage) =>
              api.getServiceLevelsFile(queryOf(view), kind, { language }),
          })),
          {
            label: t('levels.recap.pdf'),
            read: language =>
              api.printInterventions(queryOf(view), { language }),
          },
          {
            label: t('levels.recap'),
            read: language =>
              api.exportInterventions({ ...queryOf(view), language }),
          },
        ]}
      />
      <Link to={`${levelsPath}/reports${ofOne}`}>
        {tReports('reports.title')}
      </Link>
      {may(me, penaltyReadPermission) && (
        <Link to={`${levelsPath}/penalties${ofOne}`}>
          {tPenalties('penalties.title')}
        </Link>
      )}
      {levels && month && (
        <div className={classes.state}>
          <Chip
            size="small"
            variant="outlined"
            style={{ margin: 0 }}
            label={t(`levels.state.${month.state}`, {
              day: format.day(localDateIn(CONTRACT_TIME_ZONE, month.fixedFrom)),
            })}
          />
          <Typography variant="body2" color="textSecondary">
            {t('levels.asOf', { instant: format.instant(levels.asOf) })}
            {levels.asOf !== levels.now && <> {t('levels.asOf.behind')}</>}
          </Typography>
        </div>
      )}
    </Paper>
  );
};
