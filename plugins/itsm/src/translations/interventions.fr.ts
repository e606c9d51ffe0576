import type { interventionsEn } from './interventions.en';

/** French texts of interventions, parts and visits; complete by type. */
export const interventionsFr: Record<keyof typeof interventionsEn, string> = {
  // Qui et où
  'ticketPage.employer.contractor': 'Titulaire',
  'ticketPage.employer.subcontractor': 'Sous-traitant',
  'ticketPage.employer.manufacturer': 'Constructeur',
  'ticketPage.component.disk': 'Disque',
  'ticketPage.component.power': 'Alimentation',
  'ticketPage.component.fan': 'Ventilateur',
  'ticketPage.component.controller': 'Contrôleur',
  'ticketPage.component.memory': 'Mémoire',
  'ticketPage.component.processor': 'Processeur',
  'ticketPage.component.battery': 'Batterie',
  'ticketPage.component.network': 'Réseau',
  'ticketPage.component.motherboard': 'Carte mère',
  'ticketPage.component.firmware': 'Micrologiciel',
  'ticketPage.component.os': 'Système d’exploitation',
  'ticketPage.component.software': 'Logiciel',
  'ticketPage.component.other': 'Autre',
  'ticketPage.condition.new-original': 'Neuve d’origine',
  'ticketPage.condition.refurbished-certified': 'Reconditionnée et certifiée',
  'ticketPage.fate.kept': 'Conservée par l’établissement',
  'ticketPage.fate.wiped': 'Effacée, avec certificat',
  'ticketPage.fate.destroyed': 'Détruite, avec certificat',
  'ticketPage.fate.taken-back': 'Reprise en l’état',

  // Champs
  'ticketPage.field.more': 'Plus de détails',
  'ticketPage.field.less': 'Moins de détails',
  'ticketPage.field.component': 'Composant en panne',
  'ticketPage.field.part': 'Pièce remplacée',
  'ticketPage.field.staffId': 'Personne du registre',
  'ticketPage.field.technician.help':
    'Choisissez une personne du registre, ou écrivez un nom',
  'ticketPage.field.technician.none':
    'Personne au registre\u00a0: le nom écrit est retenu',
  'ticketPage.field.employer': 'Employeur',
  'ticketPage.field.company': 'Société',
  'ticketPage.field.place': 'Lieu précis',
  'ticketPage.field.firmwareBefore': 'Micrologiciel avant',
  'ticketPage.field.firmwareAfter': 'Micrologiciel après',
  'ticketPage.field.osBefore': 'Système d’exploitation avant',
  'ticketPage.field.osAfter': 'Système d’exploitation après',
  'ticketPage.field.osParametersRestored': 'Paramètres de l’OS restaurés',
  'ticketPage.field.osParametersRestored.help':
    'Ceux qui pilotent le matériel dépanné\u00a0: l’OS est prêt (CCTP 2.1.5).',
  'ticketPage.field.supplierDifficulties': 'Difficultés avec un fournisseur',
  'ticketPage.field.waste': 'Déchets évacués',
  'ticketPage.field.wasteRemoved': 'Détail des déchets',
  'ticketPage.field.damageTo': 'Dommages',
  'ticketPage.field.damage': 'Détail des dommages',
  'ticketPage.waste.packaging': 'Emballages',
  'ticketPage.waste.weee': 'DEEE',
  'ticketPage.damage.people': 'Aux personnes',
  'ticketPage.damage.goods': 'Aux biens',
  'ticketPage.interventions.kinds': '{{kinds}}\u00a0– {{words}}',
  'ticketPage.field.reference': 'Référence de la pièce',
  'ticketPage.field.condition': 'La pièce posée est',
  'ticketPage.field.holdsData':
    'La pièce retirée peut-elle contenir des données\u00a0?',
  'ticketPage.field.holdsData.yes': 'Oui',
  'ticketPage.field.holdsData.no': 'Non',
  'ticketPage.field.removedPart': 'La pièce retirée est',
  'ticketPage.field.serialRemoved': 'Numéro de série retiré',
  'ticketPage.field.serialInstalled': 'Numéro de série posé',
  'ticketPage.field.certificate': 'Référence du certificat',
  'ticketPage.field.choice':
    'Ce que deviennent les pièces qui peuvent contenir des données',
  'ticketPage.field.visitors': 'Personnes annoncées',
  'ticketPage.field.staffIds': 'Qui vient',
  'ticketPage.field.staffIds.help':
    'Dans le registre des intervenants\u00a0; l’établissement lit nom, société, profil et badge',
  'ticketPage.field.staffIds.none': 'Personne du registre ne correspond',
  'ticketPage.field.staffIds.loading': 'Recherche…',
  'ticketPage.field.expectedAt': 'Attendu sur site',
  'ticketPage.acts.another': 'Enregistrer, puis une autre pièce',
  'ticketPage.acts.recorded': 'Enregistrée\u00a0: {{part}}. À la suivante.',

  // Ce qui ne va pas
  'ticketPage.error.kinds-needed': 'Cochez ce qui est concerné',
  'ticketPage.error.disk-holds-data':
    'Un disque peut toujours contenir des données',
  'ticketPage.error.data-never-taken-back':
    'Une pièce qui peut contenir des données ne part jamais en l’état\u00a0; choix de l’établissement\u00a0: {{choice}}',
  'ticketPage.error.not-as-chosen':
    'Ce n’est pas le choix de l’établissement\u00a0: {{choice}}. Une pièce peut toujours être conservée.',
  'ticketPage.error.serial-needed':
    'À remplir pour une pièce qui peut contenir des données\u00a0: elle est tracée par son numéro de série',
  'ticketPage.error.certificate-needed':
    'À remplir\u00a0: une pièce effacée ou détruite part avec son certificat',
  'ticketPage.error.unknown-staff': 'Cette personne n’est pas au registre',

  // Supports de données
  'ticketPage.dataMedia.title': 'Pièces qui peuvent contenir des données',
  'ticketPage.dataMedia.kept':
    'Les disques restent ici\u00a0: toute pièce qui peut contenir des données est conservée par l’établissement.',
  'ticketPage.dataMedia.wiped':
    'Les disques partent effacés, avec certificat, ou restent ici.',
  'ticketPage.dataMedia.destroyed':
    'Les disques partent détruits, avec certificat, ou restent ici.',
  'ticketPage.dataMedia.short.kept': 'conservées',
  'ticketPage.dataMedia.short.wiped': 'effacées, avec certificat',
  'ticketPage.dataMedia.short.destroyed': 'détruites, avec certificat',
  'ticketPage.dataMedia.origin.ticket':
    'Choix de l’établissement sur ce ticket.',
  'ticketPage.dataMedia.origin.establishment':
    'Règle habituelle de l’établissement.',
  'ticketPage.dataMedia.origin.default':
    'L’établissement n’a rien choisi\u00a0: c’est alors la règle.',
  'ticketPage.dataMedia.list': 'Pièces avec données et leurs certificats',
  'ticketPage.dataMedia.part': 'Pièce',
  'ticketPage.dataMedia.serial': 'Numéro de série',
  'ticketPage.dataMedia.fate': 'Devenir',
  'ticketPage.dataMedia.certificate': 'Certificat',
  'ticketPage.dataMedia.noCertificate': 'sans objet',

  // Visites
  'ticketPage.visit.title': 'Visite annoncée',
  'ticketPage.visit.expected': 'Attendue {{when}}',
  'ticketPage.visit.overdue': 'Attendue {{when}}, pas encore sur place',
  'ticketPage.visit.ahead': 'Visites annoncées',
  'ticketPage.visit.unannounced': 'Venue non annoncée',

  // L'onglet
  'ticketPage.interventions.title': 'Interventions',
  'ticketPage.interventions.total':
    '{{onSite}} sur site, {{remote}} à distance, {{duration}} de travail en tout',
  'ticketPage.interventions.soFar': '{{duration}} jusqu’ici',
  'ticketPage.interventions.parts': 'Pièces remplacées',
  'ticketPage.interventions.partWords':
    '{{part}} {{reference}}\u00a0: {{condition}}\u00a0; pièce retirée\u00a0: {{fate}}',
  'ticketPage.interventions.partsTotal.one': '1\u00a0pièce remplacée',
  'ticketPage.interventions.partsTotal.other':
    '{{number}}\u00a0pièces remplacées',
  'ticketPage.interventions.serials':
    'Numéros de série\u00a0: {{removed}} retiré, {{installed}} posé',
  'ticketPage.interventions.noSerial': 'non relevé',
  'ticketPage.interventions.certificate': 'Certificat {{reference}}',
  'ticketPage.interventions.levels': '{{label}}\u00a0: {{before}} → {{after}}',
  'ticketPage.interventions.firmware': 'Micrologiciel',
  'ticketPage.interventions.os': 'Système d’exploitation',
  'ticketPage.interventions.notSaid': 'non précisé',
  'ticketPage.interventions.osReady':
    'Paramètres de l’OS restaurés\u00a0: OS prêt',
  'ticketPage.interventions.labelled': '{{label}}\u00a0: {{value}}',
};
