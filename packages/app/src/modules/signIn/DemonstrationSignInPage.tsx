import { useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { forgetOnSignOut } from './forgetOnSignOut';
import { IdentityChoice } from './IdentityChoice';
import { rememberedUser } from './rememberedUser';
import { SignInFailure } from './SignInFailure';

const USER_HEADER = 'x-demonstration-user';

/** Signs in, without a password, as the person chosen. */
export const DemonstrationSignInPage = ({
  onSignInSuccess,
}: SignInPageProps) => {
  const [user, setUser] = useState(rememberedUser.get);

  if (!user) {
    return (
      <IdentityChoice
        onChoose={chosen => {
          rememberedUser.set(chosen);
          setUser(chosen);
        }}
      />
    );
  }

  const chooseAgain = () => {
    rememberedUser.clear();
    setUser(undefined);
  };
  return (
    <ProxiedSignInPage
      provider="demo"
      headers={{ [USER_HEADER]: user }}
      onSignInSuccess={identity =>
        onSignInSuccess(forgetOnSignOut(identity, rememberedUser.clear))
      }
      ErrorComponent={({ error }) => (
        <SignInFailure error={error} onChooseAgain={chooseAgain} />
      )}
    />
  );
};
