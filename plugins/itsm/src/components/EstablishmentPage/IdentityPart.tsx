import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Establishment,
  type Site,
  TERRITORIES,
  type TerritoryId,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef, type RegionKey } from '../../translations';
import { FactList } from '../FactList';
import { Part } from './Part';

const useStyles = makeStyles(theme => ({
  sites: { listStyle: 'none', margin: 0, padding: 0 },
  site: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
  },
}));

const SiteFacts = ({ site }: { site: Site }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const { names } = TERRITORIES[site.territory as TerritoryId];
  const territory = locale.startsWith('fr') ? names.fr : names.en;
  const holidays = t(`ticketPage.region.${site.holidayRegion}` as RegionKey);
  return (
    <>
      <Typography>
        <strong>{site.name}</strong>
        {' · '}
        {[site.postalCode, site.commune].filter(Boolean).join(' ')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          t('establishment.siteFiness', { finess: site.id }),
          territory,
          site.timeZone,
          // Only where they are not those that the territory has anyway.
          ...(holidays === territory ? [] : [holidays]),
          ...(site.contractual ? [] : [t('establishment.indicative')]),
        ].join(' · ')}
      </Typography>
    </>
  );
};

/** Legal identity and sites: places, territory, time zone, holidays (A3). */
export const IdentityPart = ({
  establishment,
}: {
  establishment: Establishment;
}) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { id, commune, postalCode, region, sites } = establishment;
  return (
    <Part title={t('establishment.identity')}>
      <FactList
        facts={[
          { label: t('establishment.finess'), value: id },
          {
            label: t('establishment.place'),
            value: [postalCode, commune].filter(Boolean).join(' ') || null,
          },
          { label: t('establishment.region'), value: region },
        ]}
      />
      <Typography variant="subtitle1" component="h4">
        {t('establishment.sites', { count: sites.length })}
      </Typography>
      <ul className={classes.sites}>
        {sites.map(site => (
          <li key={site.id} className={classes.site}>
            <SiteFacts site={site} />
          </li>
        ))}
      </ul>
    </Part>
  );
};
