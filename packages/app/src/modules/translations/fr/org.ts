import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';

export default createTranslationMessages({
  ref: orgTranslationRef,
  full: true,
  messages: {
    'groupProfileCard.groupNotFound': 'Groupe introuvable',
    'groupProfileCard.editIconButtonTitle': 'Modifier les métadonnées',
    'groupProfileCard.refreshIconButtonTitle': 'Demander une actualisation',
    'groupProfileCard.refreshIconButtonAriaLabel': 'Actualiser',
    'groupProfileCard.listItemTitle.email': 'Courriel',
    'groupProfileCard.listItemTitle.entityRef': 'Référence',
    'groupProfileCard.listItemTitle.parentGroup': 'Groupe parent',
    'groupProfileCard.listItemTitle.childGroups': 'Sous-groupes',
    'membersListCard.title': 'Membres de {{groupName}}',
    'membersListCard.cardLabel': 'Page de {{memberName}}',
    'membersListCard.noMembersDescription': 'Ce groupe n’a pas de membre.',
    'membersListCard.noSearchResult':
      'Aucun membre ne correspond à «\u00a0{{searchTerm}}\u00a0».',
    'membersListCard.aggregateMembersToggle.label': 'Inclure les sous-groupes',
    'ownershipCard.title': 'Propriété',
    'ownershipCard.aggregateRelationsToggle.label': 'Inclure les sous-groupes',
    'userProfileCard.editIconButtonTitle': 'Modifier les métadonnées',
    'userProfileCard.listItemTitle.email': 'Courriel',
    'userProfileCard.listItemTitle.memberOf': 'Membre de',
    'userProfileCard.userNotFound': 'Personne introuvable',
    'userProfileCard.moreGroupButtonTitle': '…Plus ({{number}})',
    'userProfileCard.allGroupDialog.title':
      'Tous les groupes de {{name}}\u00a0:',
    'userProfileCard.allGroupDialog.closeButtonTitle': 'Fermer',
  },
});
