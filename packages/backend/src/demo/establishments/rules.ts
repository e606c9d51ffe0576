import type { Instant, RuleKind } from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey } from '../tickets';

/** A version of a rule, when it was published, and who accepted it when. */
export interface DemonstrationRule {
  kind: RuleKind;
  title: string;
  text: string;
  validFrom: string;
  publishedAt: Instant;
  /** By the contractor's desk; absent where it has not yet. */
  acceptedAt?: Instant;
}

const ACCESS = `Tout intervenant se présente à l’accueil avec une pièce d’identité et le numéro du ticket. Le badge remis est porté de façon visible et rendu en partant.

L’accès aux salles techniques se fait accompagné. Les unités de soins ne sont traversées qu’avec l’accord du cadre de santé.`;

const CHARTER = `Les comptes sont nominatifs. Aucun mot de passe n’est communiqué, même à un agent de l’établissement.

Aucun support amovible n’est connecté sans l’accord du responsable de la sécurité. Aucune donnée n’est copiée hors de l’établissement.`;

const CHARTER_NEXT = `${CHARTER}

Depuis le 18 novembre 2026, toute prise en main à distance passe par le bastion de l’établissement et est enregistrée.`;

const WASTE = `Les pièces remplacées sont déposées à la déchèterie interne, local 012, contre un bordereau.

Les batteries et les accumulateurs ne sont jamais mêlés aux autres déchets.`;

const WORKS = `Toute coupure d’un équipement en production est annoncée au moins deux heures avant au centre de services, qui prévient les unités de soins.

En dehors des heures ouvrées, l’accord de la direction de garde est demandé.`;

const INTERNAL_RULES: DemonstrationRule = {
  kind: 'internal-rules',
  title: 'Règlement intérieur, accès des prestataires',
  text: ACCESS,
  validFrom: '2026-01-12',
  publishedAt: '2026-01-08T09:15:00Z',
  acceptedAt: '2026-01-15T10:40:00Z',
};

const IT_CHARTER: DemonstrationRule = {
  kind: 'it-charter',
  title: 'Charte informatique des prestataires',
  text: CHARTER,
  validFrom: '2026-01-12',
  publishedAt: '2026-01-08T09:30:00Z',
  acceptedAt: '2026-01-15T10:45:00Z',
};

/** It asks everybody to accept the charter anew. */
const IT_CHARTER_OF_NOVEMBER: DemonstrationRule = {
  ...IT_CHARTER,
  text: CHARTER_NEXT,
  validFrom: '2026-11-18',
  publishedAt: '2026-11-16T14:00:00Z',
  acceptedAt: undefined,
};

const WASTE_PROCESS: DemonstrationRule = {
  kind: 'waste-process',
  title: 'Filière des déchets électroniques',
  text: WASTE,
  validFrom: '2026-03-01',
  publishedAt: '2026-02-20T08:00:00Z',
  acceptedAt: '2026-03-03T09:00:00Z',
};

const WORKS_PROCEDURE: DemonstrationRule = {
  kind: 'procedure',
  title: 'Coupures et interventions en production',
  text: WORKS,
  validFrom: '2026-10-01',
  publishedAt: '2026-09-22T13:30:00Z',
};

const EVERYWHERE = [INTERNAL_RULES, IT_CHARTER];

/** What some establishments have besides what all have. */
const BESIDES: Partial<Record<EstablishmentKey, readonly DemonstrationRule[]>> =
  {
    annecy: [WASTE_PROCESS],
    cholet: [IT_CHARTER_OF_NOVEMBER],
    colmar: [WASTE_PROCESS],
    nantes: [WASTE_PROCESS, WORKS_PROCEDURE, IT_CHARTER_OF_NOVEMBER],
    valenciennes: [WORKS_PROCEDURE],
  };

/**
 * The rules of an establishment, in the order in which they were published;
 * one of a title that was there before is the next version.
 */
export function rulesOf(key: EstablishmentKey): readonly DemonstrationRule[] {
  return [...EVERYWHERE, ...(BESIDES[key] ?? [])];
}
