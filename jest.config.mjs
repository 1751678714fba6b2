/** Tests run the TypeScript sources through swc; the add-in itself is tested as the built bundle in dist/. */
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/setup/build.ts',
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
