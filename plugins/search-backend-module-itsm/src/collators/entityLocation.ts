/** The page of an entity, by the template that the catalog's own finds have. */
export function entityLocation(template: string, entityRef: string): string {
  const [kind, rest] = entityRef.split(':');
  const [namespace, name] = rest.split('/');
  return template
    .replace(':namespace', encodeURIComponent(namespace))
    .replace(':kind', encodeURIComponent(kind))
    .replace(':name', encodeURIComponent(name))
    .toLocaleLowerCase('en-US');
}
