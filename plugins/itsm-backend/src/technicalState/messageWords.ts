import type { ComponentKind } from '@caih/backstage-plugin-itsm-common';
import { type MessageLanguage, portalFooter } from '../messages';

/** The acts that are told of. */
export type ToldAct = 'propose' | 'accept' | 'refuse' | 'complete' | 'withdraw';

/** What a message about an evolution is written from, as its reader reads it. */
export interface EvolutionFacts {
  /** What evolves, as "firmware". */
  component: string;
  machine: string;
  /** The version proposed. */
  to: string;
  /** Who did the act. */
  by: string;
}

/** The words of a message about an evolution, in a language. */
export interface EvolutionWords {
  greeting: string;
  subject: Record<ToldAct, (facts: EvolutionFacts) => string>;
  paragraph: Record<ToldAct, (facts: EvolutionFacts) => string>;
  components: Record<ComponentKind, string>;
  labels: Record<
    | 'establishment'
    | 'machine'
    | 'from'
    | 'to'
    | 'risk'
    | 'plannedFor'
    | 'doneOn'
    | 'installed',
    string
  >;
  unknown: string;
  open: string;
  footer(link: string): string[];
}

const NB = '\u00a0';

const FRENCH: EvolutionWords = {
  greeting: 'Bonjour,',
  subject: {
    propose: ({ component, machine }) =>
      `Évolution proposée${NB}: ${component} de ${machine}`,
    accept: ({ component, machine }) =>
      `Évolution acceptée${NB}: ${component} de ${machine}`,
    refuse: ({ component, machine }) =>
      `Évolution refusée${NB}: ${component} de ${machine}`,
    complete: ({ component, machine }) =>
      `Évolution réalisée${NB}: ${component} de ${machine}`,
    withdraw: ({ component, machine }) =>
      `Évolution retirée${NB}: ${component} de ${machine}`,
  },
  paragraph: {
    propose: ({ by, component, machine, to }) =>
      `${by} propose de passer ${component} de ${machine} en version ${to}. Acceptez ou refusez cette évolution dans le portail. Le motif${NB}:`,
    accept: ({ by, component, machine, to }) =>
      `${by} accepte de passer ${component} de ${machine} en version ${to}.`,
    refuse: ({ by, component, machine, to }) =>
      `${by} refuse de passer ${component} de ${machine} en version ${to}. Le motif${NB}:`,
    complete: ({ by, component, machine }) =>
      `${by} a fait évoluer ${component} de ${machine}. Le travail effectué${NB}:`,
    withdraw: ({ by, component, machine, to }) =>
      `${by} ne propose plus de passer ${component} de ${machine} en version ${to}. Le motif${NB}:`,
  },
  components: {
    firmware: 'le firmware',
    'operating-system': 'le système d’exploitation',
    bios: 'le BIOS',
    'management-controller': 'la carte d’administration',
    controller: 'le contrôleur',
    'administration-tool': 'l’outil d’administration',
    supervision: 'l’outil de supervision',
    'advanced-software': 'le logiciel avancé',
    multipath: 'le multipath',
    software: 'la version',
    other: 'un composant',
  },
  labels: {
    establishment: 'Établissement',
    machine: 'Matériel',
    from: 'Version installée',
    to: 'Version proposée',
    risk: 'Risque',
    plannedFor: 'Prévue le',
    doneOn: 'Réalisée le',
    installed: 'Version installée',
  },
  unknown: 'inconnue',
  open: 'Ouvrir les évolutions de l’établissement',
  footer: link => portalFooter('fr', link),
};

const ENGLISH: EvolutionWords = {
  greeting: 'Hello,',
  subject: {
    propose: ({ component, machine }) =>
      `Evolution proposed: ${component} of ${machine}`,
    accept: ({ component, machine }) =>
      `Evolution accepted: ${component} of ${machine}`,
    refuse: ({ component, machine }) =>
      `Evolution refused: ${component} of ${machine}`,
    complete: ({ component, machine }) =>
      `Evolution done: ${component} of ${machine}`,
    withdraw: ({ component, machine }) =>
      `Evolution taken back: ${component} of ${machine}`,
  },
  paragraph: {
    propose: ({ by, component, machine, to }) =>
      `${by} proposes to take ${component} of ${machine} to version ${to}. Accept or refuse it in the portal. The reason:`,
    accept: ({ by, component, machine, to }) =>
      `${by} accepts to take ${component} of ${machine} to version ${to}.`,
    refuse: ({ by, component, machine, to }) =>
      `${by} refuses to take ${component} of ${machine} to version ${to}. The reason:`,
    complete: ({ by, component, machine }) =>
      `${by} has carried out the evolution of ${component} of ${machine}. The work done:`,
    withdraw: ({ by, component, machine, to }) =>
      `${by} does not propose to take ${component} of ${machine} to version ${to} any more. The reason:`,
  },
  components: {
    firmware: 'the firmware',
    'operating-system': 'the operating system',
    bios: 'the BIOS',
    'management-controller': 'the management controller',
    controller: 'the controller',
    'administration-tool': 'the administration tool',
    supervision: 'the supervision tool',
    'advanced-software': 'the advanced software',
    multipath: 'the multipath software',
    software: 'the version',
    other: 'a component',
  },
  labels: {
    establishment: 'Establishment',
    machine: 'Machine',
    from: 'Version installed',
    to: 'Version proposed',
    risk: 'Risk',
    plannedFor: 'Planned for',
    doneOn: 'Done on',
    installed: 'Version installed',
  },
  unknown: 'unknown',
  open: 'Open the evolutions of the establishment',
  footer: link => portalFooter('en', link),
};

export const EVOLUTION_WORDS: Record<MessageLanguage, EvolutionWords> = {
  fr: FRENCH,
  en: ENGLISH,
};
