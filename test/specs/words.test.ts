import { parseYaml } from "@cloudseal/openapi/yaml";
import { describe, expect, test } from "vitest";
import { filesIn, read } from "../support/repository.js";

// biome-ignore lint/suspicious/noExplicitAny: OpenAPI documents
type Json = any;

/** A text of a spec and the name of what it is about. */
interface Words {
  name: string;
  text: string;
}

/** Words that say nothing of a thing: articles, prepositions, and what any name may end with. */
const empty = new Set(
  "a an and as at by for from in into of on or the this that to with id identifier list name number type status"
    .split(" ")
    .map(stem),
);

/** A word without what makes it a plural and without digits: `policies` and `policy`, `K8s` and `Ks` are the same. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=\p{L}.*)\d|\d(?=.*\p{L})/gu, "")
    .replace(/y$/, "i")
    .replace(/[es]+$/, "");
}

const stemsOf = (words: Iterable<string>): string[] => [...words].map(stem).filter((word) => word !== "");

/** `K8sClusterId` has the words `Ks`, `Cluster` and `Id`, `MVAuthCount` has `MV`, `Auth` and `Count`. */
const wordsOfName = (name: string): string[] =>
  name.replace(/(?<=\p{L})\d+/gu, "").match(/\p{Lu}+s?(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? [];

/** Whether a text says nothing that the name does not say: all of its words are the name's, or say nothing of any thing. */
function isMadeFromName({ name, text }: Words): boolean {
  const known = new Set(stemsOf(wordsOfName(name)));
  return stemsOf(text.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => known.has(word) || empty.has(word));
}

/** What is data, not words about a thing. */
const data = /^(example|examples|const|enum|default|x-.*)$/;

/** Summaries and descriptions of the operations, parameters and members of a document. */
function wordsIn(document: Json): Words[] {
  const found: Words[] = [];
  const note = (name: unknown, holder: Json, keys: readonly string[]) => {
    for (const key of keys)
      if (typeof name === "string" && typeof holder?.[key] === "string") found.push({ name, text: holder[key] });
  };
  /** @param isMap whether the keys are names of members */
  const visit = (value: Json, isMap: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    if (!isMap) note(value.operationId, value, ["summary", "description"]);
    if (!isMap && typeof value.in === "string") note(value.name, value, ["description"]);
    for (const [key, member] of Object.entries<Json>(value)) {
      if (isMap) note(key, member, ["description"]);
      if (isMap || !data.test(key)) visit(member, !isMap && key === "properties");
    }
  };
  visit(document, false);
  return found;
}

describe("words that the name has already", () => {
  test.each([
    // The first is what the rule is for.
    { name: "InstanceId", text: "The instance id.", want: true },
    { name: "InstanceIds", text: "Ids of the instances.", want: true },
    { name: "InstanceId", text: "Id of the server.", want: false },
    { name: "PageSize", text: "Page size.", want: true },
    { name: "PageSize", text: "How many servers a page may have.", want: false },
    { name: "Policies", text: "The policy list", want: true },
    { name: "K8sClusterId", text: "ID of the K8s cluster", want: true },
    { name: "Ip2", text: "The IPs", want: true },
    { name: "Address", text: "addresses", want: true },
    { name: "Databases", text: "Name of the database", want: true },
    { name: "MVAuthCount", text: "MV auth count.", want: true },
    { name: "VpcIDs", text: "The VPC.", want: true },
    { name: "Assets_factor", text: "Factor for assets.", want: true },
    { name: "x-acs-version", text: "The version.", want: true },
    { name: "DescribeVulList", text: "Describes a vul list.", want: true },
    { name: "DescribeVulList", text: "Describe vuls.", want: true },
    { name: "DescribeVulList", text: "List the vulnerabilities.", want: false },
    { name: "Progress", text: "Progress, 0 to 100.", want: false },
    { name: "Name", text: "", want: true },
    { name: "Status", text: "The status.", want: true },
    { name: "Status", text: "状态", want: false },
  ])("$text for $name: $want", ({ want, ...words }) => expect(isMadeFromName(words)).toBe(want));
});

test("operations, parameters and members are found, and no data", () => {
  const member = { type: "object", properties: { properties: { description: "inner" } }, description: "outer" };
  const operation = {
    operationId: "ListThings",
    summary: "short",
    description: "long",
    parameters: [{ name: "Limit", in: "query", description: "limit", schema: { description: "of a schema" } }],
    responses: {
      200: { description: "of a response", content: { json: { schema: { properties: { Item: member } } } } },
    },
    examples: { properties: { Name: { description: "data" } } },
    "x-cloudseal": { errata: [{ description: "data" }] },
  };
  expect(wordsIn({ paths: { "/": { post: operation } } })).toEqual([
    { name: "ListThings", text: "short" },
    { name: "ListThings", text: "long" },
    { name: "Limit", text: "limit" },
    { name: "Item", text: "outer" },
    { name: "properties", text: "inner" },
  ]);
});

const specs = filesIn("specs").filter((path) => path.endsWith(".yaml"));

test.each(specs)("%s says more than the names do", (path) => {
  const words = wordsIn(parseYaml(read(path)));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter(isMadeFromName)).toEqual([]);
});
