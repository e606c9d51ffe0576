import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Grid from '@material-ui/core/Grid';
import { readIdentities } from '../demonstration';
import { portalTranslationRef } from '../translations';
import { IdentityCard } from './IdentityCard';
import { SignInFrame } from './SignInFrame';

/** One card a person of the demonstration. */
export const IdentityChoice = (props: { onChoose: (user: string) => void }) => {
  const { t } = useTranslationRef(portalTranslationRef);
  const identities = readIdentities(useApi(configApiRef));

  return (
    <SignInFrame heading={t('signIn.heading')} hint={t('signIn.hint')}>
      <Grid container spacing={2}>
        {identities.map(identity => (
          <Grid item key={identity.user} xs={12} sm={6} md={4}>
            <IdentityCard
              identity={identity}
              onChoose={() => props.onChoose(identity.user)}
            />
          </Grid>
        ))}
      </Grid>
    </SignInFrame>
  );
};
