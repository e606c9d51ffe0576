import { useCallback, useRef } from 'react';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type AccessLogPage,
  fromEpochSeconds,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  RelativeTime,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { ticketRouteRef } from '../../routes';
import { type ReadPage, usePages } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { ListSelect } from '../ListSelect';
import { Part } from './Part';

const PAGE_SIZE = 10;
const DAY_SECONDS = 86_400;

/** Days one can look back on; all there is where none is chosen. */
const PERIODS = ['7', '30', '90'] as const;
type Period = (typeof PERIODS)[number];

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1.5, 0, 1),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: { padding: theme.spacing(0.75, 0), overflowWrap: 'anywhere' },
}));

/** Who of the contractor's and the coordinator's people looked at what (H3). */
export const LooksPart = ({ establishmentId }: { establishmentId: string }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const person = search.get('by') ?? '';
  const period = PERIODS.find(days => days === search.get('days')) ?? '';
  const read: ReadPage<AccessLogPage> = useCallback(
    (cursor, options) =>
      api.listAccessLog(
        establishmentId,
        {
          ...(person && { person }),
          ...(period && { from: daysBefore(api.clock.now(), period) }),
          cursor,
          limit: PAGE_SIZE,
        },
        options,
      ),
    [api, establishmentId, person, period],
  );
  const { page, error, refresh, readMore } = usePages(read);
  // Whom one can choose among does not go away while one chooses.
  const people = useRef<AccessLogPage['people']>([]);
  if (page) people.current = page.people;

  const choose = (key: 'by' | 'days', value: string) =>
    setSearch(
      before => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true },
    );
  return (
    <Part title={t('establishment.looks')}>
      <Typography variant="body2" color="textSecondary">
        {t('establishment.looks.hint')}
      </Typography>
      <div className={classes.filters}>
        <ListSelect
          label={t('establishment.looks.person')}
          value={person}
          onChange={value => choose('by', value)}
          options={[
            { value: '', label: t('establishment.looks.anyone') },
            ...people.current.map(({ ref, name }) => ({
              value: ref,
              label: name,
            })),
          ]}
        />
        <ListSelect<Period | ''>
          label={t('establishment.looks.period')}
          value={period}
          onChange={value => choose('days', value)}
          options={[
            { value: '', label: t('establishment.looks.anyTime') },
            ...PERIODS.map(days => ({
              value: days,
              label: t('establishment.looks.days', { count: Number(days) }),
            })),
          ]}
        />
      </div>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {page?.items.length === 0 && (
        <Typography color="textSecondary">
          {t(
            person || period
              ? 'establishment.looks.noneChosen'
              : 'establishment.looks.none',
          )}
        </Typography>
      )}
      <ol className={classes.list} aria-label={t('establishment.looks')}>
        {page?.items.map(look => (
          <li
            key={`${look.at} ${look.person.ref} ${look.kind} ${look.subject}`}
            className={classes.one}
          >
            <Typography variant="body2">
              <strong>{look.person.name}</strong>{' '}
              {t(`establishment.looks.kind.${look.kind}`)}{' '}
              <LookedAt look={look} />
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {t(`ticketPage.role.${look.person.role}`)}
              {' · '}
              <RelativeTime instant={look.at} />
            </Typography>
          </li>
        ))}
      </ol>
      {readMore && (
        <Button size="small" onClick={readMore}>
          {t('establishment.looks.more')}
        </Button>
      )}
    </Part>
  );
};

/** The ticket that was looked at, or that a file or a document is of. */
function LookedAt({ look }: { look: AccessLogPage['items'][number] }) {
  const ticketPath = useRouteRef(ticketRouteRef);
  const [ticketId = ''] = look.subject?.split(' ') ?? [];
  return /^INC-/.test(ticketId) ? (
    <Link to={ticketPath({ ticketId })} underline="always">
      {ticketId}
    </Link>
  ) : null;
}

function daysBefore(now: string, days: Period): string {
  return fromEpochSeconds(toEpochSeconds(now) - Number(days) * DAY_SECONDS);
}
