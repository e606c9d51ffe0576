import { type APIRequestContext, expect } from '@playwright/test';

const { BACKEND_URL = '', CONTRACTOR_URL } = process.env;

/** Addresses of a backend that signs a person in: the local referent, and where there are two, the contractor. */
export const REFERENT = BACKEND_URL;
export const CONTRACTOR = CONTRACTOR_URL ?? '';

/** What the README's establishment is called in the catalog, and its number. */
export const FINESS = '740999016';
export const MACHINE = 'annecy-nas-01';

interface Call {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  data?: object | string;
}

/** What the desk answers the person whom a backend signs in. */
export async function ask<T>(
  request: APIRequestContext,
  backend: string,
  path: string,
  { method = 'GET', headers, data }: Call = {},
): Promise<T> {
  const response = await request.fetch(`${backend}/api/itsm${path}`, {
    method,
    data,
    headers: { ...(await bearer(request, backend)), ...headers },
  });
  expect(
    response.ok(),
    `${method} ${path}: ${response.status()} ${await response.text()}`,
  ).toBe(true);
  return (await response.json()) as T;
}

/** The titles of what the search of the portal finds for that person. */
export async function find(
  request: APIRequestContext,
  backend: string,
  term: string,
): Promise<string[]> {
  const response = await request.get(`${backend}/api/search/query`, {
    params: { term, 'types[0]': 'itsm-ticket' },
    headers: await bearer(request, backend),
  });
  // Nothing is there to be searched until it was read for the first time.
  if (!response.ok()) return [];
  const { results } = (await response.json()) as {
    results: { document: { title: string } }[];
  };
  return results.map(one => one.document.title);
}

async function bearer(request: APIRequestContext, backend: string) {
  const response = await request.get(`${backend}/api/auth/guest/refresh`);
  expect(response.ok(), `signing in: ${response.status()}`).toBe(true);
  const { backstageIdentity } = (await response.json()) as {
    backstageIdentity: { token: string };
  };
  return { authorization: `Bearer ${backstageIdentity.token}` };
}
