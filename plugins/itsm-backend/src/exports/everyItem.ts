/** A page of a list, and where the next one begins. */
interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * All that a list holds, read page after page as it is taken. The first page is
 * read at once, so that what is wrong with the question is an answer and no
 * broken file.
 *
 * @throws what reading the first page does
 */
export async function everyItem<Item>(
  readPage: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<AsyncGenerator<Item>> {
  const first = await readPage(undefined);
  return (async function* items() {
    let page = first;
    yield* page.items;
    while (page.nextCursor !== null) {
      page = await readPage(page.nextCursor);
      yield* page.items;
    }
  })();
}
