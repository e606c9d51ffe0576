import type { StaffInput } from '@caih/backstage-plugin-itsm-common';

/** The register of intervening staff, as the scenarios call them. Invented. */
export const STAFF = {
  alex: {
    name: 'Alex Moreau',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Technicien du guichet unique',
    qualifications: 'ITIL 4, habilitation électrique B1V',
    badge: 'T-1001',
    userRef: 'user:default/alex.moreau',
  },
  karim: {
    name: 'Karim Belkacem',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Ingénieur stockage',
    qualifications: 'HPE ASE Storage, NetApp NCDA, habilitation B1V',
    badge: 'T-1044',
  },
  ines: {
    name: 'Inès Caron',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Technicienne serveurs et lames',
    qualifications: 'HPE ASE Compute, habilitation B0V',
    badge: 'T-1057',
  },
  hugo: {
    name: 'Hugo Lambert',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Ingénieur systèmes x86',
    qualifications: 'VMware VCP, Red Hat RHCE',
    badge: 'T-1012',
  },
  maelle: {
    name: 'Maëlle Prigent',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Ingénieure UNIX',
    qualifications: 'IBM AIX, Oracle Solaris',
    badge: 'T-1031',
  },
  sofiane: {
    name: 'Sofiane Haddad',
    employer: 'subcontractor',
    company: 'Nord Maintenance Informatique',
    profile: 'Technicien de site',
    qualifications: 'Dell Certified, habilitation B1V',
    badge: 'NMI-207',
  },
  paul: {
    name: 'Paul Schmitt',
    employer: 'subcontractor',
    company: 'Alsace Serveurs Services',
    profile: 'Technicien de site',
    qualifications: 'HPE Certified, habilitation B1V',
    badge: 'ASS-16',
  },
  thomas: {
    name: 'Thomas Keller',
    employer: 'manufacturer',
    company: 'Service terrain du constructeur',
    profile: 'Spécialiste calcul et GPU',
    badge: 'C-88214',
  },
} satisfies Record<string, StaffInput>;

/** Who intervenes in the scenarios. */
export type StaffKey = keyof typeof STAFF;
