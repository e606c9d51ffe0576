/**
 * How long a page takes until it shows its own content, in milliseconds: the
 * first frame in which the text looked for is in our part of the page, or on one
 * of the catalog, and not the place of something that is still to come.
 */
async function shownAfter(page, begun, shows) {
  const handle = await page.waitForFunction(
    ([source, flags, from]) => {
      const isOurs = window.location.pathname.startsWith('/itsm');
      const root = document.querySelector(isOurs ? '[data-print]' : 'main');
      return root && new RegExp(source, flags).test(root.textContent)
        ? performance.now() - from
        : false;
    },
    [shows.source, shows.flags, begun],
    { polling: 'raf', timeout: 60_000 },
  );
  return handle.jsonValue();
}

/** Opened by its address: the whole portal is begun. */
export async function openedAfresh(page, url, shows) {
  await page.goto(url, { waitUntil: 'commit' });
  return shownAfter(page, 0, shows);
}

/** Come to from another page of the desk. */
export async function comeTo(page, path, shows) {
  const goTo = to =>
    page.evaluate(place => {
      const begun = performance.now();
      window.history.pushState({}, '', place);
      window.dispatchEvent(new PopStateEvent('popstate'));
      return begun;
    }, to);
  await goTo('/itsm/nowhere');
  await page.getByText('Page introuvable').waitFor();
  return shownAfter(page, await goTo(path), shows);
}

export function medianOf(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}
