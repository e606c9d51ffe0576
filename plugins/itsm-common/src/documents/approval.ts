import {
  dateTime,
  factsOf,
  lastOf,
  nameOf,
  personOf,
  type Telling,
  written,
} from './telling';
import type { DocumentSection } from './types';
import { verdictOf } from './time';

/** Who gave the approval, and what came before it (C4, CI11, CI26). */
export function approvalSection(telling: Telling): DocumentSection {
  const { events, situation, text } = telling;
  const { refusedCount, reopenedCount, recall, state } = situation;
  const approval = state === 'closed' ? lastOf(events, 'approve') : undefined;
  const note = approval?.data.note;
  return {
    title: text('approval.title'),
    blocks: [
      ...(approval
        ? []
        : [{ kind: 'paragraph' as const, text: text('approval.none') }]),
      {
        kind: 'facts',
        facts: factsOf(
          [
            text('approval.by'),
            approval ? personOf(approval.actor, telling) : null,
          ],
          [
            text('approval.at'),
            approval ? dateTime(approval.occurredAt, telling) : null,
          ],
          [
            text('approval.note'),
            note === undefined ? null : written(note, telling),
          ],
          [
            text('approval.refused'),
            refusedCount > 0 ? String(refusedCount) : null,
          ],
          [
            text('approval.reopened'),
            reopenedCount > 0 ? String(reopenedCount) : null,
          ],
          [
            text('approval.recall'),
            recall && text(`approval.recall.${recall}`),
          ],
        ),
      },
    ],
  };
}

/**
 * Why the delay was not held (D6): what the contractor gave, and what the
 * establishment said when it refused or reopened. Undefined where it was held.
 */
export function latenessSection(telling: Telling): DocumentSection | undefined {
  const { events, text } = telling;
  if (verdictOf(telling) !== 'late') return undefined;
  const reasons = events.flatMap(event => {
    const when = dateTime(event.recordedAt, telling);
    switch (event.type) {
      case 'restore': {
        const { latenessReason } = event.data;
        return latenessReason === undefined
          ? []
          : [
              text('lateness.given', {
                when,
                by: nameOf(event.actor, telling),
                reason: written(latenessReason, telling),
              }),
            ];
      }
      case 'refuse':
      case 'reopen':
        return [
          text(
            event.type === 'refuse' ? 'lateness.refused' : 'lateness.reopened',
            { when, reason: written(event.data.reason, telling) },
          ),
        ];
      default:
        return [];
    }
  });
  return {
    title: text('lateness.title'),
    blocks: (reasons.length > 0 ? reasons : [text('lateness.none')]).map(
      reason => ({ kind: 'paragraph', text: reason }),
    ),
  };
}
