import type { ticketPageEn } from './ticketPage.en';

/** French texts of the ticket page; complete by type. */
export const ticketPageFr: Record<keyof typeof ticketPageEn, string> = {
  'ticketPage.loading': 'Chargement du ticket',
  'ticketPage.notFound.title': 'Ticket introuvable',
  'ticketPage.notFound.description':
    'Le numéro {{number}} n’existe pas, ou le ticket est celui d’un établissement que vous ne servez pas. Vérifiez le numéro, ou cherchez le ticket dans la liste.',
  'ticketPage.notFound.list': 'Retour aux incidents',
  'ticketPage.declared': 'Incident déclaré sous le numéro {{number}}.',
  'ticketPage.stale':
    'Pas rafraîchi depuis {{when}}. {{why}} L’horloge continue d’après ce qui était connu alors.',

  // À qui la main
  'ticketPage.move.you': 'À vous\u00a0: {{what}}.',
  'ticketPage.move.establishment': 'À l’établissement\u00a0: {{what}}.',
  'ticketPage.move.local-referent': 'Au référent local\u00a0: {{what}}.',
  'ticketPage.move.contractor': 'Au titulaire\u00a0: {{what}}.',
  'ticketPage.move.colleague': 'À {{holder}}, qui a le ticket\u00a0: {{what}}.',
  'ticketPage.move.also': '{{what}}\u00a0; aussi attendu\u00a0: {{others}}',
  'ticketPage.also.approval': 'l’aval',
  'ticketPage.also.workaround': 'la solution de contournement',
  'ticketPage.also.qualification': 'la qualification',
  'ticketPage.also.suspension': 'la suspension',
  'ticketPage.also.cancellation': 'l’annulation',
  'ticketPage.also.exclusion': 'l’exclusion',
  'ticketPage.also.instant': 'l’instant déclaré',
  'ticketPage.matter.approval':
    'valider le rétablissement proposé {{when}} par {{by}}',
  'ticketPage.matter.workaround':
    'accepter ou refuser la solution de contournement proposée {{when}} par {{by}}',
  'ticketPage.matter.qualification':
    'accepter ou refuser la qualification proposée {{when}} par {{by}}',
  'ticketPage.matter.suspension':
    'accorder ou refuser la suspension jusqu’à {{until}} demandée {{when}} par {{by}}',
  'ticketPage.matter.cancellation':
    'accepter ou refuser l’annulation demandée {{when}} par {{by}}',
  'ticketPage.matter.exclusion':
    'accepter ou contester l’exclusion invoquée {{when}} par {{by}}',
  'ticketPage.matter.instant':
    'accepter ou refuser l’instant déclaré par {{by}}, {{claimed}}',
  'ticketPage.matter.identify':
    'identifier la machine et qualifier l’incident déclaré {{when}} par {{by}}',
  'ticketPage.matter.qualifyFirst':
    'qualifier d’abord l’incident rétabli {{when}} par {{by}}, ses conditions sont à fixer avant l’aval',
  'ticketPage.matter.takeUp':
    'prendre en charge l’incident déclaré {{when}} par {{by}}',
  'ticketPage.matter.refusedDown':
    'reprendre, {{by}} a refusé le rétablissement {{when}} car le service était encore arrêté',
  'ticketPage.matter.refusedUp':
    'régler le point restant, {{by}} a refusé le rétablissement {{when}}, service en marche',
  'ticketPage.matter.reopened':
    'reprendre, {{by}} a rouvert le ticket {{when}}',
  'ticketPage.matter.repair':
    'réparer définitivement, {{by}} a accepté une solution de contournement {{when}}',
  'ticketPage.matter.onSite':
    'rétablir le service, {{technician}} est sur site depuis {{when}}',
  'ticketPage.matter.remote':
    'rétablir le service, {{technician}} intervient à distance depuis {{when}}',
  'ticketPage.matter.restore':
    'rétablir le service, pris en charge {{when}} par {{by}}',
  'ticketPage.matter.contested':
    'répondre à la contestation de l’exclusion par {{by}} ({{when}})',
  'ticketPage.settled.suspended':
    'Personne n’est attendu avant {{until}}\u00a0: suspension accordée par {{by}}.',
  'ticketPage.settled.closed': 'Clôturé {{when}} avec l’accord de {{by}}.',
  'ticketPage.settled.mayReopen':
    'Clôturé {{when}} avec l’accord de {{by}}\u00a0; vous pouvez le rouvrir si la même panne revient.',
  'ticketPage.settled.cancelled': 'Annulé {{when}} par {{by}}\u00a0: {{kind}}.',
  'ticketPage.settled.cancellationAgreed':
    'Annulé {{when}} avec l’accord de {{by}}\u00a0: {{kind}}.',
  'ticketPage.settled.excluded':
    'Exclu {{when}} avec l’accord de {{by}}\u00a0: {{ground}}.',

  // Vocabulaire
  'ticketPage.role.beneficiary': 'bénéficiaire',
  'ticketPage.role.local-referent': 'référent local',
  'ticketPage.role.contractor': 'titulaire',
  'ticketPage.role.coordinator': 'coordinateur',
  'ticketPage.role.system': 'automatique',
  'ticketPage.someone': 'quelqu’un',
  'ticketPage.redacted': '[retiré]',
  'ticketPage.kind.cancelled': 'plus rien à faire',
  'ticketPage.kind.duplicate': 'doublon d’un autre ticket',
  'ticketPage.kind.merged': 'regroupé avec un autre ticket',
  'ticketPage.ground.fall': 'chute',
  'ticketPage.ground.breakage': 'bris',
  'ticketPage.ground.vandalism': 'vandalisme',
  'ticketPage.ground.lightning': 'foudre',
  'ticketPage.ground.flood': 'inondation',
  'ticketPage.ground.theft': 'vol',
  'ticketPage.ground.other-abnormal-use': 'autre usage anormal',
  'ticketPage.ground.use-against-specification':
    'usage ou fournitures contraires aux spécifications du constructeur',
  'ticketPage.ground.outside-perimeter': 'hors du périmètre ou de la commande',
  'ticketPage.mediation.subject.exclusion': 'L’exclusion',
  'ticketPage.mediation.subject.verdict': 'Le verdict sur le délai',
  'ticketPage.mediation.subject.other': 'Autre chose',
  'ticketPage.correction.none': 'Aucune correction',
  'ticketPage.correction.counts-in-time': 'Compte dans le délai',
  'ticketPage.correction.counts-late': 'Compte hors délai',
  'ticketPage.correction.counts-excluded':
    'Compte comme exclu, hors du taux de respect des délais',
  'ticketPage.correction.counts-included':
    'Compte dans le taux, selon son propre délai',
  'ticketPage.mediation.title': 'Médiation',
  'ticketPage.mediation.about': 'Contesté',
  'ticketPage.mediation.opened': 'Ouverte',
  'ticketPage.mediation.said': 'Ce qui a été dit',
  'ticketPage.mediation.state.open':
    'Au coordinateur\u00a0: conclure\u00a0; d’ici là, chaque partie donne son avis.',
  'ticketPage.mediation.state.open.mine':
    'À vous\u00a0: lire les avis des deux parties, puis conclure.',
  'ticketPage.mediation.state.correction-proposed':
    'Au référent local\u00a0: accepter ou refuser la correction proposée {{when}} ({{correction}}).',
  'ticketPage.mediation.state.correction-proposed.mine':
    'À vous\u00a0: accepter ou refuser la correction proposée {{when}} ({{correction}}).',
  'ticketPage.mediation.state.concluded': 'Conclue {{when}}, sans correction.',
  'ticketPage.mediation.state.corrected':
    'Conclue, avec l’accord du référent local ({{when}})\u00a0: {{correction}}.',
  'ticketPage.mediation.state.refused':
    'Correction refusée par le référent local {{when}}\u00a0: le ticket compte comme avant.',
  'ticketPage.impact.1': 'Les soins sont arrêtés ou menacés',
  'ticketPage.impact.2': 'Un service travaille difficilement',
  'ticketPage.impact.3': 'Aucun effet sur les soins ni le travail',
  'ticketPage.urgency.1': 'Tout de suite\u00a0: aucun moyen de faire sans',
  'ticketPage.urgency.2': 'Aujourd’hui\u00a0: on tient quelques heures',
  'ticketPage.urgency.3': 'Peut attendre quelques jours',
  'ticketPage.mode.remote': 'À distance',
  'ticketPage.mode.on-site': 'Sur site',

  // Où aller et qui appeler
  'ticketPage.machines.said':
    'Machine absente de la liste, telle que décrite\u00a0: {{text}}',
  'ticketPage.machines.unknown': 'Machine pas encore identifiée',
  'ticketPage.machines.others_one': 'et une autre machine',
  'ticketPage.machines.others_other': 'et {{count}} autres machines',
  'ticketPage.machines.all': '{{principal}}, avec {{others}}.',
  'ticketPage.machines.termsOf':
    'Le délai est celui de {{machine}}\u00a0: il expire le premier et vaut pour toutes.',
  'ticketPage.access.title': 'Où aller et qui appeler',
  'ticketPage.access.building': 'Bâtiment',
  'ticketPage.access.room': 'Salle',
  'ticketPage.access.rack': 'Baie',
  'ticketPage.access.rackUnit': 'Unité',
  'ticketPage.access.noPlace': 'Lieu non précisé.',
  'ticketPage.access.badge': 'Badge ou accompagnement\u00a0: {{value}}',
  'ticketPage.access.care': 'Contrainte de soins\u00a0: {{value}}',
  'ticketPage.access.correct': 'Compléter ou corriger',
  'ticketPage.access.say': 'Préciser où aller et qui appeler',

  // Onglets
  'ticketPage.tabs': 'Parties du ticket',
  'ticketPage.print.open': 'Version imprimable',
  'ticketPage.print.print': 'Imprimer',
  'ticketPage.print.back': 'Retour au ticket',
  'ticketPage.print.asOf': 'État au {{when}} ({{place}})',
  'ticketPage.tab.timeline': 'Suivi',
  'ticketPage.tab.interventions': 'Interventions et pièces',
  'ticketPage.tab.attachments': 'Pièces jointes',
  'ticketPage.tab.contract': 'Machine et contrat',

  // Interventions
  'ticketPage.documents.recap': 'Récapitulatif (PDF)',
  'ticketPage.documents.report': 'Compte rendu (PDF)',
  'ticketPage.interventions.none': 'Aucune intervention pour l’instant.',
  'ticketPage.interventions.noneBegin':
    'Aucune intervention pour l’instant. Commencez-en une quand le travail commence\u00a0: début et fin figurent au compte rendu.',
  'ticketPage.interventions.going': 'En cours depuis {{when}}',
  'ticketPage.interventions.period': '{{from}} à {{to}} ({{duration}})',
  'ticketPage.interventions.continuing':
    'Poursuivie après la fermeture ({{closes}})\u00a0: ces heures ne sont pas consommées',
  'ticketPage.interventions.stopOrdered':
    'Arrêt ordonné par l’établissement {{when}}\u00a0: {{reason}}',

  // Machine et contrat
  'ticketPage.contract.machine': 'Machine',
  'ticketPage.contract.unknownMachine': 'Pas encore identifiée',
  'ticketPage.contract.said': 'Telle que décrite\u00a0: {{text}}',
  'ticketPage.contract.otherMachines': 'Autres machines',
  'ticketPage.contract.model': 'Constructeur et modèle',
  'ticketPage.contract.site': 'Site',
  'ticketPage.contract.territory': 'Territoire',
  'ticketPage.contract.pinned':
    'Les conditions du ticket sont celles de son enregistrement\u00a0: un changement ultérieur du contrat ne les déplace pas.',
  'ticketPage.contract.termsTitle': 'Conditions de ce ticket',
  'ticketPage.contract.contractual': 'Contractuel',
  'ticketPage.contract.yes': 'Oui',
  'ticketPage.contract.no': 'Non, indicatif',
  'ticketPage.contract.none': 'Aucun',
  'ticketPage.contract.noTerms':
    'Pas encore de conditions\u00a0: elles sont fixées à la qualification, telles qu’à l’enregistrement.',
  'ticketPage.contract.links': 'Autres tickets',
  'ticketPage.contract.follows': 'Fait suite à {{number}}',
  'ticketPage.contract.splitFrom': 'Séparé de {{number}}',
  'ticketPage.contract.splitInto': 'Séparé en\u00a0: {{number}}',
  'ticketPage.contract.followedBy': 'Suivi par {{number}}',
  'ticketPage.contract.declared': 'Déclaré',
  'ticketPage.contract.description': 'Ce qui a été déclaré',
  'ticketPage.contract.priority': 'Effet et urgence',
};
