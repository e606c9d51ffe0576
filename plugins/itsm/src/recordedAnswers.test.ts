import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {
  ANSWERS_BY_OPERATION,
  OPENAPI,
  OPERATIONS,
} from './__testUtils__/recordedDesk';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ ...OPENAPI, $id: 'desk' });

/** Where the schema of an operation's answer is in the file. */
function schemaOf(id: string): string {
  const operation = OPERATIONS.find(one => one.id === id);
  if (!operation) throw new Error(`No operation is called ${id}`);
  const { path, method } = operation;
  const { $ref } = OPENAPI.paths[path][method].responses['200'];
  const escaped = path.replace(/\//g, '~1').replace(/[{}]/g, encodeURI);
  const response = $ref ?? `#/paths/${escaped}/${method}/responses/200`;
  return `desk${response}/content/application~1json/schema`;
}

describe('what the pages are tested with', () => {
  it.each([...ANSWERS_BY_OPERATION.keys()])(
    'is what the interface says a desk answers: %s',
    id => {
      const answer = ajv.compile({ $ref: schemaOf(id) });
      answer(ANSWERS_BY_OPERATION.get(id));
      expect(answer.errors ?? []).toEqual([]);
    },
  );
});
