import { defineConfig } from 'vitest/config';

// CI asks for the results in this file as well, and counts them.
const resultsFile = process.env.TEST_RESULTS_FILE;

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.{ts,tsx}', 'spec/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    pool: 'forks',
    // Node 24.21 has been seen to crash while it gave back the code of WebAssembly (V8: jit_page_->allocations_.erase).
    execArgv: ['--no-wasm-code-gc'],
    maxWorkers: 2,
    reporters: resultsFile ? ['default', ['json', { outputFile: resultsFile }]] : ['default'],
  },
});
