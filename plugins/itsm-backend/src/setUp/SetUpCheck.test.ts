import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { SetUpCheck } from './SetUpCheck';

const group = (name: string, annotations?: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, annotations },
  spec: { type: 'team', children: [] },
});

const ANNECY = group('ch-annecy', { 'caih.fr/finess': '740999016' });
const CONTRACTOR = group('contractor');

function checkOf(entities: Entity[], contractorGroups: string[]) {
  const logger = mockServices.logger.mock();
  const check = SetUpCheck.create({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
    logger,
    roleGroups: { contractor: contractorGroups, coordinator: [] },
  });
  const told = () =>
    logger.warn.mock.calls.map(([line]) => String(line)).join('\n');
  return { check, told };
}

describe('what a portal has not been told yet', () => {
  it('is nothing where it has an establishment and a contractor', async () => {
    const { check, told } = checkOf(
      [ANNECY, CONTRACTOR],
      ['group:default/gone', 'group:default/contractor'],
    );
    expect(await check.gaps()).toEqual([]);
    await check.tell();
    expect(told()).toBe('');
  });

  it('is all of it in a portal where nothing is configured', async () => {
    const { check, told } = checkOf([group('guests')], []);
    expect(await check.gaps()).toEqual(['establishments', 'contractor']);
    await check.tell();
    expect(told()).toContain('a Group with the annotation caih.fr/finess');
    expect(told()).toContain('name its groups in itsm.roles.contractor.groups');
  });

  it('tells a group that is named and not there', async () => {
    const { check, told } = checkOf([ANNECY], ['group:default/titulaire']);
    expect(await check.gaps()).toEqual(['contractor']);
    await check.tell();
    expect(told()).toContain(
      'names group:default/titulaire, and the catalog has no such group',
    );
  });

  it('is not known while the catalog is away', async () => {
    const logger = mockServices.logger.mock();
    const catalog = catalogServiceMock.mock({
      queryEntities: jest.fn().mockRejectedValue(new Error('away')),
      getEntitiesByRefs: jest.fn().mockResolvedValue({ items: [] }),
    });
    const check = SetUpCheck.create({
      auth: mockServices.auth(),
      catalog,
      logger,
      roleGroups: { contractor: [], coordinator: [] },
    });
    expect(await check.gaps()).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('away'));
  });
});
