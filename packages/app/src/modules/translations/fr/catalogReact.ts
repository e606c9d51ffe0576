import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';

export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  full: true,
  messages: {
    'catalogFilter.title': 'Filtres',
    'catalogFilter.buttonTitle': 'Filtres',
    'entityKindPicker.title': 'Nature',
    'entityKindPicker.errorMessage':
      'Les natures d’éléments n’ont pas pu être chargées',
    'entityLifecyclePicker.title': 'Cycle de vie',
    'entityNamespacePicker.title': 'Espace de noms',
    'entityOwnerPicker.title': 'Propriétaire',
    'entityProcessingStatusPicker.title': 'État du traitement',
    'entityTagPicker.title': 'Étiquettes',
    'entityPeekAheadPopover.title':
      'Ouvrez la fiche pour voir toutes les étiquettes.',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': 'Afficher',
    'entityPeekAheadPopover.entityCardActionsTitle': 'Afficher la fiche',
    'entityPeekAheadPopover.emailCardAction.title': 'Écrire à {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': 'Courriel',
    'entityPeekAheadPopover.emailCardAction.subTitle': 'écrire à {{email}}',
    'entitySearchBar.placeholder': 'Rechercher',
    'entityTypePicker.title': 'Type',
    'entityTypePicker.errorMessage':
      'Les types d’éléments n’ont pas pu être chargés',
    'entityTypePicker.optionAllTitle': 'tous',
    'favoriteEntity.addToFavorites': 'Ajouter aux favoris',
    'favoriteEntity.removeFromFavorites': 'Retirer des favoris',
    'inspectEntityDialog.title': 'Détail technique de l’élément',
    'inspectEntityDialog.closeButtonTitle': 'Fermer',
    'inspectEntityDialog.tabsAriaLabel': 'Vues du détail technique',
    'inspectEntityDialog.ancestryPage.title': 'Ascendance',
    'inspectEntityDialog.ancestryPage.description':
      'Voici l’ascendance de cet élément\u00a0: la ou les chaînes d’éléments au bout desquelles des {{processorsLink}} qui ont conduit à son existence. Ce mécanisme est tout à fait distinct des relations.',
    'inspectEntityDialog.ancestryPage.processorsLink':
      'traitements ont émis des éléments enfants',
    'inspectEntityDialog.colocatedPage.title': 'Même origine',
    'inspectEntityDialog.colocatedPage.description':
      'Voici les éléments de même provenance que celui-ci\u00a0: issus de la même source de données (par exemple du même fichier YAML) ou de la même origine (par exemple l’adresse enregistrée au départ).',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      'Cet élément n’indique aucun emplacement.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      'Il n’y a pas d’autre élément à cet emplacement.',
    'inspectEntityDialog.colocatedPage.locationHeader': 'Au même emplacement',
    'inspectEntityDialog.colocatedPage.originHeader': 'De la même origine',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel':
      'Éléments de même provenance',
    'inspectEntityDialog.jsonPage.title': 'Élément en JSON',
    'inspectEntityDialog.jsonPage.description':
      'Les données brutes de l’élément telles que le catalogue les donne, au format JSON.',
    'inspectEntityDialog.overviewPage.title': 'Vue d’ensemble',
    'inspectEntityDialog.overviewPage.metadata.title': 'Métadonnées',
    'inspectEntityDialog.overviewPage.labels': 'Libellés',
    'inspectEntityDialog.overviewPage.status.title': 'État',
    'inspectEntityDialog.overviewPage.identity.title': 'Identité',
    'inspectEntityDialog.overviewPage.tags': 'Étiquettes',
    'inspectEntityDialog.overviewPage.annotations': 'Annotations',
    'inspectEntityDialog.overviewPage.relation.title': 'Relations',
    'inspectEntityDialog.overviewPage.copyAriaLabel': 'Copier {{label}}',
    'inspectEntityDialog.overviewPage.copiedStatus': 'Copié',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': 'En savoir plus',
    'inspectEntityDialog.yamlPage.title': 'Élément en YAML',
    'inspectEntityDialog.yamlPage.description':
      'Les données brutes de l’élément telles que le catalogue les donne, au format YAML.',
    'inspectEntityDialog.tabNames.json': 'JSON brut',
    'inspectEntityDialog.tabNames.yaml': 'YAML brut',
    'inspectEntityDialog.tabNames.overview': 'Vue d’ensemble',
    'inspectEntityDialog.tabNames.ancestry': 'Ascendance',
    'inspectEntityDialog.tabNames.colocated': 'Même origine',
    'unregisterEntityDialog.title':
      'Voulez-vous vraiment retirer cet élément du catalogue\u00a0?',
    'unregisterEntityDialog.cancelButtonTitle': 'Annuler',
    'unregisterEntityDialog.deleteButtonTitle': 'Supprimer l’élément',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      'Élément {{entityName}} supprimé',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      'Cet élément ne semble pas provenir d’un emplacement enregistré. Vous pouvez seulement le supprimer du catalogue.',
    'unregisterEntityDialog.errorStateTitle':
      'Erreur interne\u00a0: état inconnu',
    'unregisterEntityDialog.bootstrapState.title':
      'Vous ne pouvez pas retirer cet élément\u00a0: il provient de la configuration protégée du portail (emplacement «\u00a0{{location}}\u00a0»). Si vous pensez que c’est une erreur, adressez-vous à l’équipe qui exploite {{appTitle}}.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      'Vous pouvez supprimer l’élément lui-même du catalogue. Ne le faites que si vous savez que son fichier d’origine a été supprimé ou déplacé\u00a0; sinon, l’élément réapparaîtra à la prochaine actualisation du catalogue.',
    'unregisterEntityDialog.bootstrapState.advancedOptions': 'Options avancées',
    'unregisterEntityDialog.unregisterState.title':
      'Les éléments suivants seront retirés du catalogue\u00a0:',
    'unregisterEntityDialog.unregisterState.description':
      'Pour revenir en arrière, enregistrez à nouveau l’élément dans {{appTitle}}.',
    'unregisterEntityDialog.unregisterState.subTitle':
      'Situés à cet emplacement\u00a0:',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      'Vous pouvez aussi supprimer l’élément lui-même du catalogue. Ne le faites que si vous savez que son fichier d’origine a été supprimé ou déplacé\u00a0; sinon, l’élément réapparaîtra à la prochaine actualisation du catalogue.',
    'unregisterEntityDialog.unregisterState.advancedOptions':
      'Options avancées',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      'Retirer l’emplacement',
    'userListPicker.defaultOrgName': 'Organisation',
    'userListPicker.orgFilterAllLabel': 'Tous',
    'userListPicker.personalFilter.title': 'Les miens',
    'userListPicker.personalFilter.ownedLabel': 'À moi',
    'userListPicker.personalFilter.starredLabel': 'Favoris',
    'entityTableColumnTitle.name': 'Nom',
    'entityTableColumnTitle.type': 'Type',
    'entityTableColumnTitle.label': 'Libellé',
    'entityTableColumnTitle.title': 'Titre',
    'entityTableColumnTitle.description': 'Description',
    'entityTableColumnTitle.system': 'Système',
    'entityTableColumnTitle.namespace': 'Espace de noms',
    'entityTableColumnTitle.tags': 'Étiquettes',
    'entityTableColumnTitle.domain': 'Domaine',
    'entityTableColumnTitle.owner': 'Propriétaire',
    'entityTableColumnTitle.lifecycle': 'Cycle de vie',
    'entityTableColumnTitle.targets': 'Cibles',
    'entityRelationCard.emptyHelpLinkTitle': 'Comment changer cela.',
    'missingAnnotationEmptyState.title': 'Annotation manquante',
    'missingAnnotationEmptyState.readMore': 'En savoir plus',
    'missingAnnotationEmptyState.annotationYaml':
      'Ajoutez l’annotation au YAML de votre {{entityKind}}, comme dans l’exemple ci-dessous\u00a0:',
    'missingAnnotationEmptyState.generateDescription_one':
      'L’annotation {{annotations}} manque. Ajoutez-la à votre {{entityKind}} pour utiliser cet outil.',
    'missingAnnotationEmptyState.generateDescription_other':
      'Les annotations {{annotations}} manquent. Ajoutez-les à votre {{entityKind}} pour utiliser cet outil.',
  },
});
