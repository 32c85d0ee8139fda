import type { Example, Field, Page, PageResponse } from "../../page.js";
import type { Line } from "../../source/lines.js";
import { plain } from "../../words/plain.js";
import { Warnings } from "../../words/warnings.js";
import type { Layout } from "../layout.js";
import { type Block, splitPage } from "./blocks.js";
import { type FoundExample, readExamples } from "./examples.js";
import { endpoint, languageOf, pageHead, splitTarget } from "./head.js";
import { MemberResolver } from "./members.js";
import { recognise } from "./recognise.js";
import { requestRoots, responseRoots } from "./roots.js";
import { type Entry, readScopes } from "./scopes.js";

export const huawei: Layout = { vendor: "huawei", recognise, read: readHuawei };

/** Reads a page of these layouts. */
function readHuawei(lines: readonly Line[]): Page {
  const warnings = new Warnings();
  const blocks = splitPage(lines);
  const { request, answers, ...codes } = readScopes(blocks, warnings);
  const examples = allExamples(lines, blocks, warnings);
  const uri = endpoint(textsOf(blocks, "uri"));
  const method = uri.method ?? methodOf(examples);
  const resolvers: MemberResolver[] = [];
  const described = {
    types: typesOf([...answers.flatMap(({ entries }) => entries), ...request]),
    used: new Set<Entry>(),
    done: new Map<Entry, number>(),
  };

  const requests = examples.filter(({ kind }) => kind === "request");
  const sample = requests.find(({ body }) => body !== undefined)?.body;
  const roots = requestRoots(
    request,
    { method: method?.value, path: uri.path?.value ?? "", query: uri.query },
    sample,
    warnings,
  );
  const ofRequest = new MemberResolver({ entries: request, sample }, new Set(roots), warnings, described);
  resolvers.push(ofRequest);
  const parameters = roots.flatMap((root) => {
    ofRequest.fill(root, sample);
    return root.fields;
  });

  const responses: PageResponse[] = [];
  const bodies = bodiesOf(examples);
  for (const { status, description, line, entries } of answers) {
    const body = bodies.get(status ?? "success") ?? (status?.startsWith("2") ? bodies.get("success") : undefined);
    const roots = responseRoots(entries);
    const resolver = new MemberResolver({ entries, sample: body }, new Set(roots), warnings, described);
    resolvers.push(resolver);
    const fields: Field[] = roots.flatMap((root) => {
      resolver.fill(root, body);
      return root.fields;
    });
    responses.push({
      ...(status === undefined ? {} : { status }),
      ...(description === undefined ? {} : { description }),
      line,
      fields,
    });
  }
  for (const resolver of resolvers) resolver.end();

  const summary = textsOf(blocks, "function")[0];
  const host = uri.host ?? hostOf(requests);
  return {
    vendor: "huawei",
    language: languageOf(lines),
    ...pageHead(lines, blocks),
    ...(summary
      ? { summary: { value: plain(summary.text.slice(0, 10_000)), line: summary.number, confidence: 100 } }
      : {}),
    ...(method ? { method } : {}),
    ...(uri.path ? { path: uri.path } : {}),
    ...(host ? { host } : {}),
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
    const keys = [
      ...(status === undefined ? [] : [status]),
      ...(status === undefined || status.startsWith("2") ? ["success"] : []),
    ];
    for (const key of keys) if (!bodies.has(key)) bodies.set(key, body);
  }
  return bodies;
}

function withoutKind({ kind: _, ...example }: FoundExample): Example {
  return example;
}

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

const methodOf = (examples: readonly FoundExample[]): Page["method"] => {
  const example = examples.find(({ kind, method }) => kind === "request" && method !== undefined);
  return example ? { value: example.method as string, line: example.line, confidence: 60 } : undefined;
};

const hostOf = (examples: readonly FoundExample[]): Page["host"] => {
  for (const { target, line } of examples) {
    const host = target === undefined ? undefined : splitTarget(target)?.host;
    if (host) return { value: host, line, confidence: 60 };
  }
  return undefined;
};
