import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Alert from '@material-ui/lab/Alert';
import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';
import { rootRouteRef } from '../../routes';
import { declarationsTranslationRef } from '../../translations';
import { useJoining } from './useJoining';

/**
 * That the machines which an import adds are not covered until the contractor
 * accepts their declaration (BI8); nothing where none awaits that.
 */
export const JoiningNotice = (props: { inventory: InventoryImport }) => {
  const { inventory } = props;
  const { t } = useTranslationRef(declarationsTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const joining = useJoining(inventory);
  const added = inventory.counts?.added ?? 0;
  const words = () => {
    if (!joining || added === 0 || joining.owed === 'no') return undefined;
    if (joining.owed === 'unknown') return t('declarations.joining.maybe');
    const { declaration } = joining;
    if (!declaration) return t('declarations.joining', { count: added });
    const { state, machineCount, coveredCount } = declaration;
    const count = machineCount - coveredCount;
    return state === 'accepted' || count === 0
      ? undefined
      : t(`declarations.joined.${state}`, { count });
  };
  const said = words();
  return said === undefined ? null : (
    <Alert severity="warning">
      {said}{' '}
      <Link
        to={`${root}/establishments/${inventory.establishmentId}`}
        underline="always"
      >
        {t('declarations.joining.where')}
      </Link>
    </Alert>
  );
};
