import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type ImportApplication,
  type ImportCheck,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import { seesSeveralEstablishments } from '../../hooks';
import { fleetRouteRef } from '../../routes';
import {
  fleetTasksTranslationRef,
  importTranslationRef,
} from '../../translations';
import { TicketsSkeleton } from '../TicketsTable';
import { AppliedStep } from './AppliedStep';
import { CheckStep } from './CheckStep';
import { FileStep } from './FileStep';
import { ImportSteps } from './ImportSteps';
import {
  type ImportView,
  isReached,
  readView,
  type Step,
  stepsOf,
  writeView,
} from './importView';
import { PreviewStep } from './PreviewStep';
import { useImport } from './useImport';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    justifyContent: 'space-between',
  },
  part: { padding: theme.spacing(2), minWidth: 0 },
}));

/** The four steps of an import; which one is in the address. */
export const ImportDesk = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const api = useApi(itsmApiRef);
  const fleetPath = useRouteRef(fleetRouteRef);
  const [search, setSearch] = useSearchParams();
  const view = readView(search);
  const { importId } = view;
  const state = useImport(importId);
  const { inventory, error, retry, work } = state;
  const only = seesSeveralEstablishments(me) ? null : me.establishments[0]?.id;
  const establishment =
    inventory?.establishmentId ?? view.establishment ?? only ?? null;
  const isBulkEdit = inventory?.origin === 'bulk-edit';
  const step = isReached(view.step, inventory)
    ? view.step
    : stepsOf(inventory)[0];

  const go = (changes: Partial<ImportView>) =>
    setSearch(writeView({ ...view, ...changes }));
  const goTo = (next: Step) => go({ step: next });

  const give = (file: File, establishmentId: string) =>
    work(() =>
      api.createImport(file, { establishmentId, fileName: file.name }),
    ).then(
      given =>
        given &&
        go({
          establishment: establishmentId,
          importId: given.id,
          step: 'file',
        }),
    );
  const check = (said: ImportCheck) =>
    importId !== null &&
    work(() => api.checkImport(importId, said)).then(
      checked => checked && goTo('check'),
    );
  const apply = (application: ImportApplication) =>
    importId !== null &&
    work(() => api.applyImport(importId, application)).then(
      applied => applied && goTo('applied'),
    );

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div>
          <Typography variant="h5" component="h2">
            {isBulkEdit ? tasks('bulk.import.title') : t('import.title')}
          </Typography>
          <Typography variant="body2">
            {!inventory && t('import.what')}
            {inventory &&
              (isBulkEdit
                ? tasks('bulk.import.of', {
                    count: inventory.lineCount,
                    establishment: inventory.establishmentName,
                  })
                : t('import.of', {
                    file: inventory.fileName,
                    establishment: inventory.establishmentName,
                  }))}
          </Typography>
        </div>
        <Link to={fleetPath()}>{t('import.toFleet')}</Link>
      </div>
      <ImportSteps current={step} inventory={inventory} onGo={goTo} />
      <Paper className={classes.part} variant="outlined">
        {Boolean(error) && <ErrorNotice error={error} onRetry={retry} />}
        {importId !== null && !inventory && !error && (
          <TicketsSkeleton label={t('import.loading')} />
        )}
        {step === 'file' && (importId === null || inventory) && (
          <FileStep
            key={inventory?.id}
            me={me}
            establishment={establishment}
            state={state}
            onEstablishment={id =>
              go({ establishment: id, importId: null, step: 'file' })
            }
            onGive={give}
            onCheck={check}
            onOpen={one =>
              go({
                importId: one.id,
                step: one.state === 'applied' ? 'applied' : stepsOf(one)[0],
              })
            }
            onAnother={() => go({ importId: null, step: 'file' })}
          />
        )}
        {step === 'check' && inventory && (
          <CheckStep
            key={inventory.checkedAt}
            inventory={inventory}
            onGo={goTo}
          />
        )}
        {step === 'preview' && inventory && (
          <PreviewStep
            key={inventory.checkedAt}
            inventory={inventory}
            state={state}
            onApply={apply}
            onGo={goTo}
          />
        )}
        {step === 'applied' && inventory?.applied && (
          <AppliedStep
            inventory={inventory}
            applied={inventory.applied}
            onGo={goTo}
            onAnother={() => go({ importId: null, step: 'file' })}
          />
        )}
      </Paper>
    </div>
  );
};
