import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { commandsIn } from './shell.mjs';

const require = createRequire(join(root, 'package.json'));

/** Where the desk is mounted in a backend. */
const MOUNTED_AT = '/api/itsm';

/** How somebody signs in is Backstage's. */
const OF_BACKSTAGE = /\/(api\/auth|\.backstage)\//;

/** What a snippet puts in a place of its own: an address, a token. */
const PLACEHOLDER = /^\$\{?\w+\}?$/;

/** Calls of the HTTP interface, and what it answers, against its description. */
export function createHttpCheck() {
  const { parse } = require('yaml');
  const { default: Ajv } = require('ajv/dist/2020');
  const { default: addFormats } = require('ajv-formats');
  const file = join(root, 'plugins/itsm-backend/src/schema/openapi.yaml');
  const api = parse(readFileSync(file, 'utf8'));
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema(api, 'api');

  /** What is wrong with a value of the schema at a place of the description. */
  const valueFault = (pointer, value) => {
    const validate = ajv.compile({ $ref: `api#${pointer}` });
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
  const find = call => operationOf(api, call);

  return {
    callFault(words) {
      if (words.some(word => OF_BACKSTAGE.test(word))) return undefined;
      const call = readCall(words);
      if (typeof call === 'string') return call;
      const found = find(call);
      if (!found) return `there is no ${call.method} ${call.path}`;
      return (
        parameterFault(api, found.operation, call) ??
        bodyFault(found, call, valueFault)
      );
    },
    /** What is wrong with a JSON answer to the last call of the block before it. */
    answerFault({ code }, before) {
      const value = JSON.parse(code);
      if (before?.language !== 'sh') return undefined;
      const words = commandsIn(before.code).findLast(
        ([program]) => program === 'curl',
      );
      if (!words) return undefined;
      if (value.error) return errorFault(api, value);
      const { operation, pointer } = find(readCall(words.slice(1)));
      const status = Object.keys(operation.responses).find(one =>
        one.startsWith('2'),
      );
      return valueFault(
        `${pointer}/responses/${status}/content/application~1json/schema`,
        value,
      );
    },
  };
}

/** @returns what is wrong, or the call */
function readCall(words) {
  const call = { method: undefined, headers: [], body: undefined };
  const rest = [...words];
  let address;
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '-X' || word === '--request') call.method = rest.shift();
    else if (word === '-H' || word === '--header') {
      call.headers.push(rest.shift());
    } else if (word === '--json') call.body = rest.shift();
    else if (word === '--data-binary') call.file = rest.shift();
    else if (word === '--get') call.method = 'GET';
    else if (['-o', '--output', '--retry'].includes(word)) rest.shift();
    else if (!/^--?[a-zA-Z-]+$/.test(word)) address = word;
  }
  const at = address?.indexOf(MOUNTED_AT) ?? -1;
  if (at < 0) return `${address} is no address of the desk`;
  const [path, query = ''] = address.slice(at + MOUNTED_AT.length).split('?');
  const sends = call.body !== undefined || call.file !== undefined;
  return {
    ...call,
    path,
    query: [...new URLSearchParams(query).keys()],
    method: (call.method ?? (sends ? 'POST' : 'GET')).toUpperCase(),
  };
}

function operationOf(api, { method, path }) {
  const asked = path.split('/');
  const fits = template => {
    const parts = template.split('/');
    return (
      parts.length === asked.length &&
      parts.every((part, index) => part[0] === '{' || part === asked[index])
    );
  };
  // Where a path fits two, the one with fewer holes.
  const [template] = Object.keys(api.paths)
    .filter(one => fits(one) && api.paths[one][method.toLowerCase()])
    .sort((one, other) => one.split('{').length - other.split('{').length);
  return (
    template && {
      operation: api.paths[template][method.toLowerCase()],
      shared: api.paths[template].parameters ?? [],
      pointer: `/paths/${escaped(template)}/${method.toLowerCase()}`,
    }
  );
}

const escaped = key =>
  encodeURIComponent(key.replace(/~/g, '~0').replace(/\//g, '~1'));

function parameterFault(api, operation, { headers, query }) {
  const parameters = (operation.parameters ?? []).map(one =>
    one.$ref ? api.components.parameters[one.$ref.split('/').pop()] : one,
  );
  const has = (place, name) =>
    parameters.some(
      one =>
        one.in === place &&
        one.name.toLocaleLowerCase('en') === name.toLocaleLowerCase('en'),
    );
  const unknown = query.find(name => !has('query', name));
  if (unknown) return `it takes no ?${unknown}`;
  const OF_HTTP = ['authorization', 'content-type', 'accept-language'];
  const header = headers
    .map(one => one.split(':')[0])
    .find(
      name =>
        !OF_HTTP.includes(name.toLocaleLowerCase('en')) && !has('header', name),
    );
  if (header) return `it takes no header ${header}`;
  const missing = parameters.find(
    one =>
      one.required &&
      one.in === 'header' &&
      !headers.some(
        sent =>
          sent.split(':')[0].toLocaleLowerCase('en') ===
          one.name.toLocaleLowerCase('en'),
      ),
  );
  return missing && `it needs the header ${missing.name}`;
}

function bodyFault(
  { operation, pointer },
  { body, file, headers },
  valueFault,
) {
  const taken = operation.requestBody?.content;
  if (file !== undefined) {
    const type = headers
      .find(one => /^content-type:/i.test(one))
      ?.split(':')[1]
      .trim();
    return taken?.[type] ? undefined : `it takes no file of ${type}`;
  }
  if (body === undefined) {
    return operation.requestBody?.required ? 'it needs a body' : undefined;
  }
  if (PLACEHOLDER.test(body)) return undefined;
  return valueFault(
    `${pointer}/requestBody/content/application~1json/schema`,
    JSON.parse(body),
  );
}

/** As Backstage writes them; the desk's codes are those it describes. */
function errorFault(api, { error }) {
  return typeof error.name === 'string' && typeof error.message === 'string'
    ? undefined
    : 'an error has a name and a message';
}
