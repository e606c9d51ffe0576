import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';

export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  full: true,
  messages: {
    'table.filter.title': 'Filtres',
    'table.filter.placeholder': 'Tous les résultats',
    'table.filter.clearAll': 'Tout effacer',
    'table.body.emptyDataSourceMessage': 'Aucune ligne à afficher',
    'table.header.actions': 'Actions',
    'table.toolbar.search': 'Filtrer',
    'table.pagination.labelDisplayedRows': '{from}-{to} sur {count}',
    'table.pagination.firstTooltip': 'Première page',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.pagination.lastTooltip': 'Dernière page',
    'table.pagination.nextTooltip': 'Page suivante',
    'table.pagination.previousTooltip': 'Page précédente',
    'emptyState.missingAnnotation.title': 'Annotation manquante',
    'emptyState.missingAnnotation.actionTitle':
      'Ajoutez l’annotation au YAML de votre composant, comme dans l’exemple ci-dessous\u00a0:',
    'emptyState.missingAnnotation.readMore': 'En savoir plus',
    'signIn.title': 'Connexion',
    'signIn.loginFailed': 'La connexion a échoué',
    'signIn.customProvider.title': 'Identité saisie',
    'signIn.customProvider.continue': 'Continuer',
    'signIn.customProvider.subtitle':
      'Saisissez votre identifiant et votre jeton.\n Ce choix ne sera pas conservé.',
    'signIn.customProvider.userId': 'Identifiant',
    'signIn.customProvider.tokenInvalid':
      'Ce jeton n’est pas un jeton JWT OpenID Connect valide',
    'signIn.customProvider.idToken': 'Jeton d’identité (facultatif)',
    'signIn.guestProvider.title': 'Invité',
    'signIn.guestProvider.enter': 'Entrer',
    'signIn.guestProvider.subtitle':
      'Entrer comme invité.\n Votre identité ne sera pas vérifiée\u00a0: certaines fonctions peuvent être indisponibles.',
    skipToContent: 'Aller au contenu',
    'copyTextButton.tooltipText': 'Texte copié dans le presse-papiers',
    'simpleStepper.finish': 'Terminer',
    'simpleStepper.reset': 'Recommencer',
    'simpleStepper.next': 'Suivant',
    'simpleStepper.skip': 'Passer',
    'simpleStepper.back': 'Retour',
    'errorPage.title': 'Cette page n’a pas pu être affichée',
    'errorPage.subtitle': 'ERREUR {{status}}\u00a0: {{statusMessage}}',
    'errorPage.goBack': 'Revenir en arrière',
    'errorPage.showMoreDetails': 'Afficher plus de détails',
    'errorPage.showLessDetails': 'Afficher moins de détails',
    'supportConfig.default.title': 'Assistance non configurée',
    'supportConfig.default.linkTitle':
      'Renseignez `app.support` dans la configuration',
    'errorBoundary.title':
      'Pour obtenir de l’aide, adressez-vous à {{slackChannel}}.',
    'oauthRequestDialog.message':
      'Connectez-vous pour permettre à {{appTitle}} d’accéder aux API et aux identités de {{provider}}.',
    'oauthRequestDialog.title': 'Connexion nécessaire',
    'oauthRequestDialog.authRedirectTitle':
      'Vous allez être redirigé vers la page de connexion OAuth.',
    'oauthRequestDialog.login': 'Se connecter',
    'oauthRequestDialog.rejectAll': 'Tout refuser',
    'supportButton.title': 'Assistance',
    'supportButton.close': 'Fermer',
    'alertDisplay.message_one': '({{ count }} message plus récent)',
    'alertDisplay.message_other': '({{ count }} messages plus récents)',
    'autoLogout.stillTherePrompt.title': 'Déconnexion pour inactivité',
    'autoLogout.stillTherePrompt.buttonText': 'Rester connecté',
    'dependencyGraph.fullscreenTooltip': 'Plein écran',
    'proxiedSignInPage.title':
      'Vous ne semblez pas connecté. Rechargez la page.',
    'logViewer.searchField.placeholder': 'Rechercher',
    'logViewer.downloadBtn.tooltip': 'Télécharger le journal',
    'logViewer.copyBtn.tooltip': 'Copier le journal dans le presse-papiers',
  },
});
