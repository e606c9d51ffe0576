import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import { portalTranslationRef } from '../translations';
import { SignInFrame } from './SignInFrame';

/** Why signing in failed, and the two ways on. */
export const SignInFailure = (props: {
  error?: Error;
  onChooseAgain: () => void;
}) => {
  const { error, onChooseAgain } = props;
  const { t } = useTranslationRef(portalTranslationRef);

  return (
    <SignInFrame heading={t('signIn.failed')} hint={t('signIn.failedHint')}>
      <Box display="flex" flexWrap="wrap" gridGap={8} mb={3}>
        <Button
          color="primary"
          variant="contained"
          onClick={() => window.location.reload()}
        >
          {t('signIn.retry')}
        </Button>
        <Button color="primary" variant="outlined" onClick={onChooseAgain}>
          {t('signIn.chooseAgain')}
        </Button>
      </Box>
      {error && <ResponseErrorPanel error={error} />}
    </SignInFrame>
  );
};
