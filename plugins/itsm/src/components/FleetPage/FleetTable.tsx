import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Checkbox from '@material-ui/core/Checkbox';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  HARDWARE_CATEGORY_NAMES,
  isFromCatalog,
  type Machine,
  type Me,
  undecidedDeclaration,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import {
  seesSeveralEstablishments,
  useLanguage,
  useTermsToCome,
  useFactWords,
} from '../../hooks';
import { rootRouteRef } from '../../routes';
import {
  adoptionTranslationRef,
  fleetTasksTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { NoticeMark } from './NoticeMark';
import type { Selecting } from './useSelection';

const useStyles = makeStyles(theme => ({
  short: { whiteSpace: 'nowrap' },
  // Whole words: the theme breaks them.
  heading: { overflowWrap: 'normal', wordBreak: 'normal' },
  table: {
    '& td, & th': {
      overflowWrap: 'break-word',
      padding: theme.spacing(1, 1.5),
      wordBreak: 'normal',
    },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  card: {
    alignItems: 'start',
    borderBottom: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    padding: theme.spacing(1.5, 1.5, 1.5, 0.5),
  },
  facts: {
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    overflowWrap: 'break-word',
  },
}));

const Name = ({ machine }: { machine: Machine }) => {
  const language = useLanguage();
  const { t } = useTranslationRef(adoptionTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const { adopted, entityRef, name, category } = machine;
  const { firmware, runsOn, serialNumber } = machine;
  const words = useFactWords();
  return (
    <>
      <Typography component="div">
        <EntityRefLink entityRef={entityRef}>{name}</EntityRefLink>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {makerAndModel(machine)} · {HARDWARE_CATEGORY_NAMES[category][language]}
      </Typography>
      {serialNumber && (
        <Typography variant="caption" color="textSecondary" component="div">
          {words.name('serialNumber')} {serialNumber}
        </Typography>
      )}
      {runsOn && (
        <Typography variant="body2" color="textSecondary">
          {firmware && tasks('fleetTasks.version', { version: firmware })}
          {firmware && runsOn.length > 0 && ' · '}
          {runsOn.length > 0 &&
            tasks('fleetTasks.runsOn', {
              machines: runsOn.map(one => one.name).join(', '),
            })}
        </Typography>
      )}
      {isFromCatalog(adopted) && (
        <Typography variant="caption" color="textSecondary" component="div">
          {t('adoption.comes')}
        </Typography>
      )}
    </>
  );
};

const Place = (props: { machine: Machine; withEstablishment: boolean }) => {
  const { machine, withEstablishment } = props;
  const { site, building, room, rack, establishmentName } = machine;
  return (
    <>
      {withEstablishment && (
        <Typography variant="body2">{establishmentName}</Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {[site.name, building, room, rack].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
};

/** The level of today, and the day it changes. */
const Level = ({ machine }: { machine: Machine }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: shared } = useTranslationRef(itsmReactTranslationRef);
  const { day } = useFormat();
  const sayToCome = useTermsToCome();
  const { level, next } = machine.levelToday;
  return (
    <>
      <ContractLevelLabel
        level={level}
        declaration={undecidedDeclaration(machine.coverage)}
      />
      {next && (
        <Typography variant="body2" color="textSecondary">
          {t('fleet.next', {
            level: shared(`level.${next.level}`),
            day: day(next.from),
          })}
        </Typography>
      )}
      {machine.termsToCome && (
        <Typography variant="body2" color="textSecondary">
          {sayToCome(machine.termsToCome)}
        </Typography>
      )}
      {machine.notice && <NoticeMark notice={machine.notice} />}
    </>
  );
};

const Terms = ({ machine }: { machine: Machine }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { terms } = useFormat();
  return (
    <Typography variant="body2">
      {terms(machine) ?? t('fleet.noTerms')}
    </Typography>
  );
};

const OpenTickets = ({ machine }: { machine: Machine }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const listPath = useRouteRef(rootRouteRef)();
  const { openTickets, name, establishmentId } = machine;
  if (openTickets === 0) {
    return <Typography variant="body2">{t('fleet.noTicket')}</Typography>;
  }
  return (
    <Link
      to={`${listPath}?view=open&establishment=${establishmentId}&q=${encodeURIComponent(
        name,
      )}`}
    >
      {t('fleet.tickets', { count: openTickets })}
    </Link>
  );
};

const Choose = (props: { machine: Machine; selecting: Selecting }) => {
  const { machine, selecting } = props;
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  return (
    <Checkbox
      size="small"
      color="primary"
      checked={selecting.isChosen(machine.id)}
      onChange={() => selecting.toggle(machine.id)}
      inputProps={{
        'aria-label': t('fleetTasks.choose', { name: machine.name }),
      }}
    />
  );
};

const ChooseShown = (props: {
  machines: readonly Machine[];
  selecting: Selecting;
}) => {
  const { machines, selecting } = props;
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const areChosen = machines.every(({ id }) => selecting.isChosen(id));
  return (
    <Checkbox
      size="small"
      color="primary"
      checked={areChosen}
      indeterminate={!selecting.isEmpty && !areChosen}
      onChange={() => selecting.toggleShown(machines)}
      inputProps={{ 'aria-label': t('fleetTasks.chooseShown') }}
    />
  );
};

/** Machines to choose from: a table or, on a phone, one under another. */
export const FleetTable = (props: {
  me: Me;
  machines: readonly Machine[];
  selecting: Selecting;
}) => {
  const { me, machines, selecting } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const withEstablishment = seesSeveralEstablishments(me);
  if (isNarrow) {
    return (
      <ul className={classes.list} aria-label={t('fleet.list')}>
        {machines.map(machine => (
          <li key={machine.id} className={classes.card}>
            <Choose machine={machine} selecting={selecting} />
            <div className={classes.facts}>
              <Name machine={machine} />
              <Place machine={machine} withEstablishment={withEstablishment} />
              <Level machine={machine} />
              <Terms machine={machine} />
              <OpenTickets machine={machine} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table className={classes.table} size="small" aria-label={t('fleet.list')}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">
            <ChooseShown machines={machines} selecting={selecting} />
          </TableCell>
          {(['name', 'place', 'level', 'terms', 'tickets'] as const).map(
            column => (
              <TableCell
                key={column}
                className={
                  column === 'tickets' ? classes.short : classes.heading
                }
              >
                {t(`fleet.column.${column}`)}
              </TableCell>
            ),
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {machines.map(machine => (
          <TableRow
            key={machine.id}
            aria-selected={selecting.isChosen(machine.id)}
          >
            <TableCell padding="checkbox">
              <Choose machine={machine} selecting={selecting} />
            </TableCell>
            <TableCell>
              <Name machine={machine} />
            </TableCell>
            <TableCell>
              <Place machine={machine} withEstablishment={withEstablishment} />
            </TableCell>
            <TableCell>
              <Level machine={machine} />
            </TableCell>
            <TableCell>
              <Terms machine={machine} />
            </TableCell>
            <TableCell className={classes.short}>
              <OpenTickets machine={machine} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
