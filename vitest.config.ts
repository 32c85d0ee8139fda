import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const conditions = ["@cloudseal/source", "node"];

/** Least percentages of lines and of branches that tests reach, by package; a vendor's and a new one have `others`. */
const floors: Record<string, readonly [lines: number, branches: number]> = {
  conformance: [79, 65],
  core: [97, 94],
  generate: [94, 89],
  openapi: [99, 96],
  "page-reader": [92, 83],
  simulator: [94, 90],
};
const others = [98, 96] as const;

const packages = join(import.meta.dirname, "packages");

/** Those of the packages that people write: a client's, `<vendor>-<service>`, is generated whole. */
const thresholds = Object.fromEntries(
  readdirSync(packages)
    .filter((name) => readdirSync(join(packages, name, "src")).some((file) => !file.endsWith(".gen.ts")))
    .map((name) => {
      const [lines, branches] = floors[name] ?? others;
      return [`packages/${name}/src/**`, { lines, branches }];
    }),
);

/**
 * Tests run from source: the condition `@cloudseal/source` points every package at its `src`, but for the clients, which
 * have their operations built (`npm run build`, a part of `npm test`).
 */
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
    coverage: {
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.gen.ts", "**/*.test.ts", "**/fixtures/**"],
      reporter: ["text-summary", "html"],
      thresholds,
    },
  },
});
