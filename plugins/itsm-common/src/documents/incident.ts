import {
  HARDWARE_CATEGORY_NAMES,
  type HardwareCategory,
  makerAndModel,
} from '../hardware';
import type { OtherMachine } from '../workflow';
import {
  dateTime,
  factsOf,
  lastOf,
  personOf,
  type Telling,
  written,
} from './telling';
import type { DocumentSection } from './types';

/**
 * What was declared, when and by whom.
 *
 * @param isBrief - without how it came and how grave it was
 */
export function incidentSection(
  telling: Telling,
  { isBrief = false } = {},
): DocumentSection {
  const { events, situation, text } = telling;
  const [registration] = events;
  const channel =
    registration?.type === 'register' ? registration.data.channel : 'portal';
  return {
    title: text('incident.title'),
    blocks: [
      {
        kind: 'facts',
        facts: factsOf(
          [text('incident.subject'), written(situation.title, telling)],
          [
            text('incident.description'),
            written(situation.description, telling),
          ],
          [
            text('incident.registeredAt'),
            dateTime(situation.registeredAt, telling),
          ],
          [
            text('incident.enteredAt'),
            situation.lateEntry && registration
              ? dateTime(registration.recordedAt, telling)
              : null,
          ],
          [
            text('incident.registeredBy'),
            personOf(registration?.actor, telling),
          ],
          [
            text('incident.channel'),
            isBrief ? null : text(`channel.${channel}`),
          ],
          [text('incident.diagnosis'), isBrief ? diagnosisOf(telling) : null],
          [text('incident.priority'), `P${situation.priority}`],
          [
            text('incident.impact'),
            isBrief ? null : text(`impact.${situation.impact}`),
          ],
          [
            text('incident.urgency'),
            isBrief ? null : text(`urgency.${situation.urgency}`),
          ],
          [text('incident.follows'), situation.follows],
        ),
      },
    ],
  };
}

/** What the contractor found at first; the course of a recap tells it. */
function diagnosisOf(telling: Telling): string | null {
  const qualified = lastOf(telling.events, 'qualify');
  return qualified ? written(qualified.data.diagnosis, telling) : null;
}

/** The machine, and where it stands; the others that failed with it (CI27). */
export function machineSection(telling: Telling): DocumentSection {
  const { establishmentName, machine, situation, text, language } = telling;
  const { terms, machineText } = situation;
  const category = HARDWARE_CATEGORY_NAMES[terms?.category as HardwareCategory];
  const model = terms ? makerAndModel(terms) : '';
  return {
    title: text('machine.title'),
    blocks: [
      {
        kind: 'facts',
        facts: factsOf(
          [text('machine.establishment'), establishmentName],
          [text('machine.site'), machine?.siteName ?? null],
          [text('machine.name'), machine?.name ?? text('machine.unknown')],
          [
            text('machine.said'),
            machineText === null ? null : written(machineText, telling),
          ],
          [text('machine.model'), model || null],
          [text('machine.category'), category?.[language] ?? null],
          [text('machine.serial'), machine?.serialNumber ?? null],
          [text('machine.host'), machine?.hostName ?? null],
          [text('machine.others'), othersOf(situation.otherMachines)],
        ),
      },
    ],
  };
}

function othersOf(machines: readonly OtherMachine[]): string | null {
  const words = machines.map(({ machine, terms }) =>
    [machine.name, makerAndModel(terms), machine.serialNumber]
      .filter(Boolean)
      .join(', '),
  );
  return words.length > 0 ? words.join('\n') : null;
}

/** The terms the ticket keeps from its registration on. */
export function termsSection(telling: Telling): DocumentSection {
  const { text } = telling;
  const { terms } = telling.situation;
  return {
    title: text('terms.title'),
    blocks: terms
      ? [
          {
            kind: 'facts',
            facts: factsOf(
              [text('terms.level'), text(`level.${terms.level}`)],
              [
                text('terms.window'),
                terms.serviceWindow && text(`window.${terms.serviceWindow}`),
              ],
              [
                text('terms.restoreTime'),
                terms.restoreTime ?? text('restoreTime.none'),
              ],
              [
                text('terms.contractual'),
                terms.restoreTime &&
                  text(
                    terms.contractual
                      ? 'terms.contractual.yes'
                      : 'terms.contractual.no',
                  ),
              ],
            ),
          },
        ]
      : [],
  };
}
