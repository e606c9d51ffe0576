import { ATTACHMENT_TYPES, attachmentTypeOf, downloadNameOf } from './types';

it('names each kind of file once, and each end of a name with one kind', () => {
  const types = ATTACHMENT_TYPES.map(({ mediaType }) => mediaType);
  const ends = ATTACHMENT_TYPES.flatMap(({ extensions }) => extensions);
  expect(new Set(types).size).toBe(types.length);
  expect(new Set(ends).size).toBe(ends.length);
});

it('takes neither pages nor programs nor drawings with scripts', () => {
  for (const mediaType of [
    'text/html',
    'image/svg+xml',
    'application/x-msdownload',
    'application/javascript',
  ]) {
    expect(attachmentTypeOf(mediaType)).toBeUndefined();
  }
});

it.each([
  ['photo.JPG', 'image/jpeg', 'photo.JPG'],
  ['photo.png', 'image/jpeg', 'photo.png.jpg'],
  ['journal.log', 'text/plain', 'journal.log'],
  ['page.html', 'text/plain', 'page.html.txt'],
  ['sans extension', 'application/pdf', 'sans extension.pdf'],
  ['', 'image/png', 'a-4.png'],
])('keeps %s, a file of type %s, as %s', (name, mediaType, kept) => {
  expect(downloadNameOf(name, mediaType, 'a-4')).toBe(kept);
});
