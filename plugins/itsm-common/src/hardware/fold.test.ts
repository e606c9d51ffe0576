import { foldText, withoutAccents } from './fold';

it.each([
  ['Équipé à Besançon', 'Equipe a Besancon'],
  ['Hewlett-Packard  Entreprise®', 'Hewlett-Packard  Entreprise®'],
  ['cœur', 'cœur'],
])('%s is without its accents %s', (text, plain) => {
  expect(withoutAccents(text)).toBe(plain);
});

it.each([
  ['Hewlett-Packard  Entreprise®', 'hewlett packard entreprise'],
  ['  Équipé, à Besançon ', 'equipe a besancon'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
