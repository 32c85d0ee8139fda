import { expect, test } from "vitest";
import { runCalls } from "./calling/run-calls.js";
import { runInputs } from "./signing/run-inputs.js";

// `npm run test:canonical` does the same with hundreds of thousands, and random seeds.
const seed = 20_260_301;
const limit = 300_000;

test(
  "what sign() signs is what fetch sends, byte for byte, or is rejected",
  async () => {
    const { counts, differences } = await runInputs({ inputs: 1500, seed, first: 0 });
    expect(differences).toEqual([]);
    expect(counts["signed and sent"]).toBeGreaterThan(750);
    expect(counts.rejected).toBeGreaterThan(50);
  },
  limit,
);

test(
  "what clients sign is what arrives, over both transports, and each parameter stands in its place or is rejected",
  async () => {
    const { counts, differences } = await runCalls({ calls: 750, seed, first: 0 });
    expect(differences).toEqual([]);
    expect(counts.rejected).toBeGreaterThan(50);
  },
  limit,
);
