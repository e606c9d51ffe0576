// `node scripts/run.cjs start`, `… test` and `… pack`: what `npm start`, `npm test` and `npm run pack` run, under whatever Node a machine has.
// The commands themselves need a Node of this decade: an older one brings it and hands over.
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');
var bring = require('./lib/bring-node.cjs');

var oldestThatReads = 20;
var command = process.argv[2];
var script = path.join(__dirname, command + '.mjs');

if (['start', 'test', 'pack'].indexOf(command) < 0) {
  fail('node scripts/run.cjs start|test|pack [<options>]');
} else if (Number(process.versions.node.split('.')[0]) >= oldestThatReads) {
  process.argv.splice(1, 2, script);
  require('./lib/load.cjs')(require('url').pathToFileURL(script).href);
} else if (process.platform === 'win32') {
  fail('Windows is not supported: use WSL 2.');
} else if (answers() || bringNode()) {
  handOver();
}

function fail(sentence) {
  process.stderr.write(sentence + '\n');
  process.exitCode = 1;
}

function answers() {
  return (
    childProcess.spawnSync(bring.binary(), ['--version'], { env: {} })
      .status === 0
  );
}

function bringNode() {
  process.stdout.write(
    'Your Node is ' +
      process.versions.node +
      ': bringing Node ' +
      bring.brought +
      ' from npm into .local/node …\n',
  );
  var install = bring.installation();
  var env = bring.withoutNpm(process.env);
  env.npm_config_cache = path.join(bring.root, '.local', 'cache', 'npm');
  env.npm_config_update_notifier = 'false';
  try {
    bring.makeFolder();
  } catch (error) {
    fail(
      'A file cannot be written (' +
        error.message +
        '): the clone must belong to the user who runs the command.',
    );
    return false;
  }
  var result = childProcess.spawnSync(install.command, install.args, {
    cwd: bring.folder,
    env: env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 16 * 1024 * 1024,
  });
  if (answers()) {
    return true;
  }
  fs.writeFileSync(
    path.join(bring.folder, 'npm-error.log'),
    String(result.error || result.stderr),
  );
  fail(
    'Node ' +
      bring.brought +
      ' could not be brought from npm (the reason is in .local/node/npm-error.log): install Node 22.12 or later, or 24, and run the command again.',
  );
  return false;
}

function handOver() {
  var child = childProcess.spawn(
    bring.binary(),
    [script].concat(process.argv.slice(3)),
    { stdio: 'inherit' },
  );
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function forward(signal) {
    process.on(signal, function pass() {
      child.kill(signal);
    });
  });
  child.on('error', function say(error) {
    fail('Node of .local/node does not start: ' + error.message);
  });
  child.on('exit', function end(code) {
    process.exit(code === null ? 1 : code);
  });
}
