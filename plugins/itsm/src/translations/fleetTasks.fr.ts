import type { fleetTasksEn } from './fleetTasks.en';

/** French texts of what one does with chosen machines; complete by its type. */
export const fleetTasksFr: Record<keyof typeof fleetTasksEn, string> = {
  'fleetTasks.label': 'Étiquette',
  'fleetTasks.labels': 'Étiquettes',
  'fleetTasks.chosen': 'Machines choisies',
  'fleetTasks.choose': 'Choisir {{name}}',
  'fleetTasks.chooseShown': 'Choisir toutes les machines affichées',
  'fleetTasks.count_one': '{{count}} machine choisie',
  'fleetTasks.count_other': '{{count}} machines choisies',
  'fleetTasks.chooseAll': 'Choisir toutes celles qui correspondent',
  'fleetTasks.all': 'Toutes les machines qui correspondent sont choisies',
  'fleetTasks.chooseNone': 'Ne plus rien choisir',
  'bulk.change': 'Modifier',
  'bulk.oneEstablishment':
    'Pour les modifier, choisissez les machines d’un seul établissement.',
  'bulk.title.some_one': 'Modifier {{count}} machine',
  'bulk.title.some_other': 'Modifier {{count}} machines',
  'bulk.title.all': 'Modifier toutes les machines qui correspondent',
  'bulk.what':
    'Cochez ce qui devient le même pour toutes\u00a0; le reste ne change pas. Vous verrez ce qui change, machine par machine, avant que ce soit fait.',
  'bulk.group.place': 'Lieu',
  'bulk.group.contract': 'Contrat',
  'bulk.group.hardware': 'Matériel',
  'bulk.newValue': '{{fact}}, pour toutes',
  'bulk.takeAway': 'rien',
  'bulk.takesAway': 'Vide\u00a0: ce qui est connu est effacé.',
  'bulk.choose': 'Choisissez',
  'bulk.warranty.day': 'finit un jour donné',
  'bulk.warranty.lastDay': 'Dernier jour de la garantie',
  'bulk.problem.required':
    'Donnez une valeur\u00a0: une machine ne s’en passe pas.',
  'bulk.problem.day': 'Donnez un jour.',
  'bulk.problem.nothing': 'Cochez au moins une chose à modifier.',
  'bulk.cancel': 'Annuler',
  'bulk.preview': 'Voir ce qui change',
  'bulk.comparing': 'Comparaison…',
  'bulk.import.title': 'Modifier plusieurs machines',
  'bulk.import.of_one': '{{count}} machine, {{establishment}}',
  'bulk.import.of_other': '{{count}} machines, {{establishment}}',
  'bulk.history_one': 'Modification de {{count}} machine',
  'bulk.history_other': 'Modification de {{count}} machines',
  'bulk.whoApplies':
    'Le référent local de l’établissement applique cette modification\u00a0: elle est parmi ses derniers inventaires.',
  'bulk.kept':
    'La modification et ses lignes sont conservées, avec qui l’a appliquée et quand.',
  'bulk.fleetChanged':
    'Le parc a changé depuis\u00a0: rien n’a été appliqué. Choisissez de nouveau les machines et recommencez.',
  'fleetTasks.toCome': 'Conditions à venir',
  'fleetTasks.toCome.from': 'À partir du {{day}}\u00a0: {{what}}',
  'fleetTasks.maintained.no': 'Non',
  'fleetTasks.maintained.from': 'à partir du {{from}}',
  'fleetTasks.cover.none':
    'Cette machine n’est pas couverte\u00a0: aucune commande ne la couvre aujourd’hui. Pour qu’elle le soit, donnez-la dans l’inventaire d’une commande.',
  'fleetTasks.cover.starts':
    'Cette machine n’est pas encore couverte\u00a0: elle l’est à partir du {{day}}.',
  'fleetTasks.cover.ended':
    'Cette machine n’est plus couverte depuis le {{day}}. Remplacez-la, ou voyez avec le titulaire si une commande peut la couvrir de nouveau.',
  'fleetTasks.cover.awaiting':
    'Cette machine n’est pas encore couverte\u00a0: sa déclaration attend l’acceptation du titulaire.',
  'fleetTasks.cover.refused':
    'Cette machine n’est pas couverte\u00a0: le titulaire a refusé sa déclaration. La page de l’établissement dit pourquoi\u00a0; une commande peut la couvrir.',
  'fleetTasks.cover.incident':
    'Un incident y est enregistré, sans délai contractuel, et réparé sur devis.',
  'fleetTasks.cover.toBeChecked':
    'La fin de garantie de cette machine est inconnue\u00a0: son niveau de contrat n’est pas établi. Donnez son dernier jour de garantie dans l’inventaire, ou dites-y qu’elle n’en a pas.',
  'fleetTasks.version': 'version {{version}}',
  'fleetTasks.runsOn': 'tourne sur {{machines}}',
  'fleetTasks.notice': 'Avis d’obsolescence',
  'fleetTasks.notice.all': 'Avec ou sans',
  'fleetTasks.notice.any': 'Avec un avis',
  'fleetTasks.notice.mark': 'Avis jusqu’au {{day}}\u00a0: {{state}}',
};
