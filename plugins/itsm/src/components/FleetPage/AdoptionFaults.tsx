import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type AdoptionFault,
  type AdoptionFaultPage,
  messageOf,
  sourceOf,
  type ValueFault,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, useLanguage, usePages } from '../../hooks';
import { adoptionTranslationRef } from '../../translations';
import { SourceLink } from '../AdoptedFrom';

const PAGE_SIZE = 20;

const useStyles = makeStyles(theme => ({
  toggle: { whiteSpace: 'nowrap' },
  message: { minWidth: 0, overflowWrap: 'anywhere', width: '100%' },
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  one: { marginTop: theme.spacing(1) },
  faults: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

const Fault = ({ fault }: { fault: AdoptionFault }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(adoptionTranslationRef);
  const language = useLanguage();
  return (
    <li className={classes.one}>
      <Typography variant="body2">
        <EntityRefLink
          entityRef={fault.entityRef}
          title={fault.title}
          hideIcon
          underline="always"
        />
        {' · '}
        {fault.establishmentName ?? t('adoption.faults.nobody')}
        {fault.machineId !== null && <> · {t('adoption.faults.adopted')}</>}
        {sourceOf(fault) !== fault.entityRef && (
          <>
            {' · '}
            <SourceLink of={fault} />
          </>
        )}
      </Typography>
      <ul className={classes.faults}>
        {(fault.faults as ValueFault[]).map(one => {
          const message = messageOf(one, language);
          return (
            <Typography key={message} component="li" variant="body2">
              {message}
            </Typography>
          );
        })}
      </ul>
    </li>
  );
};

/** Hardware that others wrote into the catalog and the fleet cannot take. */
export const AdoptionFaults = (props: { establishment: string | null }) => {
  const { establishment } = props;
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(adoptionTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const read: ReadPage<AdoptionFaultPage> = useCallback(
    (cursor, options) =>
      api.listAdoptionFaults(
        { establishment: establishment ?? undefined, cursor, limit: PAGE_SIZE },
        options,
      ),
    [api, establishment],
  );
  const { page, readMore, isLoading } = usePages(read);
  // The fleet is what one came for: it does not wait, nor fail, for this.
  if (!page || page.items.length === 0) return null;
  const count = page.items.length;
  return (
    <Alert
      severity="warning"
      classes={{ message: classes.message }}
      action={
        <Button
          className={classes.toggle}
          color="inherit"
          size="small"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'adoption.faults.hide' : 'adoption.faults.show')}
        </Button>
      }
    >
      {page.nextCursor === null
        ? t('adoption.faults.title', { count })
        : t('adoption.faults.atLeast', { number: String(count) })}
      {isOpen && (
        <>
          <Typography variant="body2">{t('adoption.faults.hint')}</Typography>
          <ul className={classes.list} aria-label={t('adoption.faults.list')}>
            {page.items.map(fault => (
              <Fault key={fault.entityRef} fault={fault} />
            ))}
          </ul>
          {readMore && (
            <Button size="small" disabled={isLoading} onClick={readMore}>
              {t('adoption.faults.more')}
            </Button>
          )}
        </>
      )}
    </Alert>
  );
};
