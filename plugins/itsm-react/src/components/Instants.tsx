import type { Instant } from '@caih/backstage-plugin-itsm-common';
import { useNow } from '../clock';
import { type FormatInstantOptions, useFormat } from '../format';
import { VisuallyHidden } from './VisuallyHidden';

/** @public */
export interface InstantTextProps extends FormatInstantOptions {
  instant: Instant;
}

/** An instant in words, in the zone that matters. @public */
export const InstantText = ({ instant, ...options }: InstantTextProps) => {
  const format = useFormat();
  return <time dateTime={instant}>{format.instant(instant, options)}</time>;
};

const EVERY_SECONDS = 30;

/** @public */
export interface RelativeTimeProps {
  instant: Instant;
  /** Of the absolute time; the reader's own where left out. */
  timeZone?: string;
}

/**
 * "il y a 5 minutes", with the absolute time on hover and to screen readers.
 *
 * @public
 */
export const RelativeTime = ({ instant, timeZone }: RelativeTimeProps) => {
  const now = useNow(EVERY_SECONDS);
  const format = useFormat();
  const absolute = format.instant(instant, { timeZone, now });
  return (
    <time dateTime={instant} title={absolute}>
      {format.relative(instant, now)}
      <VisuallyHidden> ({absolute})</VisuallyHidden>
    </time>
  );
};
