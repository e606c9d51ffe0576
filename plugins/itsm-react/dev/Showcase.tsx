import type { ReactNode } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  appLanguageApiRef,
  appThemeApiRef,
} from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  CONTRACT_LEVELS,
  TICKET_STATES,
  type Priority,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  ErrorNotice,
  GuidedEmptyState,
  InstantText,
  ItsmApiError,
  NO_ANSWER,
  PriorityLabel,
  RelativeTime,
  TicketStateChip,
  TimeLeft,
  useFormat,
  useNow,
} from '../src';
import { LateTickets } from '../src/__examples__/LateTickets';
import { clocks } from './clocks';

const PRIORITIES: Priority[] = [1, 2, 3, 4];
const STATUSES = [NO_ANSWER, 401, 403, 404, 409, 422, 500];

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2), padding: theme.spacing(3) },
  part: { padding: theme.spacing(2) },
  items: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    marginTop: theme.spacing(1),
  },
}));

function Part({ name, children }: { name: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <Paper className={classes.part}>
      <Typography variant="h5" component="h2">
        {name}
      </Typography>
      <div className={classes.items}>{children}</div>
    </Paper>
  );
}

function Choices() {
  const language = useApi(appLanguageApiRef);
  const theme = useApi(appThemeApiRef);
  return (
    <Box display="flex" gridGap={16}>
      <ButtonGroup size="small">
        {language.getAvailableLanguages().languages.map(one => (
          <Button key={one} onClick={() => language.setLanguage(one)}>
            {one}
          </Button>
        ))}
      </ButtonGroup>
      <ButtonGroup size="small">
        {theme.getInstalledThemes().map(({ id, title }) => (
          <Button key={id} onClick={() => theme.setActiveThemeId(id)}>
            {title}
          </Button>
        ))}
      </ButtonGroup>
    </Box>
  );
}

/** Everything that this package shows, once in each of its kinds. */
export function Showcase() {
  const classes = useStyles();
  const now = useNow();
  const format = useFormat();
  return (
    <main className={classes.page}>
      <Choices />
      <Part name="TimeLeft">
        {Object.entries(clocks).map(([name, measured]) => (
          <TimeLeft key={name} {...measured} now={now} />
        ))}
      </Part>
      <Part name="TimeLeft, dense">
        {Object.entries(clocks).map(([name, measured]) => (
          <TimeLeft key={name} {...measured} now={now} dense />
        ))}
      </Part>
      <Part name="TicketStateChip">
        {TICKET_STATES.map(state => (
          <TicketStateChip key={state} state={state} />
        ))}
      </Part>
      <Part name="PriorityLabel">
        {PRIORITIES.map(priority => (
          <PriorityLabel key={priority} priority={priority} />
        ))}
      </Part>
      <Part name="ContractLevelLabel">
        {CONTRACT_LEVELS.map(level => (
          <ContractLevelLabel key={level} level={level} />
        ))}
        <ContractLevelLabel level="not-covered" declaration="awaiting" />
        <ContractLevelLabel level="not-covered" declaration="refused" />
      </Part>
      <Part name="InstantText, RelativeTime">
        <InstantText instant={now} timeZone="Europe/Paris" withSeconds />
        <InstantText instant={now} timeZone="Indian/Reunion" />
        <RelativeTime instant="2026-11-23T08:40:00Z" timeZone="Europe/Paris" />
      </Part>
      <Part name="useFormat">
        <span>{format.duration(4_320)}</span>
        <span>{format.duration(95, 'second')}</span>
        <span>{format.day('2026-11-23')}</span>
        <span>{format.terms({ restoreTime: '4H', serviceWindow: 'HO' })}</span>
        <span>
          {format.terms({ restoreTime: '50H', serviceWindow: '24x7' })}
        </span>
      </Part>
      <Part name="ErrorNotice">
        {STATUSES.map(status => (
          <ErrorNotice
            key={status}
            error={new ItsmApiError(status, '')}
            onRetry={status === NO_ANSWER ? () => undefined : undefined}
          />
        ))}
      </Part>
      <Part name="GuidedEmptyState">
        <GuidedEmptyState
          title="Aucun incident"
          hint="Déclarez celui que vous constatez."
          action={<Button variant="outlined">Déclarer</Button>}
        />
      </Part>
      <Part name="LateTickets, of src/__examples__">
        <LateTickets establishmentId="440999019" />
      </Part>
    </main>
  );
}
