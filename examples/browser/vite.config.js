import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (to) => fileURLToPath(new URL(to, import.meta.url));

export default defineConfig({
  root: path('.'),
  server: { fs: { allow: [path('../..')] } },
  worker: { format: 'es' },
  build: { target: 'es2022', outDir: path('../../build/browser'), emptyOutDir: true },
});
