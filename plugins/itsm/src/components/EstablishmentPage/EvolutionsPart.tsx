import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { OPEN_EVOLUTION_STATES } from '@caih/backstage-plugin-itsm-common';
import { technicalStateTranslationRef } from '../../translations';
import { EvolutionList } from '../TechnicalState';
import { Part } from './Part';

/** The evolutions of an establishment's machines that are not settled. */
export const EvolutionsPart = (props: { establishmentId: string }) => {
  const { establishmentId } = props;
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const label = t('technical.evolutions.open');
  return (
    <Part title={label}>
      <EvolutionList
        query={{ establishment: establishmentId, state: OPEN_EVOLUTION_STATES }}
        label={label}
        none={t('technical.evolutions.open.none')}
        withMachine
      />
    </Part>
  );
};
