import { useEffect } from 'react';
import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Skeleton from '@material-ui/lab/Skeleton';
import { ticketRegisterPermission } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { isForRoleOf, mayDeclare, useMe } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import type { CalledDeclaration } from '../CallsPage/declarationOf';
import { DeclareForm } from './DeclareForm';

/** Which machine, what is wrong, when will it work again? */
export const DeclarePage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const incidentsPath = useRouteRef(rootRouteRef);
  const [search] = useSearchParams();
  const { state, pathname, search: query } = useLocation();
  const navigate = useNavigate();
  const { value: me, error, retry } = useMe();
  const call = (state as { call?: CalledDeclaration } | null)?.call;

  // Taken over once, with the form: a reload goes on with what was typed.
  const isTaken = Boolean(me && call);
  useEffect(() => {
    if (isTaken) navigate(`${pathname}${query}`, { replace: true });
  }, [isTaken, navigate, pathname, query]);

  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <Skeleton variant="rect" height={320} animation="wave" />;
  if (!mayDeclare(me)) {
    const byPolicy = isForRoleOf(me, ticketRegisterPermission);
    const why = byPolicy ? 'declare.byPolicy' : 'declare.notAllowed';
    return (
      <GuidedEmptyState
        title={t(`${why}.title`)}
        hint={t(`${why}.hint`)}
        action={
          <LinkButton to={incidentsPath()} variant="outlined">
            {t('declare.cancel')}
          </LinkButton>
        }
      />
    );
  }
  const machineId = search.get('machine');
  const follows = search.get('follows');
  return (
    <DeclareForm
      me={me}
      given={{
        ...(machineId && { machineId, machineUnknown: false }),
        ...(follows && { follows }),
        ...(call && { ...call, phone: true }),
      }}
    />
  );
};
