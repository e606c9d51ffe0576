import type { MessageFacts, MessageWords } from './words';

const NB = '\u00a0';

const due = ({ dueAt, contractual }: MessageFacts): string[] => {
  if (dueAt === null) return [];
  return contractual
    ? [`Rétablissement au plus tard${NB}: ${dueAt}.`]
    : [`Rétablissement visé, à titre indicatif${NB}: ${dueAt}.`];
};

const asked = (facts: MessageFacts, what: string): string =>
  `${facts.actor || 'Le titulaire'} ${what} le ${facts.at}.`;

const ANSWERS: Record<string, string> = {
  'refuse-suspension': 'La suspension est refusée',
  'accept-workaround': 'La solution de contournement est acceptée',
  'refuse-workaround': 'La solution de contournement est refusée',
  'agree-qualification': 'La qualification est acceptée',
  'refuse-qualification': 'La qualification est refusée',
  'agree-instant': 'L’heure déclarée est acceptée',
  'refuse-instant': 'L’heure déclarée est refusée',
  'refuse-cancellation': 'L’annulation est refusée',
  'contest-exclusion': 'L’exclusion est contestée',
};

const answerOf = ({ answer }: MessageFacts) =>
  ANSWERS[answer ?? ''] ?? 'L’établissement a répondu';

const AGREEMENTS: Record<string, string> = {
  'agree-suspension': 'la suspension du délai',
  approve: 'le rétablissement, et donc la clôture de l’incident',
  'mark-not-recall': 'que la réouverture n’est pas un rappel',
  'agree-cancellation': 'l’annulation du ticket',
  'accept-exclusion': 'l’exclusion du marché',
};

/** The messages in French. */
export const frenchWords: MessageWords = {
  kinds: {
    registered: {
      subject: ({ title }) => `Incident enregistré${NB}: ${title}`,
      paragraphs: facts => [
        facts.audience === 'desk'
          ? `${facts.establishment} a déclaré un incident le ${facts.registeredAt}.`
          : `L’incident est enregistré depuis le ${facts.registeredAt}, et le délai court depuis cet instant.`,
        ...(facts.found && facts.audience !== 'desk'
          ? ['Le titulaire l’a constaté lui-même.']
          : []),
        ...due(facts),
      ],
    },
    'late-entry': {
      subject: ({ title }) => `Appel enregistré après coup${NB}: ${title}`,
      paragraphs: facts => [
        `Votre appel du ${facts.registeredAt} a été noté sur papier pendant que le logiciel était indisponible, et vient d’être saisi. Le délai court depuis l’appel.`,
        ...due(facts),
      ],
    },
    'intervention-report': {
      subject: ({ completed, title }) =>
        completed
          ? `Compte rendu d’intervention complété${NB}: ${title}`
          : `Compte rendu d’intervention${NB}: ${title}`,
      paragraphs: ({ completed, onSite }) => [
        ...(completed
          ? ['Une pièce a été enregistrée après la fin de l’intervention.']
          : []),
        onSite
          ? 'L’intervention sur place est terminée. En voici le compte rendu.'
          : 'L’intervention à distance est terminée. En voici le compte rendu.',
      ],
    },
    'approval-asked': {
      subject: ({ title }) => `Votre aval est demandé${NB}: ${title}`,
      paragraphs: facts => [
        `Le titulaire indique que le service est rétabli${
          facts.restoredAt ? ` depuis le ${facts.restoredAt}` : ''
        }. L’incident ne sera clos qu’avec votre aval.`,
        ...(facts.backInOperation
          ? ['Il déclare la machine de nouveau en service, son OS prêt.']
          : []),
        'Si le service n’est pas rétabli, refusez en disant pourquoi.',
      ],
      invites: 'Donner ou refuser l’aval',
    },
    'approval-reminder': {
      subject: ({ title }) => `Rappel, votre aval est attendu${NB}: ${title}`,
      paragraphs: ({ step, restoredAt }) => [
        `Le service est indiqué comme rétabli${
          restoredAt ? ` depuis le ${restoredAt}` : ''
        }, et votre aval est attendu depuis ${
          step === 1 ? `un jour ouvré` : `${step} jours ouvrés`
        }.`,
        'Sans aval, l’incident reste ouvert\u00a0: il ne se clôt jamais de lui-même.',
      ],
      invites: 'Donner ou refuser l’aval',
    },
    'approval-escalated': {
      subject: ({ title }) =>
        `Aval attendu, le coordinateur est prévenu${NB}: ${title}`,
      paragraphs: ({ step, establishment }) => [
        `L’aval de ${establishment} est attendu depuis ${step} jours ouvrés malgré trois rappels. Le coordinateur en est informé.`,
      ],
    },
    'workaround-asked': {
      subject: ({ title }) =>
        `Solution de contournement à accepter${NB}: ${title}`,
      paragraphs: facts => [
        asked(facts, 'a proposé une solution de contournement'),
        'Si vous l’acceptez, le service est réputé rétabli et le ticket reste ouvert jusqu’à la réparation.',
      ],
      invites: 'Répondre',
    },
    'qualification-asked': {
      subject: ({ title }) => `Qualification à accepter${NB}: ${title}`,
      paragraphs: facts => [
        asked(facts, 'a qualifié l’incident'),
        'Cette qualification change le matériel ou le délai de l’incident\u00a0: elle attend votre accord.',
      ],
      invites: 'Répondre',
    },
    'suspension-asked': {
      subject: ({ title }) => `Suspension du délai à accepter${NB}: ${title}`,
      paragraphs: facts => [
        asked(facts, 'a demandé de suspendre le délai'),
        ...(facts.until ? [`Fin proposée${NB}: ${facts.until}.`] : []),
        'Le délai n’est suspendu qu’avec votre accord, à partir de cet accord.',
      ],
      invites: 'Répondre',
    },
    suspended: {
      subject: ({ title }) => `Délai suspendu${NB}: ${title}`,
      paragraphs: ({ actor, at, until }) => [
        `La suspension du délai a été acceptée par ${actor} le ${at}.`,
        ...(until
          ? [
              `Le délai reprendra de lui-même le ${until}, ou avant si l’une des parties y met fin.`,
            ]
          : []),
      ],
    },
    'suspension-ended': {
      subject: ({ title }) => `Le délai court de nouveau${NB}: ${title}`,
      paragraphs: facts => [
        `La suspension a pris fin le ${facts.at}.`,
        ...due(facts),
      ],
    },
    'cancellation-asked': {
      subject: ({ title }) => `Annulation à accepter${NB}: ${title}`,
      paragraphs: facts => [
        asked(facts, 'a demandé d’annuler ce ticket'),
        'Un ticket annulé ne compte plus dans les taux\u00a0: il faut votre accord.',
      ],
      invites: 'Répondre',
    },
    'exclusion-claimed': {
      subject: ({ title }) => `Exclusion du marché invoquée${NB}: ${title}`,
      paragraphs: facts => [
        asked(facts, 'a invoqué une exclusion du marché'),
        'Acceptée, elle sort l’incident de la maintenance et la réparation demande un devis. Vous pouvez la contester.',
      ],
      invites: 'Accepter ou contester',
    },
    'instant-claimed': {
      subject: ({ title }) => `Heure déclarée à accepter${NB}: ${title}`,
      paragraphs: facts => [
        `${facts.actor || 'Le titulaire'} déclare que cela s’est passé le ${
          facts.claimedAt ?? facts.at
        }, plus de 24${NB}heures avant la saisie.`,
        'Cette heure ne compte qu’avec votre accord.',
      ],
      invites: 'Répondre',
    },
    'restored-refused': {
      subject: ({ title }) => `Rétablissement refusé${NB}: ${title}`,
      paragraphs: ({ actor, at, serviceDown, ...facts }) => [
        `${actor} a refusé le rétablissement le ${at}.`,
        serviceDown
          ? 'Le service était toujours interrompu\u00a0: le temps écoulé depuis le rétablissement indiqué est compté.'
          : 'Le service fonctionnait\u00a0: le délai reste arrêté, et le ticket revient pour le point signalé.',
        ...(serviceDown ? due({ actor, at, serviceDown, ...facts }) : []),
      ],
    },
    answered: {
      subject: facts => `${answerOf(facts)}${NB}: ${facts.title}`,
      paragraphs: facts => [
        `${answerOf(facts)} par ${facts.actor}, le ${facts.at}.`,
      ],
    },
    'stop-ordered': {
      subject: ({ title }) => `Ordre d’arrêter l’intervention${NB}: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${actor} a demandé d’arrêter l’intervention sur place le ${at}.`,
      ],
    },
    'closed-recap': {
      subject: ({ title }) => `Incident clos, récapitulatif${NB}: ${title}`,
      paragraphs: ({ actor, closedAt, at }) => [
        `L’incident est clos depuis le ${
          closedAt ?? at
        }, avec l’aval de ${actor}. En voici le récapitulatif.`,
        'Il peut être rouvert pendant 30 jours si la même panne revient.',
      ],
    },
    reopened: {
      subject: ({ title }) => `Incident rouvert${NB}: ${title}`,
      paragraphs: facts => [
        `${facts.actor} a rouvert l’incident le ${facts.at}. Le délai court de nouveau, avec le temps déjà consommé.`,
        ...due(facts),
      ],
    },
    cancelled: {
      subject: ({ title }) => `Ticket annulé${NB}: ${title}`,
      paragraphs: ({ actor, at }) => [
        `Le ticket a été annulé avec l’accord de ${actor}, le ${at}. Il ne compte ni au numérateur ni au dénominateur des taux.`,
      ],
    },
    excluded: {
      subject: ({ title }) => `Exclusion acceptée${NB}: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${actor} a accepté l’exclusion le ${at}. La réparation demande d’abord un devis, accepté par un bon de commande.`,
      ],
    },
    'comment-for-establishment': {
      subject: ({ title }) => `Nouveau message du titulaire${NB}: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${actor || 'Le titulaire'} a écrit le ${at}${NB}:`,
      ],
    },
    'comment-for-desk': {
      subject: ({ title }) =>
        `Nouveau message de l’établissement${NB}: ${title}`,
      paragraphs: ({ actor, establishment, at }) => [
        `${actor || establishment} (${establishment}) a écrit le ${at}${NB}:`,
      ],
    },
    'visit-announced': {
      subject: ({ title }) => `Visite annoncée${NB}: ${title}`,
      paragraphs: ({ actor, expectedAt, visitors }) => [
        `${actor || 'Le titulaire'} annonce une visite sur place${
          expectedAt ? ` le ${expectedAt}` : ''
        }. Viendront${NB}:`,
        ...(visitors ?? '').split('\n').filter(Boolean),
        'Prévenez l’accueil ou le poste de sécurité, qui vérifiera leur identité.',
      ],
    },
    'agreed-by-telephone': {
      subject: ({ title }) => `Accord noté par téléphone${NB}: ${title}`,
      paragraphs: ({ actor, at, agreedBy, answer }) => [
        `${actor || 'Le titulaire'} a noté le ${at} que ${
          agreedBy ?? 'quelqu’un de l’établissement'
        } a accepté par téléphone ${
          AGREEMENTS[answer ?? ''] ?? 'ce qui était demandé'
        }.`,
        'Si cet accord n’a pas été donné, écrivez-le dans le ticket ou ouvrez une médiation.',
      ],
    },
    'mediation-opened': {
      subject: ({ title }) => `Médiation ouverte${NB}: ${title}`,
      paragraphs: ({ actor, establishment, at }) => [
        `${
          actor || 'Une des parties'
        } a ouvert une médiation le ${at}, sur un ticket de ${establishment}.`,
        'Chaque partie peut donner son avis dans le ticket ; le coordinateur conclut.',
      ],
      invites: 'Lire et répondre',
    },
    'mediation-concluded': {
      subject: ({ title }) => `Médiation conclue${NB}: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${
          actor || 'Le coordinateur'
        } a conclu la médiation le ${at}. Une correction proposée ne compte qu’avec l’accord de l’établissement.`,
      ],
    },
    redacted: {
      subject: () => 'Un texte ou un fichier du ticket a été retiré',
      paragraphs: ({ actor, at }) => [
        `${
          actor || 'Quelqu’un'
        } a retiré un texte ou un fichier du ticket le ${at}. L’acte reste dans le suivi, sans ce contenu.`,
        'S’il vous est parvenu dans un message, effacez-le de votre messagerie.',
      ],
    },
    'handed-over': {
      subject: ({ title }) => `Le ticket est à vous${NB}: ${title}`,
      paragraphs: facts => [
        `${facts.actor || 'Un collègue'} vous a passé le ticket le ${
          facts.at
        }.`,
        ...due(facts),
      ],
    },
    'about-to-be-late': {
      subject: ({ title }) => `Bientôt en retard${NB}: ${title}`,
      paragraphs: facts => [
        `La plus grande part du délai est consommée${
          facts.consumed && facts.granted
            ? ` (${facts.consumed} sur ${facts.granted})`
            : ''
        }.`,
        ...due(facts),
      ],
    },
    late: {
      subject: ({ title }) => `En retard${NB}: ${title}`,
      paragraphs: facts => [
        `Le délai de rétablissement est dépassé${
          facts.granted ? ` (${facts.granted} accordées)` : ''
        }, et le service n’est pas rétabli.`,
      ],
    },
  },
  labels: {
    title: 'Incident',
    establishment: 'Établissement',
    machine: 'Matériel',
    priority: 'Priorité',
    registered: 'Enregistré',
    due: 'À rétablir au plus tard',
    indicative: 'Rétablissement visé (indicatif)',
    restored: 'Rétabli',
    closed: 'Clos',
    consumed: 'Temps consommé',
    of: (consumed, granted) => `${consumed} sur ${granted}`,
    verdict: 'Délai',
    inTime: 'tenu',
    late: 'dépassé',
    intervention: 'Intervention',
    onSite: 'sur place',
    remote: 'à distance',
    technician: 'Intervenant',
    solution: 'Solution',
    stated: 'Déclaré',
    backInOperation: 'machine de nouveau en service, OS prêt',
    from: (from, to) => `du ${from} au ${to}`,
  },
  open: 'Ouvrir le ticket',
  greeting: 'Bonjour,',
  footer: link => [
    'Message envoyé par le portail de maintenance au titre du marché. Cette adresse ne reçoit pas de réponse\u00a0: répondez dans le ticket.',
    link,
  ],
};
