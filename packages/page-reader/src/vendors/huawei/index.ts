import { defined, type Example, type Field, fact, type Page } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import { Warnings } from "../../words/warnings.js";
import { type Layout, type Marks, marksIn } from "../layout.js";
import { type Block, splitPage } from "./blocks.js";
import { type FoundExample, readExamples } from "./examples.js";
import { endpoint, languageOf, pageHead, splitTarget } from "./head.js";
import { MemberResolver } from "./members.js";
import { requestRoots, responseRoots } from "./roots.js";
import { type Entry, readScopes } from "./scopes.js";
import { section } from "./sections.js";

export const huawei: Layout = { vendor: "huawei", recognise, read };

/** Reads a page of these layouts. */
function read(lines: readonly Line[]): Page {
  const warnings = new Warnings();
  const blocks = splitPage(lines);
  const { request, responses: scopes, ...codes } = readScopes(blocks, warnings);
  const examples = allExamples(lines, blocks, warnings);
  const requests = examples.filter(({ kind }) => kind === "request");
  const uri = endpoint(textsOf(blocks, "uri"));
  const method = uri.method ?? methodOf(requests);
  const described = {
    types: typesOf([...scopes.flatMap(({ entries }) => entries), ...request]),
    used: new Set<Entry>(),
    done: new Map<Entry, number>(),
  };
  const resolvers: MemberResolver[] = [];
  const fieldsOf = (entries: readonly Entry[], roots: readonly Entry[], sample: unknown): Field[] => {
    const resolver = new MemberResolver(entries, new Set(roots), warnings, described);
    resolvers.push(resolver);
    return roots.flatMap((root) => resolver.fill(root, sample));
  };

  const sample = requests.find(({ body }) => body !== undefined)?.body;
  const target = { method: method?.value, path: uri.path?.value ?? "", query: uri.query };
  const parameters = fieldsOf(request, requestRoots(request, target, sample, warnings), sample);
  const bodies = bodiesOf(examples);
  const responses = scopes.map(({ entries, ...scope }) => {
    const own = bodies.get(scope.status ?? "success");
    const body = own ?? (scope.status?.startsWith("2") ? bodies.get("success") : undefined);
    return { ...scope, fields: fieldsOf(entries, responseRoots(entries), body) };
  });
  for (const resolver of resolvers) resolver.warnOfUnused();

  const [summary] = textsOf(blocks, "function");
  return {
    vendor: "huawei",
    language: languageOf(lines),
    ...pageHead(lines, blocks),
    ...defined({
      summary: summary && fact(plain(summary.text.slice(0, 10_000)), summary.number),
      method,
      path: uri.path,
      host: uri.host ?? hostOf(requests),
    }),
    parameters,
    responses,
    requestExamples: requests.map(withoutKind),
    responseExamples: examples.filter(({ kind }) => kind === "response").map(withoutKind),
    ...codes,
    warnings: warnings.sorted(),
  };
}

/** The tables of the page that are of a type, by its name. */
function typesOf(entries: readonly Entry[]): Map<string, Entry> {
  const types = new Map<string, Entry>();
  for (const entry of entries) {
    const name = entry.caption?.toLowerCase();
    if (name && /^\S+$/.test(name) && !types.has(name)) types.set(name, entry);
  }
  return types;
}

/** The first body of each status, and of a success. */
function bodiesOf(examples: readonly FoundExample[]): Map<string, unknown> {
  const bodies = new Map<string, unknown>();
  for (const { kind, status, body } of examples) {
    if (kind !== "response" || body === undefined) continue;
    const isSuccess = status === undefined || status.startsWith("2");
    for (const key of [status, isSuccess ? "success" : undefined])
      if (key !== undefined && !bodies.has(key)) bodies.set(key, body);
  }
  return bodies;
}

const withoutKind = ({ kind: _, ...example }: FoundExample): Example => example;

/** The lines of text in a section. */
function textsOf(blocks: readonly Block[], section: string): Line[] {
  const lines: Line[] = [];
  let inside = false;
  for (const block of blocks) {
    if (block.kind === "section") inside = block.section === section;
    else if (inside && block.kind === "text") lines.push(block.text);
  }
  return lines;
}

function allExamples(lines: readonly Line[], blocks: readonly Block[], warnings: Warnings): FoundExample[] {
  const found: FoundExample[] = [];
  const sections = blocks.filter((block) => block.kind === "section");
  for (const [index, { section, index: at }] of sections.entries()) {
    if (section !== "example" && section !== "request-example" && section !== "response-example") continue;
    const end = sections[index + 1]?.index ?? lines.length;
    const kind = section === "example" ? undefined : section === "request-example" ? "request" : "response";
    found.push(...readExamples(lines.slice(at + 1, end), kind, warnings));
  }
  return found;
}

function methodOf(requests: readonly Example[]): Page["method"] {
  const { method, line = 1 } = requests.find(({ method }) => method !== undefined) ?? {};
  return method === undefined ? undefined : fact(method, line, 60);
}

function hostOf(requests: readonly Example[]): Page["host"] {
  for (const { target = "", line } of requests) {
    const host = splitTarget(target)?.host;
    if (host) return fact(host, line, 60);
  }
  return undefined;
}

/** How surely these lines are a page of an operation, in percent. */
function recognise(lines: readonly Line[]): number {
  const texts = lines.map(({ text, number }) => ({ text: text.length > 500 ? "" : text.trim(), number }));
  const seen = marksIn(texts, marks);
  // What was cut off may have begun with it.
  let uri = -10;
  for (const [index, { text }] of texts.entries()) {
    const found = text === "" ? undefined : section(text)?.section;
    if (found) seen.add(found);
    if (found === "uri") uri = index;
    if (index - uri < 12 && requestLine.test(text)) seen.add("endpoint");
  }
  const has = (...names: string[]) => names.filter((name) => seen.has(name)).length;
  const parts = has("request", "response", "request-example", "response-example", "status-codes", "caption", "status");
  const own = has("token", "host", "gmt", "crumb", "caption", "error");
  // A page may name other clouds among its values.
  if (seen.has("foreign") && own < 2) return 0;
  if (seen.has("endpoint")) return parts === 0 && own === 0 ? 0 : Math.min(100, 50 + 5 * parts + 10 * own);
  // The head was cut off.
  if (seen.has("caption") && parts >= 2) return Math.min(90, 30 + 5 * parts + 8 * own);
  if (seen.has("token") && parts >= 2) return Math.min(80, 20 + 5 * parts + 8 * own);
  return 0;
}

const requestLine = /^(?:[-•*`\s]+)?(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\s*[:：]?\s*(?:https?:\/\/|\/|\{)/;
const marks: Marks = [
  ["token", /X-Auth-Token|X-Subject-Token/i],
  ["host", /\bmy?huaweicloud\.|support\.huaweicloud/i],
  ["gmt", /(?:Updated on|更新时间).{0,30}GMT ?\+08:00/],
  ["crumb", /^\W{0,4}(?:Help Center|帮助中心) ?[/>]/],
  ["caption", /^\W{0,4}(?:Table|表) ?\d{1,3}\W{0,4}.{0,30}(?:param|参数|header|body)/i],
  ["status", /^\W{0,4}(?:Status code|状态码) ?[:：] ?\d{3}/i],
  ["error", /\berror_(?:code|msg)\b/],
  ["foreign", /tencentcloudapi\.com|X-TC-Action|\baliyuncs\.com|x-acs-action|OpenAPI Explorer/i],
];
