import { test } from "vitest";

const reason = "it needs the official SDKs, which npm run test:parity installs in test/official";

test("parity with the official SDKs", ({ skip }) => {
  console.info(`Skipped the comparison with the official SDKs: ${reason}.`);
  skip(reason);
});
