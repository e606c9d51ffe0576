import { IANAZone } from 'luxon';
import { frenchHolidays } from './holidays';
import { type PlaceFacts, proposeTerritory } from './proposeTerritory';
import { TERRITORIES, type TerritoryId } from './territories';

it('is contractual in metropolitan France, Corsica included, nowhere else', () => {
  const contractual = Object.values(TERRITORIES)
    .filter(territory => territory.contractual)
    .map(({ id }) => id);
  expect(contractual).toEqual(['FR', 'FR-AM', 'FR-COR']);
});

it.each(Object.entries(TERRITORIES))(
  '%s has a zone, holidays and two names',
  (id, territory) => {
    expect(territory.id).toBe(id);
    expect(IANAZone.isValidZone(territory.timeZone)).toBe(true);
    expect(
      frenchHolidays(2026, territory.holidayRegion).length,
    ).toBeGreaterThanOrEqual(11);
    expect(territory.names.fr).toMatch(/\p{L}/u);
    expect(territory.names.en).toMatch(/\p{L}/u);
  },
);

it.each<[PlaceFacts, TerritoryId | undefined]>([
  [{ finess: '010000024' }, 'FR'],
  [{ finess: '570000059' }, 'FR-AM'],
  [{ finess: '670000165' }, 'FR-AM'],
  [{ finess: '680000973' }, 'FR-AM'],
  [{ finess: '2A0004842' }, 'FR-COR'],
  [{ finess: '2B0005359' }, 'FR-COR'],
  [{ finess: '970100442' }, 'GP'],
  [{ finess: '970202271' }, 'MQ'],
  [{ finess: '970302022' }, 'GF'],
  [{ finess: '970400024' }, 'RE'],
  [{ finess: '980500011' }, 'YT'],
  [{ finess: '970100400', commune: 'ST MARTIN' }, 'MF'],
  [{ finess: '970100384', commune: 'ST BARTHELEMY' }, 'BL'],
  [{ finess: '970100400', postalCode: '97150' }, 'MF'],
  [{ finess: '970100384', postalCode: '97133' }, 'BL'],
  [{ postalCode: '97110', commune: 'Saint-Barthélemy' }, 'BL'],
  [{ postalCode: '97100', commune: 'Basse-Terre' }, 'GP'],
  [{ postalCode: '75013' }, 'FR'],
  [{ postalCode: '67 091' }, 'FR-AM'],
  [{ postalCode: '20200' }, 'FR-COR'],
  [{ postalCode: '97200' }, 'MQ'],
  [{ postalCode: '97300' }, 'GF'],
  [{ postalCode: '97400' }, 'RE'],
  [{ postalCode: '97500' }, 'PM'],
  [{ postalCode: '97600' }, 'YT'],
  [{ postalCode: '97400', finess: '750000000' }, 'RE'],
  [{ postalCode: '98000' }, undefined],
  [{ postalCode: 'unknown', finess: '970400024' }, 'RE'],
  [{ postalCode: '38400', commune: "Saint-Martin-d'Hères" }, 'FR'],
  [{ commune: 'Saint-Martin' }, undefined],
  [{}, undefined],
])('%j proposes %s', (place, territory) => {
  expect(proposeTerritory(place)).toBe(territory);
});
