import { defaults } from "@cloudseal/core";
import { protocol as huawei } from "@cloudseal/huawei";
import { describe, expect, test } from "vitest";
import { duration } from "../packages/generate/src/emit/text.js";
import { foldersIn, read } from "./support/repository.js";

const { timeout, attemptTimeout, attempts, throttleDelay, refreshAhead, maxPages } = defaults;
const words = ["no", "one", "two", "three", "four", "five"];

/** Sentences of the READMEs that a person wrote, with the numbers that hold. */
const sentences: [file: string, sentence: string][] = [
  ["README.md", `| Time that a call may take | ${duration(timeout)}, an attempt ${duration(attemptTimeout)} |`],
  ["README.md", `| Requests per call while it is throttled | ${attempts} |`],
  [
    "packages/core/README.md",
    `A call sends up to ${words[attempts]} requests within ${timeout / 1000} seconds, each of which has ${attemptTimeout / 1000}.`,
  ],
  [
    "packages/core/README.md",
    `the first wait is up to ${duration(throttleDelay)} whatever \`baseDelay\` says, for Huawei Cloud up to ${duration(huawei.throttleDelay ?? throttleDelay)},`,
  ],
  ["packages/core/README.md", `more than \`maxPages\` (${maxPages}).`],
  ["packages/core/README.md", `again ${duration(refreshAhead)} before \`expiration\``],
  ["packages/alibaba/README.md", `Sessions are renewed ${duration(refreshAhead)} before they end.`],
];

describe("a README that names a default names the one that holds", () => {
  const textOf = (file: string) => read(file).replace(/\s+/g, " ");
  test.each(sentences)("%s: %s", (file, sentence) => expect(textOf(file)).toContain(sentence));

  test.each(["core", ...foldersIn("specs")])("%s's names no other", (name) => {
    const file = `packages/${name}/README.md`;
    const prose = read(file)
      .replace(/^```[\s\S]*?^```$/gm, "")
      .replace(/\s+/g, " ");
    const quantity = /\b\d[\d_,.]* (?:ms|s|seconds|minutes|hours|KiB|MiB|MB)\b/g;
    const known = sentences.filter(([of]) => of === file).flatMap(([, sentence]) => sentence.match(quantity) ?? []);
    expect(prose.match(quantity) ?? []).toEqual(known);
  });
});
