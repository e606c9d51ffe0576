import type { SupportCallRedactionInput } from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey, Moment } from '../tickets';

/** A call to the contractor's desk that led to no ticket. */
export interface DemonstrationCall {
  establishment: EstablishmentKey;
  /** In the office hours of the mainland. */
  at: Moment;
  /** Where it was written on paper: when it was entered. */
  enteredAt?: Moment;
  caller?: string;
  number?: string;
  onBehalfOf?: string;
  subject: string;
  /** What its establishment took out of it afterwards. */
  removed?: {
    at: Moment;
    fields: SupportCallRedactionInput['fields'];
    reason: string;
  };
}

/** Invented people; numbers of the ranges that are kept for works of fiction. */
export const CALLS: readonly DemonstrationCall[] = [
  {
    establishment: 'valenciennes',
    at: '-52:10',
    caller: 'Karim Haddad',
    number: '03 53 01 44 20',
    subject:
      'Demande quelles machines quittent la garantie en janvier. Renvoyé vers la page du parc, colonne « garantie ».',
  },
  {
    establishment: 'colmar',
    at: '-43:35',
    caller: 'Anne-Lise Schmitt',
    number: '03 53 01 68 02',
    subject:
      'La mise à jour du micrologiciel des châssis lames est-elle comprise au contrat ? Oui, machines sous support du constructeur.',
  },
  {
    establishment: 'reunion',
    at: '-31:20',
    caller: 'Exploitation',
    number: '01 99 00 74 11',
    onBehalfOf: 'Jean-Yves Hoarau',
    subject:
      'Confirme la livraison de la pièce demain matin, transporteur prévenu.',
  },
  {
    establishment: 'cholet',
    at: '-22:05',
    caller: 'Standard de l’hôpital',
    number: '02 61 91 49 10',
    onBehalfOf: 'Madame Maryvonne Le Bihan, chambre 214',
    subject:
      'Images lentes à s’ouvrir ce matin. Réseau du site en cause, pas la baie : l’établissement s’en occupe.',
    removed: {
      at: '-21:40',
      fields: ['onBehalfOf'],
      reason: 'Le nom d’une patiente avait été noté.',
    },
  },
  {
    establishment: 'annecy',
    at: '-12:40',
    caller: 'Lucie Perrin',
    number: '04 65 71 10 24',
    subject:
      'Bandes à commander pour la fin d’année : hors maintenance, renvoyée vers son acheteur.',
  },
  {
    establishment: 'aurillac',
    at: '-4:20',
    enteredAt: '-2:00',
    caller: 'Benoît Lafon',
    number: '05 36 49 15 30',
    subject:
      'Le portail ne répond pas : prévenu de la panne de l’outil, les appels sont notés sur papier.',
  },
  {
    establishment: 'nantes',
    at: '-1:55',
    caller: 'Morgane Le Goff',
    number: '02 61 91 40 34',
    subject:
      'Où en est la barrette mémoire du serveur du dossier patient ? En route, arrivée prévue à l’accueil logistique.',
  },
  {
    establishment: 'nantes',
    at: '-0:25',
    caller: 'Cellule de crise',
    number: '02 61 91 40 50',
    onBehalfOf: 'Directeur de garde',
    subject:
      'Point sur le serveur du dossier patient : second nœud stable, rappel convenu à l’arrivée du technicien.',
  },
];
