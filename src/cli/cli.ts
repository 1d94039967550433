#!/usr/bin/env node
import { VERSION } from './version.ts';

/** The entry of the command: the version is answered before anything else is loaded. */
if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) process.stdout.write(`${VERSION}\n`);
else void import('./run.ts').then(({ run }) => run());
