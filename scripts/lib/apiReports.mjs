import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { publishedPackages } from './pack.mjs';
import { root } from './paths.mjs';

const CODE = /```ts\n([\s\S]*?)```/g;

/** What is written down of every published package: its exports (`report.api.md`) and its tables (`report.sql.md`), by file. */
export function apiReports() {
  const files = publishedPackages().flatMap(({ folder }) =>
    readdirSync(folder)
      .filter(name => /^report.*\.md$/.test(name))
      .map(name => relative(root, join(folder, name))),
  );
  return new Map(
    files.map(file => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

/**
 * Whether two reports say the same. The compiler writes the members of a union, and the keys of a type made from one,
 * in the order in which it came upon them anywhere in the program: a file that is moved changes that order and nothing
 * that anybody could use.
 */
export const sayTheSame = (one, other) =>
  one === other || inOneOrder(one) === inOneOrder(other);

function inOneOrder(report) {
  return report.replace(CODE, (_, code) => `\`\`\`ts\n${ordered(code)}\`\`\``);
}

function ordered(code) {
  const source = ts.createSourceFile(
    'report.ts',
    code,
    ts.ScriptTarget.Latest,
    true,
  );
  const printer = ts.createPrinter();
  const print = node =>
    printer.printNode(ts.EmitHint.Unspecified, node, source);
  const sorted = nodes =>
    nodes
      .map(node => [print(node), node])
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([, node]) => node);
  const { transformed } = ts.transform(source, [
    context => file => {
      const visit = node => {
        const visited = ts.visitEachChild(node, visit, context);
        if (ts.isUnionTypeNode(visited)) {
          return ts.factory.createUnionTypeNode(sorted(visited.types));
        }
        // The order of signatures is meant: the first that fits a call is taken.
        if (
          ts.isTypeLiteralNode(visited) &&
          visited.members.every(ts.isPropertySignature)
        ) {
          return ts.factory.createTypeLiteralNode(sorted(visited.members));
        }
        return visited;
      };
      return ts.visitEachChild(file, visit, context);
    },
  ]);
  return printer.printFile(transformed[0]);
}

/** The lines that only one of two reports has, each after a sign: `-` the first, `+` the second. */
export function differingLines(before, after) {
  const only = (text, other, sign) => {
    const known = new Set(other.split('\n'));
    return text
      .split('\n')
      .filter(line => !known.has(line))
      .map(line => `${sign} ${line.trim()}`);
  };
  return [...only(before, after, '-'), ...only(after, before, '+')];
}

/** Of files before and after: those that do not say the same any longer, or are there in one of them only. */
export function changedReports(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    file =>
      !before.has(file) ||
      !after.has(file) ||
      !sayTheSame(before.get(file), after.get(file)),
  );
}
