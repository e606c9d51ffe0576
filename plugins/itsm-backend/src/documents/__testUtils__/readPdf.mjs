// Reads a PDF from standard input and prints what it says as JSON. It runs in
// a process of its own: Jest does not load the ES module of PDF.js.
import { buffer } from 'node:stream/consumers';
import { extractLinks, extractText, getDocumentProxy, getMeta } from 'unpdf';

const proxy = await getDocumentProxy(
  new Uint8Array(await buffer(process.stdin)),
);
const { text } = await extractText(proxy, { mergePages: false });
const { links } = await extractLinks(proxy);
const { info } = await getMeta(proxy);
// A link stands once for each word it is on.
process.stdout.write(
  JSON.stringify({ pages: text, links: [...new Set(links)], info }),
);
