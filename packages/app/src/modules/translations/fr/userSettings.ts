import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  full: true,
  messages: {
    'featureFlags.title': 'Fonctions à l’essai',
    'featureFlags.description':
      'Rechargez la page après avoir activé ou désactivé une fonction',
    'featureFlags.filterTitle': 'Filtrer',
    'featureFlags.clearFilter': 'Effacer le filtre',
    'featureFlags.emptyFlags.title': 'Aucune fonction à l’essai',
    'featureFlags.emptyFlags.action.title':
      'L’exemple ci-dessous montre comment en ajouter une\u00a0:',
    'featureFlags.emptyFlags.action.readMoreButtonTitle': 'En savoir plus',
    'featureFlags.emptyFlags.description':
      'Les fonctions à l’essai sont proposées par les extensions du portail\u00a0: chacun choisit de les activer ou non.',
    'featureFlags.flagItem.title.disable': 'Désactiver',
    'featureFlags.flagItem.title.enable': 'Activer',
    'featureFlags.flagItem.subtitle.registeredInApplication':
      'Proposée par l’application',
    'featureFlags.flagItem.subtitle.registeredInPlugin':
      'Proposée par l’extension {{pluginId}}',
    'languageToggle.select': 'Choisir la langue {{language}}',
    'languageToggle.title': 'Langue',
    'languageToggle.description': 'Changer de langue',
    'themeToggle.select': 'Choisir {{theme}}',
    'themeToggle.title': 'Thème',
    'themeToggle.description': 'Changer l’apparence',
    'themeToggle.names.auto': 'Auto',
    'themeToggle.names.dark': 'Sombre',
    'themeToggle.names.light': 'Clair',
    'themeToggle.selectAuto': 'Choisir le thème automatique',
    'signOutMenu.title': 'Se déconnecter',
    'signOutMenu.moreIconTitle': 'plus',
    'pinToggle.title': 'Épingler le menu',
    'pinToggle.description': 'Garder le menu latéral ouvert',
    'pinToggle.ariaLabelTitle': 'Épingler le menu latéral',
    'pinToggle.switchTitles.unpin': 'Ne plus épingler le menu',
    'pinToggle.switchTitles.pin': 'Épingler le menu',
    'identityCard.title': 'Identité dans le portail',
    'identityCard.noIdentityTitle': 'Aucune identité dans le portail',
    'identityCard.userEntity': 'Personne',
    'identityCard.ownershipEntities': 'Agit au nom de',
    'defaultProviderSettings.description':
      'Donne accès aux API et aux identités de {{provider}}',
    'emptyProviders.title': 'Aucun fournisseur d’identité',
    'emptyProviders.action.title':
      'Ouvrez app-config.yaml et modifiez-le comme ci-dessous\u00a0:',
    'emptyProviders.action.readMoreButtonTitle': 'En savoir plus',
    'emptyProviders.description':
      'Vous pouvez ajouter des fournisseurs d’identité au portail pour vous connecter avec eux.',
    'providerSettingsItem.title.signOut': 'Se déconnecter de {{title}}',
    'providerSettingsItem.title.signIn': 'Se connecter à {{title}}',
    'providerSettingsItem.buttonTitle.signOut': 'Se déconnecter',
    'providerSettingsItem.buttonTitle.signIn': 'Se connecter',
    'authProviders.title': 'Fournisseurs d’identité',
    'defaultSettingsPage.tabsTitle.featureFlags': 'Fonctions à l’essai',
    'defaultSettingsPage.tabsTitle.authProviders': 'Fournisseurs d’identité',
    'defaultSettingsPage.tabsTitle.general': 'Général',
    'settingsLayout.title': 'Paramètres',
    sidebarTitle: 'Paramètres',
    'profileCard.title': 'Profil',
    'appearanceCard.title': 'Apparence',
  },
});
