import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaults } from "./defaults.js";

const docstring = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)/g;

/** `Default 3`, `Default: 10 MiB`, in the comment of a member. */
const said = /\bDefault:? (\d[\d_]*(?: (?:KiB|MiB|s|seconds|minutes)\b)?)/g;

const units = { KiB: 2 ** 10, MiB: 2 ** 20, s: 1000, seconds: 1000, minutes: 60_000 };

const numberOf = (text: string): number => {
  const [number = "", unit] = text.split(" ");
  return Number(number.replaceAll("_", "")) * (unit === undefined ? 1 : units[unit as keyof typeof units]);
};

/** The defaults that docstrings of core name, by file and member. */
const named = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .flatMap((path) =>
    [...readFileSync(join(import.meta.dirname, path), "utf8").matchAll(docstring)].flatMap(
      ([, comment = "", member = ""]) =>
        [...comment.matchAll(said)].map(([, text = ""]) => [`${path} ${member}`, numberOf(text)] as const),
    ),
  );

describe("a docstring that names a default names the one that holds", () => {
  const { timeout, attemptTimeout, maxResponseBytes, attempts, baseDelay, throttleDelay, maxDelay, retryBudget } =
    defaults;
  const { keepAliveTimeout, refreshAhead, waitTimeout, maxPages } = defaults;
  const wanted: [member: string, value: number][] = [
    ["options.ts timeout", timeout],
    ["options.ts attemptTimeout", attemptTimeout],
    ["options.ts maxResponseBytes", maxResponseBytes],
    ["options.ts attempts", attempts],
    ["options.ts baseDelay", baseDelay],
    ["options.ts maxDelay", maxDelay],
    ["options.ts budget", retryBudget],
    ["protocol.ts throttleDelay", throttleDelay],
    ["transport/options.ts keepAliveTimeout", keepAliveTimeout],
    ["credentials/cached.ts refreshAhead", refreshAhead],
    ["wait.ts timeout", waitTimeout],
    ["pages.ts maxPages", maxPages],
  ];
  test.each(wanted)("%s: %i", (member, value) => expect(named).toContainEqual([member, value]));

  test("after a throttled request", () => {
    const text = readFileSync(join(import.meta.dirname, "options.ts"), "utf8").replace(/\s*\n\s*\* /g, " ");
    expect(text).toContain(`after a request that was rejected for its rate at least ${throttleDelay},`);
  });

  test("and no other says one that is not compared here", () => {
    // Of a provider, beside the code that has them.
    const others = [
      ["credentials/fetch-text.ts timeout", 5000],
      ["credentials/fetch-text.ts maxResponseBytes", 64 * 2 ** 10],
      ["credentials/program.ts export", 60_000],
    ];
    expect([...named].sort()).toEqual([...wanted, ...others].sort());
  });
});
