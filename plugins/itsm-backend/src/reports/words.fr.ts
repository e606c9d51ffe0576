import { portalFooter } from '../messages';
import type { ReportWords } from './words';

const NB = '\u00a0';

/** The French words of a report. */
export const frenchWords: ReportWords = {
  titles: {
    monthly: 'Niveaux de service du mois',
    quarterly: 'Synthèse trimestrielle',
    'half-yearly': 'Fiche du comité de pilotage',
    view: 'Niveaux de service',
  },
  files: {
    monthly: 'niveaux-de-service',
    quarterly: 'synthese-trimestrielle',
    'half-yearly': 'comite-de-pilotage',
    view: 'niveaux-de-service',
  },
  lot: 'Ensemble des établissements',
  period: (from, to) => (from === to ? from : `${from} à ${to}`),
  subject: ({ establishment, period }) =>
    `${establishment ?? 'Ensemble des établissements'}, ${period}`,
  notKept: 'Vue du tableau de bord',
  issued: ({ madeAt }) => `Établi le ${madeAt} (heure de Paris)`,
  timeNote:
    'Les mois d’un établissement sont ceux de ses sites, ceux de l’ensemble sont ceux de Paris.',
  summary: ({ missed }) => {
    switch (missed) {
      case 0:
        return 'Aucun engagement du marché n’est manqué.';
      case 1:
        return 'Un engagement du marché n’est pas tenu.';
      default:
        return `${missed}${NB}engagements du marché ne sont pas tenus.`;
    }
  },
  corrected:
    'Des corrections ont été apportées depuis que des mois de cette période ont été arrêtés. Les chiffres ci-dessous sont ceux qui avaient été envoyés.',
  tables: {
    figures: {
      title: 'Engagements et chiffres',
      what: 'Un taux se lit avec son numérateur et son dénominateur. Sous dix incidents, seuls les nombres sont donnés.',
    },
    months: {
      title: 'Les treize derniers mois',
      what: 'Chaque mois arrêté, tel qu’il l’a été au troisième jour ouvré qui le suit.',
    },
    parts: {
      title: 'Répartition',
      what: 'Les déclarés sont les incidents enregistrés dans la période, les autres colonnes ceux qui y ont été clôturés ou réouverts.',
    },
    restoreTimes: {
      title: 'Temps de rétablissement par GTR',
      what: 'Temps consommé dans les heures du contrat, des incidents clôturés dans la période.',
    },
    dysfunctions: {
      title: 'Dysfonctionnements sur plusieurs établissements',
      what: 'Modèles dont des incidents ont été déclarés dans la période par au moins deux établissements (CCTP 2.1.33).',
    },
    establishments: {
      title: 'Établissements',
      what: 'Le seuil d’un établissement est de 90 % et 5 %, celui de l’ensemble de 98 % et 2 %, tous incidents confondus.',
    },
    establishmentTimes: {
      title: 'Établissements par GTR',
      what: 'Respect de la GTR choisie par chaque établissement (CCTP 6.1).',
    },
    calls: {
      title: 'Appels au support',
      what: 'Appels reçus par le guichet, par semaine, par mois et depuis le début de l’année.',
    },
  },
  columns: {
    indicator: 'Indicateur',
    numerator: 'Nombre',
    denominator: 'Sur',
    rate: 'Taux',
    threshold: 'Engagement',
    met: 'Tenu',
    month: 'Mois',
    split: 'Par',
    part: 'Valeur',
    declared: 'Déclarés',
    closed: 'Clôturés',
    rated: 'Avec temps contractuel',
    inTime: 'Dans les temps',
    late: 'En retard',
    remote: 'Résolus à distance',
    reopened: 'Réouverts',
    reopenedRate: 'Taux de réouverture',
    reopenedMet: 'Réouverture tenue',
    restoreTime: 'GTR',
    median: 'Médiane',
    p90: 'Neuf sur dix en',
    maximum: 'Maximum',
    finess: 'FINESS',
    establishment: 'Établissement',
    region: 'Région',
    maker: 'Constructeur',
    model: 'Modèle',
    establishments: 'Établissements touchés',
    incidents: 'Incidents',
    tickets: 'Tickets',
    axis: 'Axe d’amélioration',
    plannedFor: 'Mise en œuvre le',
    unit: 'Période',
    period: 'Du',
    calls: 'Appels',
  },
  splits: {
    priority: 'Priorité',
    restoreTime: 'GTR',
    level: 'Niveau',
    warranty: 'Garantie',
    category: 'Catégorie',
    maker: 'Constructeur',
    region: 'Région',
  },
  warranty: { under: 'Sous garantie', out: 'Hors garantie' },
  unknown: 'Non renseigné',
  priority: priority => `P${priority}`,
  yes: 'Oui',
  no: 'Non',
  none: 'Sans objet',
  few: 'Moins de dix incidents',
  rows: {
    open: 'Ouverts à l’établissement du rapport',
    late: 'dont en retard',
    awaiting: 'dont en attente d’accord de l’établissement',
    below: 'Établissements sous un seuil',
  },
  week: 'Semaine',
  monthUnit: 'Mois',
  year: 'Année',
  charts: {
    inTime: 'Clôturés dans les temps',
    volume: 'Incidents déclarés et clôturés',
    times: 'Temps de rétablissement par GTR',
    below: 'Réouverts sur rappel',
  },
  notFixed: months =>
    `Pas encore arrêté${NB}: ${months.join(
      ', ',
    )}. Ces chiffres peuvent encore changer.`,
  promised: percent => `Engagement${NB}: ${percent}${NB}%`,
  ofFew: tickets =>
    `Mois de moins de ${tickets} tickets (en pointillé sur le dessin)${NB}: seuls les nombres comptent.`,
  someOf: (shown, total) =>
    `${shown} sur ${total}${NB}; tous figurent dans le classeur.`,
  noDysfunction:
    'Aucun modèle n’a eu d’incident dans plusieurs établissements.',
  toFill: 'À compléter',
  rules: 'Règles de calcul',
  pivot: 'Tableau croisé',
  about: 'Présentation',
  labels: {
    report: 'Rapport',
    establishment: 'Établissement',
    finess: 'FINESS',
    period: 'Période',
    made: 'Établi le',
    rules: 'Règles',
  },
  signatures: {
    contractor: 'Pour le titulaire',
    establishment: 'Pour l’établissement',
    coordinator: 'Pour la CAIH',
  },
  hand: ['Nom', 'Date', 'Signature'],
  message: {
    greeting: 'Bonjour,',
    paragraphs: ({ again, period }) => [
      again
        ? `Les axes d’amélioration ont été complétés. Le rapport (${period}) est joint à nouveau.`
        : `Le rapport (${period}) est joint, en document et en classeur.`,
      'Ces chiffres sont arrêtés. Une correction ultérieure sera dite à part.',
    ],
    open: 'Ouvrir le rapport',
    footer: link => portalFooter('fr', link),
  },
};
