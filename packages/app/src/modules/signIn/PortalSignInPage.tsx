import { ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { isDemonstration } from '../demonstration';
import { DemonstrationSignInPage } from './DemonstrationSignInPage';

/**
 * In the demonstration, a choice of people; elsewhere the identity that the
 * proxy in front of the portal vouches for.
 */
export const PortalSignInPage = (props: SignInPageProps) => {
  const config = useApi(configApiRef);

  return isDemonstration(config) ? (
    <DemonstrationSignInPage {...props} />
  ) : (
    <ProxiedSignInPage {...props} provider="oauth2Proxy" />
  );
};
