import { useCallback } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { itsmTranslationRef } from '../../translations';
import type { interventionsEn } from '../../translations/interventions.en';
import type { ticketActsEn } from '../../translations/ticketActs.en';
import type { ticketClockEn } from '../../translations/ticketClock.en';
import type { ticketFormsEn } from '../../translations/ticketForms.en';
import type { ticketPageEn } from '../../translations/ticketPage.en';
import type { ticketTimelineEn } from '../../translations/ticketTimeline.en';

type FullKey =
  | keyof typeof interventionsEn
  | keyof typeof ticketActsEn
  | keyof typeof ticketClockEn
  | keyof typeof ticketFormsEn
  | keyof typeof ticketPageEn
  | keyof typeof ticketTimelineEn;

/** A message of the ticket page, without the prefix they share and the number it is for. */
export type TicketTextKey = FullKey extends infer Key
  ? Key extends `ticketPage.${infer Rest}`
    ? WithoutNumber<Rest>
    : never
  : never;

type WithoutNumber<Key> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/**
 * Writes a message of the ticket page. Most keys are put together from an
 * act, a state or a reason, so placeholders are checked by a test over both
 * languages rather than by the type.
 */
export type TicketText = (
  key: TicketTextKey,
  values?: Record<string, string | number>,
) => string;

/** The texts of the ticket page in the reader's language. */
export function useTicketText(): TicketText {
  const { t } = useTranslationRef(itsmTranslationRef);
  const write = t as (
    key: `ticketPage.${TicketTextKey}`,
    values?: Record<string, string | number>,
  ) => string;
  return useCallback(
    (key, values) => write(`ticketPage.${key}`, values),
    [write],
  );
}
