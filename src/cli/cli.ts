#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { VERSION } from './version.ts';

/** The entry of the command: the version is answered before anything else is loaded. */
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) process.stdout.write(`${VERSION}\n`);
else {
  // A run over a few files is over before optimized code pays for its making. Node 20 is told to wait longer with it; later ones keep compiled code.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  void import('./run.ts').then(({ run }) => run());
}
