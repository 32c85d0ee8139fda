import { defineConfig } from "vitest/config";

/** What a consumer gets: the packed packages, installed in empty folders. Run by `npm run test:packages`. */
export default defineConfig({
  test: {
    include: ["test/packages/**/*.test.ts"],
    globalSetup: "test/packages/setup.ts",
    testTimeout: 240_000,
    hookTimeout: 600_000,
  },
});
