import { defineConfig } from "vitest/config";

const conditions = ["@cloudseal/source", "node"];

/** Tests run from source: the condition `@cloudseal/source` points every package at its `src`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tools/*/src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "test/packages/**", "test/official/**"],
    coverage: { include: ["packages/*/src/**", "tools/*/src/**"], exclude: ["**/*.gen.ts", "**/*.test.ts"] },
  },
});
