import { Link, LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  endOfLifeReadPermission,
  isSoftware,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useNow,
} from '@caih/backstage-plugin-itsm-react';
import { may, mayDeclare, useMachineOfEntity, useMe } from '../../hooks';
import { declareRouteRef } from '../../routes';
import {
  fleetTasksTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { AdoptedFrom } from '../AdoptedFrom';
import { MachineEndOfLife } from '../EndOfLife';
import { NoticeBanner } from '../NoticeBanner';
import { DocumentButton } from '../Documents';
import { ContractFacts } from './ContractFacts';
import { CoverAlert } from './CoverAlert';
import { MachineFacts } from './MachineFacts';
import { TermsOverTime } from './TermsOverTime';
import { contractOfEntity, contractOfMachine } from './contractView';

const TICK_SECONDS = 60;

/** Which machine it is and what the contract owes it, on its page in the catalog. */
export const EntityHardwareContractCard = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const api = useApi(itsmApiRef);
  const { entity } = useEntity();
  const { machine, isForeign, error, loading, retry } =
    useMachineOfEntity(entity);
  const now = useNow(TICK_SECONDS);
  const { value: me } = useMe();
  const declarePath = useRouteRef(declareRouteRef);

  const contract = machine
    ? contractOfMachine(machine, now)
    : isForeign && contractOfEntity(entity, now);
  const search = machine ? `?machine=${encodeURIComponent(machine.id)}` : '';
  return (
    <EntityInfoCard
      title={t('entity.card.title')}
      footerActions={
        <>
          {me && mayDeclare(me) && (
            <LinkButton
              to={`${declarePath()}${search}`}
              color="primary"
              variant="outlined"
            >
              {t('common.declare')}
            </LinkButton>
          )}
          {machine && !isSoftware(machine.category) && (
            <DocumentButton
              label={tasks('fleetTasks.label')}
              read={language => api.getMachineLabel(machine.id, { language })}
            />
          )}
        </>
      }
    >
      {loading && (
        <div role="status" aria-label={t('entity.card.loading')}>
          <Skeleton height={32} />
          <Skeleton height={32} />
          <Skeleton variant="rect" height={96} />
        </div>
      )}
      {error && <ErrorNotice error={error} onRetry={retry} />}
      {contract && (
        <CoverAlert
          contract={contract}
          establishmentId={machine?.establishmentId}
        />
      )}
      {isForeign && (
        <Typography variant="body2" color="textSecondary" paragraph>
          {t('entity.card.foreign.hint')}
        </Typography>
      )}
      {machine && <NoticeBanner machineId={machine.id} />}
      {machine && machine.openTickets > 0 && (
        <Typography paragraph>
          <Link to="tickets">
            {t('entity.card.openTickets', { count: machine.openTickets })}
          </Link>
        </Typography>
      )}
      {machine && <MachineFacts machine={machine} />}
      {contract && <ContractFacts contract={contract} />}
      {machine && me && may(me, endOfLifeReadPermission) && (
        <MachineEndOfLife machineId={machine.id} />
      )}
      {machine && <TermsOverTime machineId={machine.id} />}
      {machine?.adopted && <AdoptedFrom adopted={machine.adopted} />}
    </EntityInfoCard>
  );
};
