/** An establishment of the demonstration, and who speaks for it. */
export interface DemonstrationEstablishment {
  /** Name of its `Group` in the catalog. */
  group: string;
  /** Its legal FINESS, as the group says. */
  finess: string;
  beneficiary: string;
  referent: string;
}

/** The establishments of `examples/org`, as the scenarios call them. */
export const ESTABLISHMENTS = {
  annecy: establishment('ch-annecy', 'annecy', '740999016'),
  aurillac: establishment('ch-aurillac', 'aurillac', '150999019'),
  bastia: establishment('ch-bastia', 'bastia', '2B0999015'),
  bauge: servedBySacha('esbv-bauge', 'bauge', '490999034'),
  cayenne: establishment('ch-cayenne', 'cayenne', '970399010'),
  cholet: servedBySacha('ch-cholet', 'cholet', '490999018'),
  colmar: establishment('hopitaux-colmar', 'colmar', '680999018'),
  nantes: {
    group: 'chu-nantes',
    finess: '440999019',
    beneficiary: 'camille.durand',
    referent: 'dominique.lefevre',
  },
  perigueux: establishment('ch-perigueux', 'perigueux', '240999011'),
  reunion: establishment('chu-reunion', 'reunion', '970499018'),
  saumur: servedBySacha('ch-saumur', 'saumur', '490999026'),
  valenciennes: establishment('ch-valenciennes', 'valenciennes', '590999017'),
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
  finess: string,
): DemonstrationEstablishment {
  return {
    group,
    finess,
    beneficiary: `beneficiaire.${name}`,
    referent: `referent.${name}`,
  };
}

/** Three hospitals of one group share their referent. */
function servedBySacha(
  group: string,
  name: string,
  finess: string,
): DemonstrationEstablishment {
  return { ...establishment(group, name, finess), referent: 'sacha.benoit' };
}
