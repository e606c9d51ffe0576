import type { MessageFacts, MessageWords } from './words';

const due = ({ dueAt, contractual }: MessageFacts): string[] => {
  if (dueAt === null) return [];
  return contractual
    ? [`To be restored by ${dueAt} at the latest.`]
    : [`Restoration aimed at, as an indication: ${dueAt}.`];
};

const asked = (facts: MessageFacts, what: string): string =>
  `${facts.actor || 'The contractor'} ${what} on ${facts.at}.`;

const ANSWERS: Record<string, string> = {
  'refuse-suspension': 'The suspension was refused',
  'accept-workaround': 'The workaround was accepted',
  'refuse-workaround': 'The workaround was refused',
  'agree-qualification': 'The qualification was agreed to',
  'refuse-qualification': 'The qualification was refused',
  'agree-instant': 'The declared instant was agreed to',
  'refuse-instant': 'The declared instant was refused',
  'refuse-cancellation': 'The cancellation was refused',
  'contest-exclusion': 'The exclusion was contested',
};

const answerOf = ({ answer }: MessageFacts) =>
  ANSWERS[answer ?? ''] ?? 'The establishment answered';

const AGREEMENTS: Record<string, string> = {
  'agree-suspension': 'to the suspension of the restore time',
  approve: 'to the restoration, and so to the closure of the incident',
  'mark-not-recall': 'that the reopening is not a recall',
  'agree-cancellation': 'to the cancellation of the ticket',
  'accept-exclusion': 'to the exclusion from the contract',
};

/** The messages in English. */
export const englishWords: MessageWords = {
  kinds: {
    registered: {
      subject: ({ title }) => `Incident registered: ${title}`,
      paragraphs: facts => [
        facts.audience === 'desk'
          ? `${facts.establishment} declared an incident on ${facts.registeredAt}.`
          : `The incident is registered since ${facts.registeredAt}; the restore time runs from then.`,
        ...(facts.found && facts.audience !== 'desk'
          ? ['The contractor found it itself.']
          : []),
        ...due(facts),
      ],
    },
    'late-entry': {
      subject: ({ title }) => `Call entered afterwards: ${title}`,
      paragraphs: facts => [
        `Your call of ${facts.registeredAt} was noted on paper while the software was down, and has just been entered. The restore time runs from the call.`,
        ...due(facts),
      ],
    },
    'intervention-report': {
      subject: ({ completed, title }) =>
        completed
          ? `Intervention report, completed: ${title}`
          : `Intervention report: ${title}`,
      paragraphs: ({ completed, onSite }) => [
        ...(completed
          ? ['A part was recorded after the end of the intervention.']
          : []),
        onSite
          ? 'The intervention on site is over. This is its report.'
          : 'The remote intervention is over. This is its report.',
      ],
    },
    'approval-asked': {
      subject: ({ title }) => `Your approval is asked for: ${title}`,
      paragraphs: facts => [
        `The contractor states that the service is restored${
          facts.restoredAt ? ` since ${facts.restoredAt}` : ''
        }. The incident is closed with your approval only.`,
        ...(facts.backInOperation
          ? ['It states that the machine is back in operation, its OS ready.']
          : []),
        'If the service is not restored, refuse and say why.',
      ],
      invites: 'Approve or refuse',
    },
    'approval-reminder': {
      subject: ({ title }) => `Reminder, your approval is awaited: ${title}`,
      paragraphs: ({ step, restoredAt }) => [
        `The service is stated as restored${
          restoredAt ? ` since ${restoredAt}` : ''
        }, and your approval has been awaited for ${
          step === 1 ? 'one working day' : `${step} working days`
        }.`,
        'Without it the incident stays open: it never closes by itself.',
      ],
      invites: 'Approve or refuse',
    },
    'approval-escalated': {
      subject: ({ title }) =>
        `Approval awaited, the coordinator is told: ${title}`,
      paragraphs: ({ step, establishment }) => [
        `The approval of ${establishment} has been awaited for ${step} working days, after three reminders. The coordinator is told of it.`,
      ],
    },
    'workaround-asked': {
      subject: ({ title }) => `Workaround to accept: ${title}`,
      paragraphs: facts => [
        asked(facts, 'proposed a workaround'),
        'If you accept it, the service counts as restored and the ticket stays open until the repair.',
      ],
      invites: 'Answer',
    },
    'qualification-asked': {
      subject: ({ title }) => `Qualification to agree to: ${title}`,
      paragraphs: facts => [
        asked(facts, 'qualified the incident'),
        'This qualification changes the machine or the restore time of the incident: it waits for your agreement.',
      ],
      invites: 'Answer',
    },
    'suspension-asked': {
      subject: ({ title }) => `Suspension to agree to: ${title}`,
      paragraphs: facts => [
        asked(facts, 'asked to suspend the restore time'),
        ...(facts.until ? [`End proposed: ${facts.until}.`] : []),
        'It is suspended with your agreement only, from the instant you give it.',
      ],
      invites: 'Answer',
    },
    suspended: {
      subject: ({ title }) => `Restore time suspended: ${title}`,
      paragraphs: ({ actor, at, until }) => [
        `The suspension was agreed to by ${actor} on ${at}.`,
        ...(until
          ? [
              `The time runs again by itself on ${until}, or earlier if either side ends it.`,
            ]
          : []),
      ],
    },
    'suspension-ended': {
      subject: ({ title }) => `The restore time runs again: ${title}`,
      paragraphs: facts => [
        `The suspension ended on ${facts.at}.`,
        ...due(facts),
      ],
    },
    'cancellation-asked': {
      subject: ({ title }) => `Cancellation to agree to: ${title}`,
      paragraphs: facts => [
        asked(facts, 'asked to cancel this ticket'),
        'A cancelled ticket no longer counts in the rates: your agreement is needed.',
      ],
      invites: 'Answer',
    },
    'exclusion-claimed': {
      subject: ({ title }) => `Exclusion claimed: ${title}`,
      paragraphs: facts => [
        asked(facts, 'claimed an exclusion from the contract'),
        'Accepted, it takes the incident out of maintenance, and the repair needs a quote. You may contest it.',
      ],
      invites: 'Accept or contest',
    },
    'instant-claimed': {
      subject: ({ title }) => `Declared instant to agree to: ${title}`,
      paragraphs: facts => [
        `${facts.actor || 'The contractor'} declares that it happened on ${
          facts.claimedAt ?? facts.at
        }, more than 24 hours before it was typed.`,
        'That instant counts with your agreement only.',
      ],
      invites: 'Answer',
    },
    'restored-refused': {
      subject: ({ title }) => `Restoration refused: ${title}`,
      paragraphs: facts => [
        `${facts.actor} refused the restoration on ${facts.at}.`,
        facts.serviceDown
          ? 'The service was still down: the time since the stated restoration is counted.'
          : 'The service was up: the time stays stopped, and the ticket comes back for the point named.',
        ...(facts.serviceDown ? due(facts) : []),
      ],
    },
    answered: {
      subject: facts => `${answerOf(facts)}: ${facts.title}`,
      paragraphs: facts => [
        `${answerOf(facts)} by ${facts.actor}, on ${facts.at}.`,
      ],
    },
    'stop-ordered': {
      subject: ({ title }) => `Order to stop the intervention: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${actor} ordered the intervention on site to stop on ${at}.`,
      ],
    },
    'closed-recap': {
      subject: ({ title }) => `Incident closed, recap: ${title}`,
      paragraphs: ({ actor, closedAt, at }) => [
        `The incident is closed since ${
          closedAt ?? at
        }, with the approval of ${actor}. This is its recap.`,
        'It can be reopened for 30 days if the same fault comes back.',
      ],
    },
    reopened: {
      subject: ({ title }) => `Incident reopened: ${title}`,
      paragraphs: facts => [
        `${facts.actor} reopened the incident on ${facts.at}. The time runs again, with what was consumed before.`,
        ...due(facts),
      ],
    },
    cancelled: {
      subject: ({ title }) => `Ticket cancelled: ${title}`,
      paragraphs: ({ actor, at }) => [
        `The ticket was cancelled with the agreement of ${actor}, on ${at}. It counts neither in the numerator nor in the denominator of the rates.`,
      ],
    },
    excluded: {
      subject: ({ title }) => `Exclusion accepted: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${actor} accepted the exclusion on ${at}. The repair first needs a quote, accepted by a purchase order.`,
      ],
    },
    'comment-for-establishment': {
      subject: ({ title }) => `New message from the contractor: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${actor || 'The contractor'} wrote on ${at}:`,
      ],
    },
    'comment-for-desk': {
      subject: ({ title }) => `New message from the establishment: ${title}`,
      paragraphs: ({ actor, establishment, at }) => [
        `${actor || establishment} (${establishment}) wrote on ${at}:`,
      ],
    },
    'visit-announced': {
      subject: ({ title }) => `Visit announced: ${title}`,
      paragraphs: ({ actor, expectedAt, visitors }) => [
        `${actor || 'The contractor'} announces a visit on site${
          expectedAt ? ` on ${expectedAt}` : ''
        }. Those who come:`,
        ...(visitors ?? '').split('\n').filter(Boolean),
        'Tell the reception or the security desk, who will check their identity.',
      ],
    },
    'agreed-by-telephone': {
      subject: ({ title }) => `Agreement noted by telephone: ${title}`,
      paragraphs: ({ actor, at, agreedBy, answer }) => [
        `${actor || 'The contractor'} noted on ${at} that ${
          agreedBy ?? 'somebody of the establishment'
        } agreed by telephone ${
          AGREEMENTS[answer ?? ''] ?? 'to what was asked'
        }.`,
        'If this agreement was not given, write so in the ticket or open a mediation.',
      ],
    },
    'mediation-opened': {
      subject: ({ title }) => `Mediation opened: ${title}`,
      paragraphs: ({ actor, establishment, at }) => [
        `${
          actor || 'One of the parties'
        } opened a mediation on ${at}, on a ticket of ${establishment}.`,
        'Each party can give its opinion in the ticket; the coordinator concludes.',
      ],
      invites: 'Read and answer',
    },
    'mediation-concluded': {
      subject: ({ title }) => `Mediation concluded: ${title}`,
      paragraphs: ({ actor, at }) => [
        `${
          actor || 'The coordinator'
        } concluded the mediation on ${at}. A correction that is proposed counts with the agreement of the establishment only.`,
      ],
    },
    redacted: {
      subject: () => 'A text or a file of the ticket was removed',
      paragraphs: ({ actor, at }) => [
        `${
          actor || 'Somebody'
        } removed a text or a file from the ticket on ${at}. The act stays on the timeline, without that content.`,
        'If it reached you in a message, delete it from your mailbox.',
      ],
    },
    'handed-over': {
      subject: ({ title }) => `The ticket is yours: ${title}`,
      paragraphs: facts => [
        `${facts.actor || 'A colleague'} handed the ticket to you on ${
          facts.at
        }.`,
        ...due(facts),
      ],
    },
    'about-to-be-late': {
      subject: ({ title }) => `About to be late: ${title}`,
      paragraphs: facts => [
        `Most of the restore time is used${
          facts.consumed && facts.granted
            ? ` (${facts.consumed} of ${facts.granted})`
            : ''
        }.`,
        ...due(facts),
      ],
    },
    late: {
      subject: ({ title }) => `Late: ${title}`,
      paragraphs: facts => [
        `The restore time is exceeded${
          facts.granted ? ` (${facts.granted} granted)` : ''
        }, and the service is not restored.`,
      ],
    },
  },
  labels: {
    title: 'Incident',
    establishment: 'Establishment',
    machine: 'Machine',
    priority: 'Priority',
    registered: 'Registered',
    due: 'To be restored by',
    indicative: 'Restoration aimed at (indicative)',
    restored: 'Restored',
    closed: 'Closed',
    consumed: 'Time consumed',
    of: (consumed, granted) => `${consumed} of ${granted}`,
    verdict: 'Restore time',
    inTime: 'kept',
    late: 'exceeded',
    intervention: 'Intervention',
    onSite: 'on site',
    remote: 'remote',
    technician: 'By',
    solution: 'Solution',
    stated: 'Stated',
    backInOperation: 'machine back in operation, OS ready',
    from: (from, to) => `${from} to ${to}`,
  },
  open: 'Open the ticket',
  greeting: 'Hello,',
  footer: link => [
    'Sent by the maintenance portal under the contract. Nobody reads answers to this address: answer in the ticket.',
    link,
  ],
};
