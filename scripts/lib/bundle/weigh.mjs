import { gzipSync } from 'node:zlib';

/** Texts in another language than English come when a text is first shown. */
const isTexts = ({ source }) => source.includes('/translations/');

/**
 * What some sources weigh in a built app, in bytes as they travel (gzip), with
 * the libraries that nothing else in it asks for.
 *
 * @param scripts - what {@link readBuild} gives
 * @param isOurs - whether a source, by its path, is one of those to weigh
 * @param opening - the `import()` by which one opens the first page
 * @returns before: in what every page fetches; opening: until the first page is
 *   shown, before included; pages: what each `import()` of the first page
 *   brings beyond it; others: what each other `import()` brings beyond before;
 *   fetched: which of the sources come until the first page is shown; left:
 *   which do not
 */
export function weigh(scripts, { isOurs, opening }) {
  const { shares, asks } = sharesOf(scripts, isOurs);
  const chunkOf = new Map(shares.map(share => [share.chunk, share]));
  const sum = chunks =>
    [...chunks].reduce((all, one) => all + (chunkOf.get(one)?.size ?? 0), 0);

  const initial = new Set(
    shares.filter(share => share.isInitial).map(share => share.chunk),
  );
  // What an `import()` brings, with the texts that what it brings asks for.
  const broughtBy = (chunks, beyond) => {
    const brought = new Set(chunks);
    asks
      .filter(ask => brought.has(ask.from) && isTexts(ask))
      .forEach(ask => ask.chunks.forEach(chunk => brought.add(chunk)));
    return new Set([...brought].filter(chunk => !beyond.has(chunk)));
  };
  const named = (from, beyond) =>
    asks
      .filter(ask => from.has(ask.from) && !isTexts(ask))
      .map(ask => [ask.what ?? ask.source, sum(broughtBy(ask.chunks, beyond))]);

  const first = asks.find(ask => initial.has(ask.from) && ask.what === opening);
  if (!first) throw new Error(`Nothing in the app asks for ${opening}`);
  const opened = broughtBy(first.chunks, initial);
  const upToOpened = new Set([...initial, ...opened]);
  const sourcesIn = isAsked => [
    ...new Set(
      shares
        .filter(({ chunk }) => isAsked(chunk))
        .flatMap(({ sources }) => sources),
    ),
  ];
  return {
    before: sum(initial),
    opening: sum(upToOpened),
    pages: Object.fromEntries(named(opened, upToOpened)),
    others: Object.fromEntries(
      named(initial, initial).filter(([what]) => what !== opening),
    ),
    all: shares.reduce((all, share) => all + share.size, 0),
    fetched: sourcesIn(chunk => upToOpened.has(chunk)),
    left: sourcesIn(chunk => !upToOpened.has(chunk)),
  };
}

/** What of each script is ours, and what our own code asks for. */
function sharesOf(scripts, isOurs) {
  const read = new Map(
    scripts
      .filter(script => script.sources.some(isOurs))
      .map(script => [script.chunk, script.read()]),
  );
  const asks = [...read].flatMap(([from, { asks: all }]) =>
    all.filter(ask => isOurs(ask.source)).map(ask => ({ from, ...ask })),
  );
  const askedByOthers = new Set(
    scripts.flatMap(script =>
      read.has(script.chunk)
        ? read
            .get(script.chunk)
            .asks.filter(ask => !isOurs(ask.source))
            .flatMap(ask => ask.chunks)
        : script.asked,
    ),
  );
  const askedByUs = new Set(asks.flatMap(ask => ask.chunks));
  const isForUsAlone = ({ chunk, isInitial }) =>
    !isInitial && askedByUs.has(chunk) && !askedByOthers.has(chunk);
  const ofOthers = new Set(
    scripts
      .filter(script => !isForUsAlone(script))
      .flatMap(script => script.sources.map(libraryOf)),
  );
  const isBrought = source => {
    const library = libraryOf(source);
    return isOurs(source) || (library !== undefined && !ofOthers.has(library));
  };
  const shares = scripts
    .filter(script => script.sources.some(isBrought))
    .map(script => {
      const { textOf } = read.get(script.chunk) ?? script.read();
      const texts = [...textOf].filter(([source]) => isBrought(source));
      return {
        chunk: script.chunk,
        isInitial: script.isInitial,
        sources: texts.map(([source]) => source),
        size: gzipSync(texts.map(([, text]) => text).join('')).length,
      };
    });
  return { shares, asks };
}

/** The package a source comes from, where it is no source of the repository. */
function libraryOf(source) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
}
