import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { MAX_TICKET_COUNT, type Me } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef, useFormat } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useAtMostEvery, useTicketChanges, useWhileVisible } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { LIST_VIEWS, type ListView, viewsOf } from './listView';

const REFRESH_SECONDS = 60;
const SECONDS_BETWEEN_CHANGES = 5;

const useStyles = makeStyles(theme => ({
  tabs: { borderBottom: `1px solid ${theme.palette.divider}` },
  tab: { minWidth: 'auto', padding: theme.spacing(1.5, 1.25) },
  count: { fontWeight: 'bold', marginLeft: theme.spacing(0.25) },
}));

/** The views as tabs, each with how many incidents it holds. */
export const ViewTabs = (props: {
  me: Me;
  establishment: string | null;
  view: ListView;
  onChange: (view: ListView) => void;
}) => {
  const { me, establishment, view, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const api = useApi(itsmApiRef);
  const { value: counts, retry } = useAsyncRetry(
    () => api.countTickets(establishment ? { establishment } : {}),
    [api, establishment],
  );
  useWhileVisible(retry, REFRESH_SECONDS);
  useTicketChanges(useAtMostEvery(SECONDS_BETWEEN_CHANGES, retry));

  const written = (count: number) => {
    const figure = new Intl.NumberFormat(locale).format(count);
    return count >= MAX_TICKET_COUNT ? `${figure}+` : figure;
  };
  return (
    <Tabs
      className={classes.tabs}
      value={view}
      onChange={(_event, next: ListView) => onChange(next)}
      aria-label={t('list.views')}
      indicatorColor="primary"
      textColor="primary"
      variant="scrollable"
      scrollButtons="auto"
    >
      {viewsOf(me).map(one => {
        const count = counts?.[LIST_VIEWS[one].count];
        return (
          <Tab
            key={one}
            className={classes.tab}
            value={one}
            id={`itsm-view-${one}`}
            aria-controls="itsm-incidents"
            label={
              <span>
                {t(`list.view.${one}`)}
                {/* The space keeps name and figure two words when read out. */}
                {count !== undefined && (
                  <>
                    {' '}
                    <span className={classes.count}>{written(count)}</span>
                  </>
                )}
              </span>
            }
          />
        );
      })}
    </Tabs>
  );
};
