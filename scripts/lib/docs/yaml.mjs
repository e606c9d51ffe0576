import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const require = createRequire(join(root, 'package.json'));

/** What every portal has, whatever a snippet adds to it. */
const ANY_PORTAL = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: {
    baseUrl: 'http://localhost:7007',
    database: { client: 'pg', connection: {} },
  },
};

/** Configuration and entities of the catalog that documents show. */
export async function createYamlCheck() {
  const { parseAllDocuments } = require('yaml');
  const { loadConfigSchema } = require('@backstage/config-loader');
  const schema = await loadConfigSchema({
    dependencies: [],
    packagePaths: ['backend', 'app'].map(name =>
      join(root, 'packages', name, 'package.json'),
    ),
    // A key that is misspelt is a key that nobody declares.
    noUndeclaredProperties: true,
  });
  const entityFault = createEntityCheck();

  return {
    schema,
    /** @returns what is wrong, if anything */
    async faultOf({ code }) {
      const documents = parseAllDocuments(code);
      const wrong = documents.flatMap(({ errors }) => errors)[0];
      if (wrong) return wrong.message;
      const faults = await Promise.all(
        documents
          .map(document => document.toJS())
          .map(value =>
            value.apiVersion ? entityFault(value) : configFault(schema, value),
          ),
      );
      return faults.find(Boolean);
    },
  };
}

function configFault(schema, value) {
  try {
    schema.process([
      { context: 'any portal', data: ANY_PORTAL },
      { context: 'snippet', data: value },
    ]);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** As the catalog checks them, and the fleet. */
function createEntityCheck() {
  require('@backstage/cli/config/nodeTransform.cjs');
  const model = require('@backstage/catalog-model');
  const {
    authoredHardwareSchema,
    establishmentSpecSchema,
    finessFault,
  } = require('@caih/backstage-plugin-itsm-common');
  const kinds = Object.keys(model)
    .filter(name => /EntityV1alpha1Validator$/.test(name))
    .map(name => model[name]);

  return async entity => {
    try {
      const known = await Promise.all(kinds.map(kind => kind.check(entity)));
      if (!known.some(Boolean)) return `nobody knows the kind ${entity.kind}`;
    } catch (error) {
      return error.message;
    }
    const { hardware, establishment } = entity.spec;
    const finess = entity.metadata.annotations?.['caih.fr/finess'];
    if (finess !== undefined && finessFault(finess)) {
      return `${finess} is no FINESS`;
    }
    const { error } = hardware
      ? authoredHardwareSchema.safeParse(hardware)
      : establishmentSpecSchema.safeParse(establishment ?? {});
    return error?.message;
  };
}
