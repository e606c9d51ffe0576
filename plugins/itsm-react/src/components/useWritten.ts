import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { itsmReactTranslationRef } from '../translations';

/**
 * What was written, or, where a redaction removed it and nothing is left, the
 * word that says so (HI3).
 *
 * @public
 */
export function useWritten(): (text: string) => string {
  const { t } = useTranslationRef(itsmReactTranslationRef);
  return text => text || t('redacted');
}
