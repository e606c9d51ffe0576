import { ErrorPanel } from '@backstage/core-components';
import {
  ErrorDisplayProps,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { portalTranslationRef } from '../translations';

/** A part of a page that failed, with its reason and a second try. */
export const PortalErrorDisplay = ({
  error,
  resetError,
}: ErrorDisplayProps) => {
  const { t } = useTranslationRef(portalTranslationRef);

  return (
    <ErrorPanel title={t('failure.heading')} error={error} defaultExpanded>
      <Button variant="outlined" onClick={resetError}>
        {t('failure.retry')}
      </Button>
    </ErrorPanel>
  );
};
