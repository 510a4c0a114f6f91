#!/usr/bin/env node
// `npm create trefoil my-kernels` is `trefoil init my-kernels`.
import { main } from 'trefoil/create';

process.exitCode = await main(['init', ...process.argv.slice(2)]);
