import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ComponentKind } from '@caih/backstage-plugin-itsm-common';
import { technicalStateTranslationRef } from '../../translations';

/** What a component is called: by its maker, else by what it is. */
export function useComponentName() {
  const { t } = useTranslationRef(technicalStateTranslationRef);
  return ({ kind, name }: { kind: ComponentKind; name: string | null }) =>
    name ?? t(`technical.kind.${kind}`);
}
