import { defineConfig } from "vitest/config";

const conditions = ["@cloudseal/source", "node"];

/** Tests run from source: the condition `@cloudseal/source` points every package at its `src`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tools/*/src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "test/packages/**", "test/official/**"],
    setupFiles: ["test/secret-scan.ts"],
    // On every core, where vitest would leave one idle; files share what they import, as no test changes a module.
    maxWorkers: "100%",
    // Ends what would hang for ever; how long a busy machine takes is no fault of a test.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    isolate: false,
    coverage: { include: ["packages/*/src/**", "tools/*/src/**"], exclude: ["**/*.gen.ts", "**/*.test.ts"] },
  },
});
