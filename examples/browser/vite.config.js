import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (to) => fileURLToPath(new URL(to, import.meta.url));

export default defineConfig({
  root: path('.'),
  // Where the package is installed this is not needed; here it is the folder around us.
  resolve: { alias: { trefoil: path('../../dist/runtime/index.js') } },
  server: { fs: { allow: [path('../..')] } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: path('../../build/browser'), emptyOutDir: true },
});
