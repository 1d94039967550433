#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { VERSION } from './version.ts';

/** The entry of the command: the version is answered before anything else is loaded. */
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) process.stdout.write(`${VERSION}\n`);
else {
  // A run over a few files is over before optimized code pays for its making. Node 20 is told to wait longer with it; later ones keep compiled code.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  // Of hundreds of regular expressions nearly all are used more than once: to compile each in a quick way first is work for nothing.
  if (/^2[0-5]\./.test(process.versions.node)) setFlagsFromString('--no-regexp-tier-up');
  void import('./run.ts').then(({ run }) => run());
}
