import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { notificationsTranslationRef } from '@backstage/plugin-notifications/alpha';

export default createTranslationMessages({
  ref: notificationsTranslationRef,
  full: true,
  messages: {
    'table.errors.markAllReadFailed':
      'Les notifications n’ont pas pu être marquées comme lues',
    'table.pagination.labelDisplayedRows': '{from} à {to} sur {count}',
    'table.pagination.firstTooltip': 'Première page',
    'table.pagination.labelRowsSelect': 'lignes',
    'table.pagination.lastTooltip': 'Dernière page',
    'table.pagination.nextTooltip': 'Page suivante',
    'table.pagination.previousTooltip': 'Page précédente',
    'table.emptyMessage': 'Aucune notification',
    'table.bulkActions.markAllRead': 'Tout marquer comme lu',
    'table.bulkActions.markSelectedAsRead': 'Marquer la sélection comme lue',
    'table.bulkActions.returnSelectedAmongUnread':
      'Remettre la sélection parmi les non lues',
    'table.bulkActions.saveSelectedForLater':
      'Garder la sélection pour plus tard',
    'table.bulkActions.undoSaveForSelected': 'Ne plus garder la sélection',
    'table.confirmDialog.cancel': 'Annuler',
    'table.confirmDialog.title': 'Êtes-vous sûr\u00a0?',
    'table.confirmDialog.markAllReadDescription':
      'Marquer toutes les notifications comme lues.',
    'table.confirmDialog.markAllReadConfirmation': 'Tout marquer',
    'filters.view.all': 'Toutes',
    'filters.view.label': 'Voir',
    'filters.view.read': 'Notifications lues',
    'filters.view.saved': 'Notifications gardées',
    'filters.view.unread': 'Notifications non lues',
    'filters.title': 'Filtres',
    'filters.severity.normal': 'Normale',
    'filters.severity.high': 'Élevée',
    'filters.severity.low': 'Basse',
    'filters.severity.label': 'Gravité minimale',
    'filters.severity.critical': 'Critique',
    'filters.topic.label': 'Sujet',
    'filters.topic.anyTopic': 'Tous les sujets',
    'filters.createdAfter.label': 'Envoyées',
    'filters.createdAfter.placeholder': 'Notifications depuis',
    'filters.createdAfter.last24h': 'Depuis 24\u00a0heures',
    'filters.createdAfter.lastWeek': 'Depuis une semaine',
    'filters.createdAfter.anyTime': 'À tout moment',
    'filters.sortBy.origin': 'Par origine',
    'filters.sortBy.label': 'Trier',
    'filters.sortBy.placeholder': 'Critère de tri',
    'filters.sortBy.newest': 'Les plus récentes d’abord',
    'filters.sortBy.oldest': 'Les plus anciennes d’abord',
    'filters.sortBy.topic': 'Par sujet',
    'settings.table.origin': 'Origine',
    'settings.table.topic': 'Sujet',
    'settings.title': 'Réglages des notifications',
    'settings.errors.useNotificationFormat':
      'useNotificationFormat s’emploie dans un NotificationFormatProvider',
    'settings.errorTitle': 'Les réglages n’ont pas pu être lus',
    'settings.noSettingsAvailable':
      'Il n’y a rien à régler tant qu’aucune notification n’est arrivée',
    'sidebar.title': 'Notifications',
    'sidebar.errors.markAsReadFailed':
      'La notification n’a pas pu être marquée comme lue',
    'sidebar.errors.fetchNotificationFailed':
      'La notification n’a pas pu être lue',
    'notificationsPage.title': 'Notifications',
    'notificationsPage.tableTitle.all_one':
      'Toutes les notifications ({{count}})',
    'notificationsPage.tableTitle.all_other':
      'Toutes les notifications ({{count}})',
    'notificationsPage.tableTitle.saved_one':
      'Notifications gardées ({{count}})',
    'notificationsPage.tableTitle.saved_other':
      'Notifications gardées ({{count}})',
    'notificationsPage.tableTitle.unread_one':
      'Notifications non lues ({{count}})',
    'notificationsPage.tableTitle.unread_other':
      'Notifications non lues ({{count}})',
    'notificationsPage.tableTitle.read_one': 'Notifications lues ({{count}})',
    'notificationsPage.tableTitle.read_other': 'Notifications lues ({{count}})',
    'unreadCard.emptyState': 'Rien de nouveau',
    'unreadCard.title_one': 'Dernières notifications non lues ({{count}})',
    'unreadCard.title_other': 'Dernières notifications non lues ({{count}})',
    'unreadCard.viewAll': 'Tout voir',
    'unreadCard.columnNotification': 'Notification',
    'unreadCard.columnActions': 'Actions',
    'unreadCard.resultsCount': '{{displayed}} résultats sur {{total}}',
  },
});
