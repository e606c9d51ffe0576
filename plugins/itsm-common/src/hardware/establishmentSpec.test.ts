import { establishmentSpecSchema } from './establishmentSpec';

const withSite = (facts: object) =>
  establishmentSpecSchema.safeParse({
    sites: [{ finess: '740000237', name: 'Site d’Annecy', ...facts }],
  });

describe('the calendar of a site', () => {
  it('is what the site says', () => {
    const calendar = {
      territory: 'MF',
      timeZone: 'America/Marigot',
      holidayRegion: 'GP',
    };
    expect(withSite(calendar).data?.sites[0]).toMatchObject(calendar);
  });

  it.each([
    ['territory', 'NC'],
    ['timeZone', 'Europe/Nantes'],
    ['timeZone', '+02:00'],
    ['holidayRegion', 'PM'],
  ])('has no %s %s', (fact, value) => {
    const { error } = withSite({ [fact]: value });
    expect(error?.issues[0].path).toEqual(['sites', 0, fact]);
  });
});
