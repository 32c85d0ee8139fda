import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { SpecError } from "./spec-error.js";

/** Levels of a document: far more than OpenAPI needs, far fewer than a recursion bears. */
const maximumDepth = 100;

/** A parsed YAML file, which knows its lines. */
export interface ParsedYaml {
  yaml: Document.Parsed;
  lines: LineCounter;
}

/** Members that objects are asked for by the libraries below, or that change what an object is. */
const forbidden = new Set(["__proto__", "hasOwnProperty"]);

/**
 * Parses YAML that means one thing only, in time that grows as the text does: no aliases, no tags, no merges, no key
 * twice, no number that JSON cannot hold.
 *
 * @param name how messages call the file
 * @throws SpecError for the first thing that is wrong
 */
export function parseYaml(text: string, name: string): ParsedYaml {
  const lines = new LineCounter();
  const fail = (offset: number, expected: string, found: string): never => {
    throw new SpecError(name, lines.linePos(offset).line || 1, expected, found);
  };
  // The library compares each key of a map with all before it; `checkKeys` does that at once.
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: "1.2" });
  const [problem] = yaml.errors;
  if (problem && /call stack/.test(problem.message)) fail(problem.pos[0], `at most ${maximumDepth} levels`, "more");
  if (problem) fail(problem.pos[0], "valid YAML", problem.message.split("\n")[0] ?? problem.code);

  const check = (node: unknown, depth: number, key: string): void => {
    if (isPair(node)) {
      const at = (node.key as Node | null)?.range?.[0] ?? 0;
      if (!isScalar(node.key)) fail(at, "keys that are text", "another key");
      const own = String((node.key as { value: unknown }).value);
      if (forbidden.has(own)) fail(at, `a key other than ${[...forbidden].join(" and ")}`, own);
      if (own === "<<") fail(at, "YAML without merge keys", "<<");
      check(node.key, depth, "");
      check(node.value, depth, own);
      return;
    }
    if (node === null || node === undefined) return;
    const { range, tag } = node as Node;
    const at = range?.[0] ?? 0;
    if (depth > maximumDepth) fail(at, `at most ${maximumDepth} levels`, "more");
    // A few lines of aliases can stand for gigabytes; `$ref` does what they are for.
    if (isAlias(node)) fail(at, "YAML without aliases", `*${node.source}`);
    if (tag !== undefined) fail(at, "YAML without tags", tag);
    if (isCollection(node)) {
      if (isMap(node)) checkKeys(node.items.map((item) => item.key));
      for (const item of node.items) check(item, depth + 1, isMap(node) ? "" : key);
    } else if (isScalar(node) && typeof node.value === "number") {
      if (!Number.isFinite(node.value)) fail(at, "a number that JSON can hold", String(node.source));
      // Beyond 2^53 it would be rounded without a word; as a bound that does no harm.
      if (Math.abs(node.value) > Number.MAX_SAFE_INTEGER && /^[-+]?\d+$/.test(node.source ?? "") && !/imum$/i.test(key))
        fail(at, "an integer of at most 2^53−1 either way, as others are rounded", String(node.source));
      if (Object.is(node.value, -0)) node.value = 0;
    }
  };
  const checkKeys = (keys: unknown[]): void => {
    const seen = new Set<string>();
    for (const key of keys) {
      if (!isScalar(key)) continue;
      const text = String(key.value);
      const { line, col } = lines.linePos(key.range?.[0] ?? 0);
      if (seen.has(text))
        throw new SpecError(name, line, "valid YAML", `Map keys must be unique at line ${line}, column ${col}:`);
      seen.add(text);
    }
  };
  check(yaml.contents, 0, "");
  return { yaml, lines };
}
