import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfChangesets } from '../changesets.mjs';
import { incompatibleLicences } from '../licences.mjs';
import { declarations, publishedPackages } from '../pack.mjs';
import { root } from '../paths.mjs';
import { backstageCli, runTool } from './gate.mjs';

const tool = path => join(root, 'node_modules', path);

/** Each counts as one test; the reports are of what packages export and of what migrations make and take away. */
const TOOLS = [
  ['manifests', [backstageCli, 'repo', 'fix', '--publish', '--check']],
  [
    'configurations',
    [
      backstageCli,
      'config:check',
      '--strict',
      '--lax',
      ...['app-config.yaml', 'app-config.production.yaml'].flatMap(file => [
        '--config',
        file,
      ]),
    ],
  ],
  ['unused', [tool('knip/bin/knip.js'), '--no-progress', '--no-config-hints']],
  // They use the insides of packages, which change without them.
  [
    'benchmarks',
    [
      tool('typescript/bin/tsc'),
      '--project',
      'benchmarks',
      '--pretty',
      'false',
    ],
  ],
  // The reports are read off the declarations.
  ['declarations', declarations],
  ['reports', [join(root, 'scripts/apiReports.mjs'), '--check']],
];

/** The packages as another Backstage gets them: manifests, what they export, what comes with them. */
export async function packages(context) {
  const { say } = context;
  const counts = { passed: 0, failed: 0, failures: [] };
  const count = (name, isRight) => {
    counts[isRight ? 'passed' : 'failed'] += 1;
    if (!isRight) counts.failures.push(name);
    say(`${isRight ? 'ok' : 'not ok'} ${name}`);
  };
  for (const [name, args] of TOOLS) {
    const code = await runTool(context, `packages-${name}`, args);
    count(name, code === 0);
  }
  const published = publishedPackages();
  const { checked, incompatible } = incompatibleLicences(published);
  incompatible.forEach(one => say(`not compatible: ${one}`));
  count(`licences of ${checked} packages`, incompatible.length === 0);
  const untold = published.filter(one => !tellsItsVersion(one));
  untold.forEach(({ manifest }) =>
    say(`${manifest.name}: no changelog of ${manifest.version}`),
  );
  count('changelogs', untold.length === 0);
  const owed = faultsOfChangesets(root, published);
  owed.forEach(say);
  count('changes to tell', owed.length === 0);
  return counts;
}

function tellsItsVersion({ folder, manifest }) {
  const file = join(folder, 'CHANGELOG.md');
  return (
    existsSync(file) &&
    readFileSync(file, 'utf8').includes(`\n## ${manifest.version}\n`)
  );
}
