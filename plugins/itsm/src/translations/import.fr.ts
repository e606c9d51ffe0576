import type { importEn } from './import.en';

/** French texts of the import of inventories; complete by its type. */
export const importFr: Record<keyof typeof importEn, string> = {
  'import.title': 'Importer un inventaire',
  'import.what':
    'Donnez l’inventaire d’un établissement, voyez ce qu’il changerait, puis appliquez-le. Rien ne change avant.',
  'import.of': '{{file}}, {{establishment}}',
  'import.toFleet': 'Vers le parc',
  'import.loading': 'Chargement de l’import',
  'import.steps': 'Étapes de l’import',
  'import.stepOf': '{{number}}. {{name}}',
  'import.step.file': 'Fichier',
  'import.step.check': 'Contrôle',
  'import.step.preview': 'Aperçu',
  'import.step.applied': 'Appliqué',
  'import.readOnly':
    'Le référent local de l’établissement et le titulaire donnent des inventaires, et le référent local les applique. Vous pouvez lire ceux qui ont été donnés.',
  'import.chooseEstablishment': 'Choisissez de quel établissement il s’agit.',
  'import.template.what': 'Le classeur à remplir\u00a0:',
  'import.template.blank': 'Modèle vide',
  'import.template.filled': 'Modèle avec le parc connu',
  'import.choose': 'Choisir le fichier',
  'import.choose.help':
    'Ou déposez-le ici. .xlsx ou CSV, 10 Mo et 20\u202f000 lignes au plus\u00a0; vos propres en-têtes conviennent.',
  'import.reading': 'Lecture du fichier',
  'import.checking': 'Comparaison des lignes avec le parc',
  'import.applying': 'Application',
  'import.progress.share': '{{share}}\u00a0%',
  'import.progress.left': 'encore {{time}} environ',
  'import.another': 'Donner un autre fichier',
  'import.read_one': '{{count}} ligne lue, en-têtes à la ligne {{row}}.',
  'import.read_other': '{{count}} lignes lues, en-têtes à la ligne {{row}}.',
  'import.mapping.title': 'Ce que sont les colonnes',
  'import.mapping.what':
    'Ce que vous dites ici est retenu pour le prochain fichier de l’établissement.',
  'import.mapping.at': '(colonne {{letters}})',
  'import.mapping.remembered': 'comme la dernière fois',
  'import.mapping.samples': 'Par exemple\u00a0: {{samples}}',
  'import.mapping.noSample': 'Vide',
  'import.mapping.of': 'Sens de {{header}}',
  'import.mapping.leftOut': 'Ne pas reprendre',
  'import.siteByDefault':
    'Aucune colonne ne dit le site\u00a0: les nouvelles machines sont à {{site}}.',
  'import.mode': 'Ce qu’est le fichier',
  'import.mode.update':
    'Des machines à ajouter ou à mettre à jour\u00a0: les autres restent',
  'import.mode.whole-fleet':
    'Tout le parc\u00a0: les machines qu’il ne nomme pas sortent, sauf celles qui ont des tickets ouverts',
  'import.check': 'Contrôler',
  'import.counts': 'Ce que donne le fichier',
  'import.outcome.added': 'Ajoutées',
  'import.outcome.changed': 'Modifiées',
  'import.outcome.removed': 'Retirées',
  'import.outcome.unchanged': 'Inchangées',
  'import.outcome.kept': 'Gardées',
  'import.outcome.wrong': 'En erreur',
  'import.count.added_one': '{{count}} ajoutée',
  'import.count.added_other': '{{count}} ajoutées',
  'import.count.changed_one': '{{count}} modifiée',
  'import.count.changed_other': '{{count}} modifiées',
  'import.count.removed_one': '{{count}} retirée',
  'import.count.removed_other': '{{count}} retirées',
  'import.count.unchanged_one': '{{count}} inchangée',
  'import.count.unchanged_other': '{{count}} inchangées',
  'import.count.kept_one': '{{count}} gardée au parc',
  'import.count.kept_other': '{{count}} gardées au parc',
  'import.count.wrong_one': '{{count}} ligne en erreur',
  'import.count.wrong_other': '{{count}} lignes en erreur',
  'import.noFault': 'Aucune ligne n’est en erreur.',
  'import.removalsHeld':
    'Rien n’est retiré tant que des lignes sont en erreur\u00a0: elles peuvent être celles de machines connues.',
  'import.toPreview': 'Voir les changements',
  'import.backToFile': 'Revenir au fichier',
  'import.backToCheck': 'Revenir au contrôle',
  'import.corrections': 'Télécharger le fichier avec ses erreurs',
  'import.faults': 'À corriger',
  'import.line': 'ligne {{row}}',
  'import.value': '«\u00a0{{value}}\u00a0»\u00a0:',
  'import.loaded_one': '{{count}} ligne affichée',
  'import.loaded_other': '{{count}} lignes affichées',
  'import.more': 'Plus',
  'import.preview.whoApplies':
    'Le référent local de l’établissement applique cet inventaire\u00a0: il le trouve dans ses inventaires remis.',
  'import.preview.past': 'Déjà appliqué\u00a0: voici ce qui a changé.',
  'import.preview.show': 'Montrer',
  'import.preview.changing': 'Tout ce qui change',
  'import.preview.none': 'Aucune ligne ici',
  'import.preview.noneHint': 'Le fichier ne change rien de cette sorte.',
  'import.preview.list': 'Lignes du fichier',
  'import.outcomeOf.added': 'Ajoutée\u00a0: {{name}}',
  'import.outcomeOf.changed': 'Modifiée\u00a0: {{name}}',
  'import.outcomeOf.removed': 'Retirée\u00a0: {{name}}',
  'import.outcomeOf.unchanged': 'Inchangée\u00a0: {{name}}',
  'import.outcomeOf.kept': 'Gardée\u00a0: {{name}}',
  'import.outcomeOf.wrong': 'En erreur\u00a0: {{name}}',
  'import.kept.open-tickets':
    'Le fichier ne la nomme pas, mais elle a des tickets ouverts\u00a0: elle reste.',
  'import.kept.holds-machine':
    'Le fichier ne la nomme pas, mais une machine qui reste est dedans.',
  'import.kept.from-catalog':
    'Le fichier ne la nomme pas, mais elle vient du catalogue\u00a0: elle sort quand elle en sort.',
  'import.changesOf': 'Ce qui change de {{name}}',
  'import.fact': 'Donnée',
  'import.before': 'Avant',
  'import.after': 'Après',
  'import.fact.none': 'rien',
  'import.fact.noWarranty': 'pas de garantie',
  'import.fact.unknownWarranty': 'inconnue (à vérifier)',
  'import.fact.backed': 'avec ré-adossement constructeur',
  'import.fact.unbacked': 'sans ré-adossement constructeur',
  'import.goodOnly_one':
    '{{count}} ligne est en erreur\u00a0: elle est laissée de côté, et revient avec sa raison.',
  'import.goodOnly_other':
    '{{count}} lignes sont en erreur\u00a0: elles sont laissées de côté, et reviennent avec leurs raisons.',
  'import.manyRemovals_one':
    '{{count}} machine sur {{known}} sortirait du parc\u00a0: plus d’un dixième. Saisissez le nombre pour confirmer.',
  'import.manyRemovals_other':
    '{{count}} machines sur {{known}} sortiraient du parc\u00a0: plus d’un dixième. Saisissez le nombre pour confirmer.',
  'import.typeRemovals': 'Combien de machines sortent',
  'import.typeRemovals.wrong': 'Ce n’est pas le nombre de machines retirées.',
  'import.apply': 'Appliquer',
  'import.applyGood_one': 'Appliquer la bonne ligne',
  'import.applyGood_other': 'Appliquer les {{count}} bonnes lignes',
  'import.applied': 'Appliqué par {{name}}, {{when}}.',
  'import.applied.kept':
    'Le fichier et ses lignes sont conservés\u00a0: une commande peut nommer cet inventaire.',
  'import.seeFleet': 'Voir le parc',
  'import.file': 'Télécharger le fichier donné',
  'import.seeLines': 'Voir les lignes',
  'import.history': 'Derniers inventaires',
  'import.history.more': 'Inventaires plus anciens',
  'import.history.none': 'Aucun inventaire n’a encore été donné.',
  'import.state.read': 'non contrôlé',
  'import.state.checked': 'contrôlé, non appliqué',
  'import.state.applied': 'appliqué',
  'import.refused.alreadyApplied':
    'Cet import est déjà appliqué. Donnez de nouveau le fichier pour l’importer encore.',
  'import.refused.atWork':
    'Quelqu’un travaille sur cet import en ce moment. Attendez qu’il ait fini.',
  'import.refused.columnMissing':
    'Aucune colonne n’est dite «\u00a0{{column}}\u00a0»\u00a0: dites laquelle l’est.',
  'import.refused.columnTwice':
    'Plusieurs colonnes sont dites «\u00a0{{column}}\u00a0»\u00a0: n’en gardez qu’une.',
  'import.refused.empty':
    'Le fichier n’a aucune ligne. Mettez les en-têtes sur une ligne et une machine sur chaque ligne dessous, sur la première feuille.',
  'import.refused.unknown':
    'Le fichier n’est ni un classeur .xlsx ni un CSV. Enregistrez l’inventaire sous l’une de ces formes.',
  'import.refused.fleetChanged':
    'Le parc a changé depuis le contrôle. Revenez au fichier et contrôlez de nouveau\u00a0: rien n’a été appliqué.',
  'import.refused.linesWrong':
    'Des lignes sont en erreur. Corrigez-les, ou appliquez les seules bonnes lignes.',
  'import.refused.notTyped':
    'Plus d’un dixième du parc sortirait. Saisissez combien de machines cela fait.',
  'import.refused.tooManyBytes':
    'Le fichier dépasse 10 Mo. Importez l’inventaire en plusieurs fichiers.',
  'import.refused.embedded':
    'Le classeur contient des fichiers incorporés. Enregistrez-le en .xlsx simple, sans eux.',
  'import.refused.encrypted':
    'Le classeur a un mot de passe, ou est au format d’avant 2007. Enregistrez-le sans mot de passe en .xlsx.',
  'import.refused.links':
    'Le classeur est lié à d’autres. Enregistrez-le en .xlsx simple, avec les seules valeurs.',
  'import.refused.macros':
    'Le classeur contient des macros. Enregistrez-le en .xlsx simple, sans elles.',
  'import.refused.tooLarge':
    'Le fichier contient bien plus qu’un inventaire\u00a0: 20\u202f000 lignes et 100 colonnes au plus. Copiez ses lignes dans un nouveau classeur.',
  'import.refused.unreadable':
    'Le classeur ne peut pas être lu. Copiez ses lignes dans un nouveau classeur et enregistrez-le en .xlsx.',
};
