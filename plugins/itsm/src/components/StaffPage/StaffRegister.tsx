import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { StaffMember } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { itsmTranslationRef } from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { StaffDialog } from './StaffDialog';
import { StaffTable } from './StaffTable';
import { type StaffFilters, StaffToolbar, WHO } from './StaffToolbar';
import { useStaff } from './useStaff';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2) },
  more: {
    alignItems: 'center',
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(1.5),
  },
}));

const ACTIVE = { active: true, left: false, all: undefined };

function readFilters(search: URLSearchParams): StaffFilters {
  return {
    text: search.get('q') ?? '',
    who: WHO.find(one => one === search.get('who')) ?? 'active',
  };
}

function writeFilters({ text, who }: StaffFilters): Record<string, string> {
  return { ...(text && { q: text }), ...(who !== 'active' && { who }) };
}

/** The register: who is in it, and for who keeps it, changes to it. */
export const StaffRegister = ({ mayWrite }: { mayWrite: boolean }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const { page, isLoading, error, readMore, refresh } = useStaff({
    text: filters.text || undefined,
    active: ACTIVE[filters.who],
  });
  const items = page?.items;
  /** Undefined: no form is open; null: for somebody new. */
  const [member, setMember] = useState<StaffMember | null>();
  const [saved, setSaved] = useState('');
  const isFiltered = filters.text !== '' || filters.who !== 'active';

  return (
    <div className={classes.page}>
      <Typography>{t('staff.what')}</Typography>
      <StaffToolbar
        filters={filters}
        onChange={changes =>
          setSearch(writeFilters({ ...filters, ...changes }), { replace: true })
        }
        onAdd={mayWrite ? () => setMember(null) : undefined}
      />
      <Typography role="status" variant="body2">
        {saved && t('staff.saved', { name: saved })}
      </Typography>
      <Paper variant="outlined">
        {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
        {!items && isLoading && <TicketsSkeleton label={t('staff.loading')} />}
        {items?.length === 0 && (
          <GuidedEmptyState
            title={t(
              isFiltered ? 'staff.empty.noneTitle' : 'staff.empty.title',
            )}
            hint={t(isFiltered ? 'staff.empty.noneHint' : 'staff.empty.hint')}
          />
        )}
        {items && items.length > 0 && (
          <>
            <StaffTable
              members={items}
              onChange={mayWrite ? setMember : undefined}
            />
            <div className={classes.more}>
              <Typography variant="body2" role="status">
                {t('staff.loaded', { count: items.length })}
              </Typography>
              {readMore && (
                <Button
                  size="small"
                  variant="outlined"
                  disabled={isLoading}
                  onClick={readMore}
                >
                  {t('staff.more')}
                </Button>
              )}
            </div>
          </>
        )}
      </Paper>
      {member !== undefined && (
        <StaffDialog
          member={member}
          onClose={() => setMember(undefined)}
          onSaved={name => {
            setMember(undefined);
            setSaved(name);
            refresh();
          }}
        />
      )}
    </div>
  );
};
