/** An establishment of the demonstration, and who speaks for it. */
export interface DemonstrationEstablishment {
  /** Name of its `Group` in the catalog. */
  group: string;
  beneficiary: string;
  referent: string;
}

/** The establishments of `examples/org`, as the scenarios call them. */
export const ESTABLISHMENTS = {
  annecy: establishment('ch-annecy', 'annecy'),
  aurillac: establishment('ch-aurillac', 'aurillac'),
  bastia: establishment('ch-bastia', 'bastia'),
  bauge: servedBySacha('esbv-bauge', 'bauge'),
  cayenne: establishment('ch-cayenne', 'cayenne'),
  cholet: servedBySacha('ch-cholet', 'cholet'),
  colmar: establishment('hopitaux-colmar', 'colmar'),
  nantes: {
    group: 'chu-nantes',
    beneficiary: 'camille.durand',
    referent: 'dominique.lefevre',
  },
  perigueux: establishment('ch-perigueux', 'perigueux'),
  reunion: establishment('chu-reunion', 'reunion'),
  saumur: servedBySacha('ch-saumur', 'saumur'),
  valenciennes: establishment('ch-valenciennes', 'valenciennes'),
} satisfies Record<string, DemonstrationEstablishment>;

export type EstablishmentKey = keyof typeof ESTABLISHMENTS;

/** The contractor's desk, which answers for all of them. */
export const CONTRACTOR = 'alex.moreau';

/** Who mediates between them. */
export const COORDINATOR = 'claude.garnier';

/** Of the contractor's technicians: takes tickets over, and is handed some. */
export const COLLEAGUE = 'hugo.lambert';

function establishment(
  group: string,
  name: string,
): DemonstrationEstablishment {
  return {
    group,
    beneficiary: `beneficiaire.${name}`,
    referent: `referent.${name}`,
  };
}

/** Three hospitals of one group share their referent. */
function servedBySacha(
  group: string,
  name: string,
): DemonstrationEstablishment {
  return { ...establishment(group, name), referent: 'sacha.benoit' };
}
