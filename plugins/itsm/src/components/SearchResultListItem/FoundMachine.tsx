import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { parseEntityRef } from '@backstage/catalog-model';
import type { MachineDocument } from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { searchTranslationRef } from '../../translations';
import { FoundLine, type Highlight } from './FoundLine';

/** A machine that was found: name, model, place and contract level. */
export const FoundMachine = ({
  machine,
  highlight,
}: {
  machine: MachineDocument;
  highlight?: Highlight;
}) => {
  const { t } = useTranslationRef(searchTranslationRef);
  const { day } = useFormat();
  const pathOf = useRouteRef(entityRouteRef);
  const { level, levelLastDay, serialNumber } = machine;
  return (
    <FoundLine
      to={pathOf(parseEntityRef(machine.entityRef))}
      title={machine.title}
      highlight={highlight}
      state={level && <ContractLevelLabel level={level} />}
      facts={[
        levelLastDay && t('found.until', { day: day(levelLastDay) }),
        machine.model,
        serialNumber && t('found.serial', { serial: serialNumber }),
        machine.establishment,
      ]}
    />
  );
};
