import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../paths.mjs';

/** Where the wiring that packages are installed with is written in this repository. */
const WIRING = ['packages/backend/src/backend.ts'];

/** A folder whose files are shown in the documentation. */
const EXAMPLES = '__examples__';

/** Code that documents show: it is compiled with everything else, and tested. */
export function createCodeCheck() {
  const examples = exampleFiles();
  const sources = [
    ...examples.map(file => asUsersWriteIt(file)),
    ...WIRING.map(file => readFileSync(join(root, file), 'utf8')),
  ].map(withoutLayout);
  const isTested = testedExamples();
  const shownCode = [];

  return {
    /** @returns what is wrong, if anything */
    faultOf({ code }) {
      const shown = withoutLayout(code.replace(/^\/\/ \S+\n/, ''));
      shownCode.push(shown);
      // Wiring is shown by the line, wherever the portal has it.
      const parts = /^(backend\.add\([^;]*\);)+$/.test(shown)
        ? shown.split(/(?<=;)/)
        : [shown];
      return parts.every(part => sources.some(one => one.includes(part)))
        ? undefined
        : `is no part of a file in ${EXAMPLES}, nor of ${WIRING}`;
    },
    /** Examples that no test imports. */
    untested: examples.filter(file => !isTested(file)),
    /** Examples that no document has shown whole until now. */
    unshown: () =>
      examples.filter(
        file => !shownCode.includes(withoutLayout(asUsersWriteIt(file))),
      ),
  };
}

function exampleFiles() {
  return sourceFiles().filter(
    file => file.includes(`/${EXAMPLES}/`) && !/\.test\.tsx?$/.test(file),
  );
}

function sourceFiles() {
  return ['packages', 'plugins']
    .flatMap(folder =>
      readdirSync(join(root, folder)).map(name => join(root, folder, name)),
    )
    .map(folder => join(folder, 'src'))
    .flatMap(folder =>
      readdirSync(folder, { recursive: true }).map(name => join(folder, name)),
    )
    .filter(name => /\.tsx?$/.test(name));
}

/** An example imports its own package by its folder, and others by their names. */
function asUsersWriteIt(file) {
  const [folder] = file.split('/src/');
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json')));
  return readFileSync(file, 'utf8').replace(/'\.\.'/g, `'${name}'`);
}

/** Without what a formatter decides. */
function withoutLayout(code) {
  return code.replace(/\s/g, '').replace(/,([)\]}])/g, '$1');
}

/** By the tests beside them, and those that name their folder. */
function testedExamples() {
  const imported = new Set(
    sourceFiles()
      .filter(file => /\.test\.tsx?$/.test(file))
      .flatMap(file => {
        const folder = file.includes(`/${EXAMPLES}/`) ? '' : `${EXAMPLES}/`;
        const from = new RegExp(
          `(?:from |import\\()'\\./${folder}(\\w+)'`,
          'g',
        );
        return [...readFileSync(file, 'utf8').matchAll(from)].map(
          ([, name]) => name,
        );
      }),
  );
  return file => imported.has(basename(file).replace(/\.tsx?$/, ''));
}

/** What others plug into: it stands in the documentation, with an example of each. */
export function extensionPoints() {
  const made =
    /export const (\w+) =\s+create(?:ServiceRef|ExtensionPoint|ApiRef|PermissionResourceRef)\b/g;
  return sourceFiles()
    .filter(file => !/\.test\.tsx?$/.test(file))
    .flatMap(file => [...readFileSync(file, 'utf8').matchAll(made)])
    .map(([, name]) => name);
}

/** Extension points that no example imports. */
export function pointsWithoutExample() {
  const examples = exampleFiles().map(file => readFileSync(file, 'utf8'));
  return extensionPoints().filter(
    name => !examples.some(code => new RegExp(`\\b${name}\\b`).test(code)),
  );
}

/** The README of the contract in code tells its folders, of hundreds of functions. */
const BY_SUBJECT = ['itsm-common'];

/** Said of together, and not one by one. */
const ONE_FOR_EACH_AREA = /TranslationRef$/;

/** What packages export besides types, and their README does not name. */
export function untoldExports() {
  return readdirSync(join(root, 'plugins'))
    .filter(folder => !BY_SUBJECT.includes(folder))
    .flatMap(folder => {
      const of = join(root, 'plugins', folder);
      const readme = readFileSync(join(of, 'README.md'), 'utf8');
      return readdirSync(of)
        .filter(name => /^report(-\w+)?\.api\.md$/.test(name))
        .flatMap(name => exportsIn(readFileSync(join(of, name), 'utf8')))
        .filter(name => !ONE_FOR_EACH_AREA.test(name))
        .filter(name => !readme.includes(`\`${name}\``))
        .map(name => `${folder}: ${name}`);
    });
}

function exportsIn(report) {
  return [
    ...report.matchAll(
      /^export (?:(?:const|function|class|abstract class) (\w+)|\{ (\w+) \})/gm,
    ),
  ].map(([, declared, passedOn]) => declared ?? passedOn);
}
