import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  type AttachmentRules,
  DEFAULT_ATTACHMENT_RULES,
} from '@caih/backstage-plugin-itsm-common';
import {
  ItsmApiError,
  useErrorText,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { useMe } from '../../../hooks';
import { itsmTranslationRef } from '../../../translations';

const KILO = 1024;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** "3,2 Mo", "3.2 MB". */
export function writeSize(bytes: number, locale: string): string {
  const step = Math.min(
    UNITS.length - 1,
    Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KILO)),
  );
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step],
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / KILO ** step);
}

/** What kind of file it is, in a word of the translations. */
export function kindOf(mediaType: string) {
  if (mediaType.startsWith('image/')) return 'image';
  if (mediaType.startsWith('video/')) return 'video';
  switch (mediaType) {
    case 'application/pdf':
      return 'pdf';
    case 'text/plain':
      return 'text';
    case 'application/zip':
    case 'application/gzip':
      return 'archive';
    default:
      return 'document';
  }
}

const PROBLEMS = [
  'too-large',
  'empty-file',
  'unsupported-type',
  'macros',
  'damaged-archive',
  'ticket-full',
  'day-full',
] as const;

/** Sizes, limits and errors of files in the reader's language. */
export interface FileWords {
  rules: AttachmentRules;
  size(bytes: number): string;
  limits: string;
  problem(error: unknown): string;
}

/** How to write of files. */
export function useFileWords(): FileWords {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const errorText = useErrorText();
  const { value: me } = useMe();
  const rules: AttachmentRules =
    me?.rules.attachments ?? DEFAULT_ATTACHMENT_RULES;
  const size = (bytes: number) => writeSize(bytes, locale);
  return {
    rules,
    size,
    limits: t('attachments.limits', {
      file: size(rules.maxFileBytes),
      files: String(rules.maxTicketFiles),
      ticket: size(rules.maxTicketBytes),
    }),
    problem(error: unknown): string {
      const code =
        error instanceof ItsmApiError
          ? PROBLEMS.find(one => one === error.code)
          : undefined;
      if (!code) return errorText(error);
      // Each takes what it names of these.
      return t(
        `attachments.problem.${code}` as 'attachments.limits',
        {
          max: size(rules.maxFileBytes),
          files: String(rules.maxTicketFiles),
          ticket: size(rules.maxTicketBytes),
        } as never,
      );
    },
  };
}
