// @ts-check
// Prints a definition of pdfmake's as a PDF, in a thread of its own: a code of
// hundreds of squares on each of hundreds of labels takes seconds.
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import pdfmake from 'pdfmake';

const FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')),
  'fonts',
);

// Nothing is fetched, and no file is read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => path.startsWith(FONTS + sep));
pdfmake.setFonts({
  Roboto: {
    normal: join(FONTS, 'Roboto', 'Roboto-Regular.ttf'),
    bold: join(FONTS, 'Roboto', 'Roboto-Medium.ttf'),
  },
});

const { definition } = workerData;
const bytes = await pdfmake.createPdf(definition).getBuffer();
parentPort?.postMessage(new Uint8Array(bytes));
