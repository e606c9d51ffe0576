/** A table of Markdown, its columns as wide as they have to be. */
export function table(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const line = cells => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map(row =>
    line(row.map((cell, column) => cell.padEnd(widths[column]))),
  );
  return [head, line(widths.map(width => '-'.repeat(width))), ...body].join(
    '\n',
  );
}
