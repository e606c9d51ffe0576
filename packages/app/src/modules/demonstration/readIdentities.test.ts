import { mockApis } from '@backstage/frontend-test-utils';
import { readIdentities } from './readIdentities';

describe('the people of the demonstration', () => {
  const camille = {
    user: 'camille.durand',
    name: 'Camille Durand',
    role: 'beneficiary',
    title: { fr: 'Bénéficiaire', en: 'Beneficiary' },
  };
  const read = (identities: object[]) =>
    readIdentities(
      mockApis.config({
        data: { demonstration: { identities: identities as [] } },
      }),
    );

  it('come in the order of the configuration', () => {
    const alex = { ...camille, user: 'alex.moreau', role: 'contractor' };

    expect(read([alex, camille])).toEqual([alex, camille]);
  });

  it('are none where none is configured', () => {
    expect(readIdentities(mockApis.config({ data: {} }))).toEqual([]);
  });

  it('have a role that exists', () => {
    expect(() => read([{ ...camille, role: 'director' }])).toThrow(
      "demonstration.identities has the role 'director': it must be one of beneficiary, local-referent, contractor, coordinator",
    );
  });
});
