import { describe, expect, test } from "vitest";
import { emitted } from "../fixtures/acme.js";
import type { Json } from "../read/spec-file.js";

const page = { url: "https://acme.example/do-it", title: "Do it" };
const noMention = ["not documented", "not documented", "2026-01-01"];

describe("the table of operations says of a page what the page says", () => {
  test.each<[name: string, extension: Json, want: string[]]>([
    ["a page that mentions nothing", {}, noMention],
    [
      "a permission",
      { permission: { action: "acme:DoIt", access: "write", resource: "*" } },
      ["`acme:DoIt`", ...noMention.slice(1)],
    ],
    [
      "a permission that the page says it does not disclose",
      { permission: { undisclosed: true } },
      ["not disclosed", ...noMention.slice(1)],
    ],
    ["a rate limit", { rateLimit: { requests: 2, per: "hour" } }, ["not documented", "2 per hour", "2026-01-01"]],
    ["a page without a date", { page }, ["not documented", "not documented", "not documented"]],
  ])("%s", async (_, extension, want) => {
    const [row = ""] = (await emitted("README.md", { extension })).split("\n").filter((line) => /^\| \[`/.test(line));
    expect(row.split(" | ").map((cell) => cell.replace(/ \|$/, ""))).toEqual([expect.anything(), "Do it.", ...want]);
  });
});
