// Written for whatever Node a machine has, however old: no syntax or API later than Node 6.
'use strict';

var fs = require('fs');
var path = require('path');

var brought = 24;
var root = path.resolve(__dirname, '../..');
var folder = path.join(root, '.local', 'node');

// What npm gave us is about npm and this command; of its settings only those that say how to reach a registry
// concern what we start.
var keptFromNpm =
  /^npm_config_(_?https?[-_]?proxy|https_proxy|proxy|noproxy|registry|cafile|ca|strict_ssl)$/i;

// Backstage runs on these alone; `engines` in package.json says the same.
function isSupported(version) {
  var parts = version.split('.').map(Number);
  return parts[0] === 24 || (parts[0] === 22 && parts[1] >= 12);
}

function platformPackage() {
  var prefix =
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin'
      : 'node';
  return prefix + '-' + process.platform + '-' + process.arch;
}

function binary() {
  return path.join(folder, 'node_modules', platformPackage(), 'bin', 'node');
}

function withoutNpm(all) {
  var env = {};
  Object.keys(all).forEach(function keep(name) {
    if (!/^npm_/i.test(name) || keptFromNpm.test(name)) {
      env[name] = all[name];
    }
  });
  return env;
}

function makeFolder() {
  [path.dirname(folder), folder].forEach(function make(one) {
    if (!fs.existsSync(one)) {
      fs.mkdirSync(one);
    }
  });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
}

/**
 * The npm package `node` is a script that installs the package of the platform: we take that one, so that it works
 * where install scripts are off. Under `npm start`, the npm that runs us installs it; else the one on the PATH.
 */
function installation() {
  var args = [
    'install',
    '--prefix=' + folder,
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=2000',
    platformPackage() + '@' + brought,
  ];
  var npm = process.env.npm_execpath;
  if (!npm || !/npm-cli\.js$/.test(npm)) {
    return { command: 'npm', args: args };
  }
  return {
    command: process.env.npm_node_execpath || process.execPath,
    args: [npm].concat(args),
  };
}

module.exports = {
  binary: binary,
  brought: brought,
  folder: folder,
  installation: installation,
  isSupported: isSupported,
  makeFolder: makeFolder,
  root: root,
  withoutNpm: withoutNpm,
};
