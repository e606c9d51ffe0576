import type { ordersEn } from './orders.en';

/** French texts of orders, anniversaries and movements of a fleet. */
export const ordersFr: Record<keyof typeof ordersEn, string> = {
  'orders.title': 'Commandes',
  'orders.loading': 'Chargement des commandes',
  'orders.none':
    'Aucune commande n’est enregistrée. Le référent local enregistre la première une fois un inventaire appliqué.',
  'orders.contract':
    'Prochain anniversaire du marché\u00a0: {{anniversary}}. Les entrées et sorties se déclarent au plus tard le {{declareBy}}.',
  'orders.kind.first': 'Première commande',
  'orders.kind.yearly': 'Commande annuelle',
  'orders.kind.complementary': 'Commande complémentaire',
  'orders.state.placed': 'Passée',
  'orders.state.started': 'Exécutée',
  'orders.state.withdrawn': 'Retirée',
  'orders.late': 'En retard',
  'orders.placed': 'Passée le {{day}} par {{name}}',
  'orders.executeBy': 'À exécuter au plus tard le {{day}}',
  'orders.started': 'Exécutée depuis le {{day}} (échéance\u00a0: {{deadline}})',
  'orders.withdrawn': 'Retirée par {{name}}\u00a0: {{reason}}',
  'orders.anniversary': 'Prochain anniversaire\u00a0: {{day}}',
  'orders.inventory': 'Inventaire\u00a0: {{file}}',
  'orders.more': 'Autres commandes',
  'orders.place': 'Enregistrer une commande',
  'orders.place.what':
    'La commande garde l’inventaire sur lequel elle est passée, quoi que devienne le parc.',
  'orders.start': 'Indiquer le début',
  'orders.start.title': 'Début d’exécution de la commande {{reference}}',
  'orders.withdraw': 'Retirer',
  'orders.withdraw.title': 'Retirer la commande {{reference}}',
  'orders.cancel': 'Annuler',
  'orders.save': 'Enregistrer',
  'orders.saving': 'Enregistrement…',
  'orders.field.kind': 'Nature',
  'orders.field.reference': 'Référence du bon de commande',
  'orders.field.reference.help': 'Telle que votre établissement la numérote.',
  'orders.field.placedOn': 'Passée le',
  'orders.field.executeBy': 'À exécuter au plus tard le',
  'orders.field.executeBy.help': 'Trente jours après sa passation si vide.',
  'orders.field.executeBy.first':
    'Une première commande s’exécute sous trente jours\u00a0: au plus tard le {{day}}.',
  'orders.field.inventory': 'Inventaire de la commande',
  'orders.field.inventory.none':
    'Aucun inventaire n’est encore appliqué\u00a0: importez-en un d’abord.',
  'orders.field.inventory.one': '{{file}}, appliqué le {{day}}',
  'orders.field.startedOn': 'Exécutée depuis le',
  'orders.field.reason': 'Motif',
  'orders.error.required': 'À renseigner.',
  'orders.error.in-the-future':
    'Ce jour est à venir\u00a0: donnez aujourd’hui au plus tard.',
  'orders.error.first-exists':
    'Il y a déjà une première commande\u00a0: choisissez une autre nature.',
  'orders.error.first-missing': 'La première commande vient d’abord.',
  'orders.error.reference-taken': 'Une autre commande porte cette référence.',
  'orders.error.before-it-was-placed':
    'Ce jour précède celui où la commande a été passée.',
  'orders.movements': 'Entrées et sorties du parc',
  'orders.movements.loading': 'Chargement des entrées et sorties',
  'orders.movements.none': 'Aucun matériel n’est encore entré ni sorti.',
  'orders.movements.joined': 'Entrée',
  'orders.movements.left': 'Sortie',
  'orders.movements.by': ', par {{name}}',
  'orders.movements.inventory': 'inventaire',
  'orders.movements.more': 'Plus anciennes',
};
