// Makes, from src/schema/openapi.yaml, the API's types (in itsm-common, for
// browser and server) and the specification the router validates requests
// with. With --check it writes nothing and fails where a file is not fresh.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import yaml from 'yaml';

const source = new URL('../src/schema/openapi.yaml', import.meta.url);
const typesFile = new URL(
  '../../itsm-common/src/api/openapi.generated.ts',
  import.meta.url,
);
const specFile = new URL('../src/schema/openapi.generated.ts', import.meta.url);

const BANNER =
  '// Made from openapi.yaml by `yarn openapi`; change that file instead.\n';

/** The names of the HTTP interface's bodies are public; and TSDoc knows neither `@enum` nor `@description`. */
const asPublic = text =>
  text
    .replace(/^ *\/\*\* @enum {?.*\*\/\n/gm, '')
    .replace(/^ *\* @enum .*\n/gm, '')
    .replace(/@(description|example) /g, '')
    .replace(
      'export interface components',
      '/** The bodies of the HTTP interface, by the names openapi.yaml gives them. @public */\n$&',
    );

const format = text =>
  prettier.format(text, {
    parser: 'typescript',
    singleQuote: true,
    trailingComma: 'all',
    arrowParens: 'avoid',
  });

// openapi-typescript refuses a document that is not valid OpenAPI.
const types = astToString(await openapiTypescript(source));
const spec = yaml.parse(await readFile(source, 'utf8'));
const outputs = [
  [typesFile, await format(BANNER + asPublic(types))],
  [
    specFile,
    await format(
      `${BANNER}export const spec = ${JSON.stringify(
        spec,
        null,
        2,
      )} as const;\n`,
    ),
  ],
];

const check = process.argv.includes('--check');
for (const [file, text] of outputs) {
  const existing = await readFile(file, 'utf8').catch(() => '');
  if (existing === text) continue;
  if (check) {
    console.error(
      `${file.pathname
        .split('/')
        .slice(-5)
        .join(
          '/',
        )} is not what openapi.yaml gives: run "yarn workspace @caih/backstage-plugin-itsm-backend openapi"`,
    );
    process.exitCode = 1;
  } else {
    await writeFile(file, text);
  }
}
