import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { GuidedEmptyState } from '@caih/backstage-plugin-itsm-react';
import { isOfEstablishment, mayDeclare } from '../../hooks';
import { declareRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { type ListFilters, type ListView, isFiltered } from './listView';

/** Nothing in this view: why, and what to do next. */
export const EmptyList = (props: {
  me: Me;
  filters: ListFilters;
  onView: (view: ListView) => void;
  onClear: () => void;
}) => {
  const { me, filters, onView, onClear } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const declarePath = useRouteRef(declareRouteRef);

  if (isFiltered(filters)) {
    return (
      <GuidedEmptyState
        title={t('list.empty.filtered.title')}
        hint={t('list.empty.filtered.hint')}
        action={
          <Button variant="outlined" onClick={onClear}>
            {t('list.filter.clear')}
          </Button>
        }
      />
    );
  }
  const declare = mayDeclare(me) && (
    <LinkButton to={declarePath()} color="primary" variant="contained">
      {t('common.declare')}
    </LinkButton>
  );
  if (filters.view === 'all') {
    return (
      <GuidedEmptyState
        title={t('list.empty.none.title')}
        hint={t(
          mayDeclare(me)
            ? 'list.empty.none.hint'
            : 'list.empty.noneReader.hint',
        )}
        action={declare}
      />
    );
  }
  const isDeclared = filters.view === 'mine' && isOfEstablishment(me);
  const what = isDeclared ? 'declared' : filters.view;
  const elsewhere: Partial<
    Record<typeof what, { view: ListView; label: string }>
  > = {
    mine: { view: 'queue', label: t('list.empty.mine.queue') },
    approve: { view: 'open', label: t('list.empty.approve.open') },
  };
  const next = elsewhere[what];
  return (
    <GuidedEmptyState
      title={t(`list.empty.${what}.title`)}
      hint={t(`list.empty.${what}.hint`)}
      action={
        next ? (
          <Button variant="outlined" onClick={() => onView(next.view)}>
            {next.label}
          </Button>
        ) : (
          (what === 'open' || what === 'declared') && declare
        )
      }
    />
  );
};
