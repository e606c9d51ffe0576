import type { Request } from 'express';
import { spec } from '../schema/openapi.generated';

interface BodySchema {
  $ref?: string;
  properties?: Record<string, unknown>;
}

/** What the validator leaves on a request it has found the operation of. */
interface ValidatedRequest {
  openapi?: {
    schema?: {
      requestBody?: {
        content?: Record<string, { schema?: BodySchema }>;
      };
    };
  };
}

function resolve(schema: BodySchema | undefined): BodySchema | undefined {
  if (!schema?.$ref) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  // Widened on the way: to the type checker a schema without either member
  // has nothing in common with one that may have both.
  const schemas: Record<string, object> = spec.components.schemas;
  return schemas[name];
}

/**
 * The first member of a JSON body that its operation does not know: the
 * validator says that there is one, not which.
 */
export function unknownMemberOf(
  request: Request & ValidatedRequest,
): string | undefined {
  const { content } = request.openapi?.schema?.requestBody ?? {};
  const known = resolve(content?.['application/json']?.schema)?.properties;
  return (
    known && Object.keys(request.body ?? {}).find(name => !(name in known))
  );
}
