import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
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
  type Machine,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { seesSeveralEstablishments, useLanguage } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  short: { whiteSpace: 'nowrap' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  card: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5),
  },
}));

const Name = ({ machine }: { machine: Machine }) => {
  const language = useLanguage();
  const { entityRef, name, maker, model, category } = machine;
  return (
    <>
      <Typography component="div">
        <EntityRefLink entityRef={entityRef}>{name}</EntityRefLink>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {maker} {model} · {HARDWARE_CATEGORY_NAMES[category][language]}
      </Typography>
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
  const { level, next } = machine.levelToday;
  return (
    <>
      <ContractLevelLabel level={level} />
      {next && (
        <Typography variant="body2" color="textSecondary">
          {t('fleet.next', {
            level: shared(`level.${next.level}`),
            day: day(next.from),
          })}
        </Typography>
      )}
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

/** Machines as a table or, on a phone, one under another. */
export const FleetTable = (props: { me: Me; machines: readonly Machine[] }) => {
  const { me, machines } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const withEstablishment = seesSeveralEstablishments(me);
  if (isNarrow) {
    return (
      <ul className={classes.list} aria-label={t('fleet.list')}>
        {machines.map(machine => (
          <li key={machine.id} className={classes.card}>
            <Name machine={machine} />
            <Place machine={machine} withEstablishment={withEstablishment} />
            <Level machine={machine} />
            <Terms machine={machine} />
            <OpenTickets machine={machine} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Table size="small" aria-label={t('fleet.list')}>
      <TableHead>
        <TableRow>
          {(['name', 'place', 'level', 'terms', 'tickets'] as const).map(
            column => (
              <TableCell
                key={column}
                className={column === 'tickets' ? classes.short : undefined}
              >
                {t(`fleet.column.${column}`)}
              </TableCell>
            ),
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {machines.map(machine => (
          <TableRow key={machine.id}>
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
