const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));

/**
 * The pieces of a built file, in order, each with the place of the source it
 * was made of (source maps, version 3); what was made of none is left out.
 */
export function* piecesOf(code, map) {
  const lines = code.split('\n');
  let source = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  for (const [row, mappings] of map.mappings.split(';').entries()) {
    let from = 0;
    let current;
    for (const segment of mappings.split(',').filter(Boolean)) {
      const [column, ofSource, ofLine, ofColumn] = numbersOf(segment);
      if (current) yield pieceUpTo(from + column);
      from += column;
      current = undefined;
      if (ofSource !== undefined) {
        source += ofSource;
        sourceLine += ofLine;
        sourceColumn += ofColumn;
        current = { source, line: sourceLine, column: sourceColumn };
      }
    }
    if (current) yield pieceUpTo(lines[row]?.length ?? from);

    function pieceUpTo(until) {
      return {
        ...current,
        source: map.sources[current.source],
        sourceIndex: current.source,
        text: lines[row]?.slice(from, until) ?? '',
      };
    }
  }
}

/** Numbers in base 64, five bits a digit, the sign in the lowest bit. */
function numbersOf(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = VALUE_OF.get(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (!(bits & 32)) {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1);
      value = 0;
      shift = 0;
    }
  }
  return numbers;
}
