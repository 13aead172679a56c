import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // Examples in the documents import the package by its name, as their readers do.
        resolve: {
          alias: [
            { find: /^shoal$/, replacement: fileURLToPath(new URL('src/sdk/index.ts', import.meta.url)) },
            {
              find: 'shoal/simulator',
              replacement: fileURLToPath(new URL('src/simulator/index.ts', import.meta.url)),
            },
          ],
        },
        test: { name: 'examples', include: ['docs/examples/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/engines/**'],
          maxConcurrency: 24, // of tests that say they wait most of their time
          testTimeout: 20_000,
          hookTimeout: 120_000,
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      {
        // Real engines take processors and memory for themselves: one file after the other, and with patience.
        test: {
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        // Other people's clients, in more versions than every change needs to be held against.
        test: {
          name: 'acceptance',
          include: ['test/acceptance/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
