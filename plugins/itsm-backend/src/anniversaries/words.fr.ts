import { portalFooter } from '../messages';
import type { ListWords } from './words';

const NB = '\u00a0';

const machines = (count: number) =>
  count === 1 ? 'un matériel' : `${count}${NB}matériels`;

/** The French words of an anniversary list. */
export const frenchWords: ListWords = {
  file: 'liste-annuelle',
  sheet: 'Matériels',
  aboutSheet: 'Présentation',
  title: 'Liste annuelle des matériels qui ne sont plus maintenus',
  subject: ({ day }) => `Anniversaire de commande du ${day}`,
  issued: ({ madeAt }) => `Établie le ${madeAt}`,
  timeNote: 'Les derniers jours de maintenance sont ceux du site.',
  summary: ({ count, establishment, nextDay }) => {
    if (count === 0) {
      return `${establishment}${NB}: aucun matériel n’est sorti de la maintenance, ni ne doit en sortir avant le ${nextDay}.`;
    }
    return count === 1
      ? `${establishment}${NB}: un matériel est sorti de la maintenance, doit en sortir avant le ${nextDay}, ou est d’un modèle qui arrive à sa fin d’ici là.`
      : `${establishment}${NB}: ${count}${NB}matériels sont sortis de la maintenance, doivent en sortir avant le ${nextDay}, ou sont d’un modèle qui arrive à sa fin d’ici là.`;
  },
  meaning:
    'Figurer sur cette liste ne vaut pas avis. Sans avis reçu depuis un an, la maintenance est due en entier (CCTP 2.1.30).',
  labels: {
    establishment: 'Établissement',
    finess: 'FINESS',
    anniversary: 'Anniversaire',
    until: 'Prochain anniversaire',
    orders: 'Commandes',
    machines: 'Matériels',
  },
  situations: {
    out: {
      title: 'Déjà sortis de la maintenance',
      what: 'Un avis d’obsolescence reçu a pris effet avant l’anniversaire.',
    },
    ending: {
      title: 'Sortie prévue avant le prochain anniversaire',
      what: 'Un avis d’obsolescence est reçu. Le niveau de service est dû en entier jusqu’au dernier jour inclus.',
    },
    unproven: {
      title: 'Avis dont la réception n’est pas prouvée',
      what: 'Un avis est adressé. Tant que sa réception n’est pas prouvée, aucune fin n’est acquise.',
    },
    'at-risk': {
      title: 'À risque, sans avis',
      what: 'Le modèle arrive à sa fin avant le prochain anniversaire et aucun avis n’est adressé. La maintenance ne peut prendre fin moins d’un an après un avis reçu.',
    },
  },
  columns: {
    finess: 'FINESS',
    establishment: 'Établissement',
    situation: 'Situation',
    name: 'Nom',
    maker: 'Constructeur',
    model: 'Modèle',
    serialNumber: 'Numéro de série',
    siteName: 'Site',
    lastDay: 'Dernier jour de maintenance',
    noticeId: 'Avis',
    endsOn: 'Fin du modèle',
    endKind: 'Nature de la fin',
    origin: 'Source',
    firstDay: 'Premier jour possible',
  },
  table: {
    machine: 'Matériel',
    place: 'N° de série, site',
    lastDay: 'Dernier jour, avis',
    ends: 'Fin annoncée, source',
    firstDay: 'Due au moins jusqu’au',
  },
  ends: {
    'spare-parts': 'fin des pièces',
    support: 'fin du support',
  },
  message: {
    greeting: 'Bonjour,',
    paragraphs: ({ count, establishment, day, nextDay }) =>
      count === 0
        ? [
            `C’est l’anniversaire d’une commande de ${establishment} (${day}). Aucun matériel n’est sorti de la maintenance, ni ne doit en sortir avant le ${nextDay}.`,
            'La liste jointe en fait foi (CCTP 2.1.30).',
          ]
        : [
            `C’est l’anniversaire d’une commande de ${establishment} (${day}). La liste jointe donne ${machines(
              count,
            )} sorti${count === 1 ? '' : 's'} de la maintenance ou qui peu${
              count === 1 ? 't' : 'vent'
            } en sortir avant le ${nextDay} (CCTP 2.1.30).`,
            'Figurer sur cette liste ne vaut pas avis d’obsolescence.',
          ],
    open: 'Ouvrir la liste',
    footer: link => portalFooter('fr', link),
  },
};
