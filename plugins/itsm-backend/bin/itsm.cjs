#!/usr/bin/env node
// `yarn itsm <command>` beside a configured backend; see docs/checking-tickets.md.
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

// In a clone of the repository the package is its sources.
if (existsSync(join(__dirname, '../src'))) {
  require('@backstage/cli/config/nodeTransform.cjs');
}
const { runCommand } = require('@caih/backstage-plugin-itsm-backend/commands');

runCommand(process.argv.slice(2)).then(
  code => process.exit(code),
  error => {
    console.error(error);
    process.exit(2);
  },
);
