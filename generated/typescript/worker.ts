// Generated from kernels/ by `trefoil build`. Do not edit. Hash af1a5072614020f1
import { serveJobs } from 'trefoil/runtime/worker';
import { kernels } from './kernels/index.js';

serveJobs(kernels);
