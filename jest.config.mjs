import { availableParallelism } from 'node:os';

/** Tests run the TypeScript sources through swc; the add-in itself is tested as the built bundle in dist/. */
export default {
  testEnvironment: 'node',
  // Jest leaves a core free, which on a machine with two is half of them.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Of each file some of the add-in's worlds stay in memory, and sweeping around them took a sixth of the time.
  workerIdleMemoryLimit: '700MB',
  // For what opens browsers and office programs: that a machine is busy is no fault of what is tested.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/setup/build.ts',
  globalTeardown: '<rootDir>/test/setup/clean-up.ts',
  setupFiles: ['<rootDir>/test/setup/properties.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact)/)'],
};
