import type { Page, PageResponse } from "@cloudseal/page-reader";
import type { Json, Spec } from "../specs/load-specs.js";
import { point } from "../specs/resolver.js";
import { type SpecFacts, type SpecResponse, specFacts } from "../specs/spec-facts.js";
import { compareFields } from "./compare-fields.js";
import { at, type Difference, type FactName, sameJson, show } from "./difference.js";

/** Every fact of a page against an operation's spec, both ways. */
export function comparePage(page: Page, spec: Spec): Difference[] {
  const facts = specFacts(spec);
  return [
    ...compareHead(page, spec, facts),
    ...compareParameters(page, facts),
    ...compareResponses(page, facts, spec),
    ...compareErrorCodes(page, spec, facts),
    ...compareExamples(page, facts),
    ...compareNotes(page, spec, facts),
  ];
}

/** Name, title, date, version, method, path, host. */
function compareHead(page: Page, spec: Spec, { pointer }: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const { extension } = spec;
  const differ = (
    fact: FactName,
    where: string,
    ofPage: { value: string; line: number; confidence: number } | undefined,
    ofSpec: unknown,
  ) => differences.push({ fact, where, page: show(ofPage?.value), spec: show(ofSpec), ...at(ofPage) });
  if (page.operation && page.operation.value !== spec.name)
    differ("operation", point(pointer, "operationId"), page.operation, spec.name);
  const noted = point(pointer, "x-cloudseal", "page");
  // A page in another language has another title.
  if (page.language === "en" && page.title && !page.title.value.includes(extension.page?.title))
    differ("title", point(noted, "title"), page.title, extension.page?.title);
  if (page.updated && page.updated.value !== extension.page?.updated)
    differ("updated", point(noted, "updated"), page.updated, extension.page?.updated);
  const { version } = spec.document.root.info;
  if (page.version && page.version.value !== version) differ("version", "/info/version", page.version, version);
  const method = spec.method.toUpperCase();
  if (page.method?.value !== method) differ("method", pointer, page.method, method);
  if (page.path?.value !== spec.path) differ("path", pointer, page.path, spec.path);
  const hosts: string[] = (spec.document.root.servers ?? []).map(({ url }: Json) => url.replace(/^https?:\/\//, ""));
  if (page.host && !hosts.includes(page.host.value)) differ("host", "/servers", page.host, hosts);
  return differences;
}

/** What goes in. Headers that say who calls are no parameters of ours, but one way of several. */
function compareParameters(page: Page, facts: SpecFacts): Difference[] {
  const { pointer, parameters, securityHeaders } = facts;
  const proof = page.parameters.filter(({ name, in: place }) => place === "header" && securityHeaders.includes(name));
  const differences = compareFields(
    page.parameters.filter((field) => !proof.includes(field)),
    parameters,
    {
      pointer: point(pointer, "parameters"),
      line: page.parameters[0]?.line ?? 1,
      request: true,
      samples: [...facts.requestExamples, ...page.requestExamples.map(({ body }) => body)],
    },
  );
  // One of several ways to say who calls.
  for (const { name, required, line, confidence } of proof)
    if (required && securityHeaders.length > 1)
      differences.push({ fact: "required", name, where: "/security", page: "true", spec: "false", line, confidence });
  const unplaced = page.parameters.filter((field) => field.in === undefined);
  if (unplaced.length > 0 && unplaced.length === page.parameters.length) {
    const places = [...new Set(parameters.map((field) => field.in))];
    differences.push({ fact: "place", where: pointer, page: "nothing", spec: show(places), ...at(unplaced[0]) });
  }
  return differences;
}

/** What comes out, by status, and the table of statuses. */
function compareResponses(page: Page, facts: SpecFacts, spec: Spec): Difference[] {
  const differences: Difference[] = [];
  const all = point(facts.pointer, "responses");
  const told = page.responses.some(({ status }) => status !== undefined);
  const seen = new Set<string>(page.statusCodes.map(({ status }) => status));
  for (const response of page.responses) {
    const status = response.status ?? facts.responses.find(({ status }) => /^2/.test(status))?.status ?? "200";
    seen.add(status);
    const own = facts.responses.find((item) => item.status === status);
    if (own) differences.push(...compareResponse(response, own, facts, page));
    else
      differences.push({
        fact: "missing",
        name: status,
        where: all,
        page: `status ${status}`,
        spec: "nothing",
        ...at(response),
      });
  }
  // Where a page does not go into failures, a spec that does is no departure.
  if (told)
    for (const { status, pointer } of facts.responses)
      if (!seen.has(status) && !page.errorCodes.some((code) => code.status === status))
        differences.push({
          fact: "extra",
          name: status,
          where: pointer,
          page: "nothing",
          spec: `status ${status}`,
          ...at(page.responses[0]),
        });
  const meanings = new Map<string, Json>(
    (spec.extension.statusCodes ?? []).map((item: Json) => [String(item.status), item]),
  );
  const codes = point(facts.pointer, "x-cloudseal", "statusCodes");
  for (const { status, meaning, line, confidence } of page.statusCodes)
    if (!meanings.has(status))
      differences.push({
        fact: "missing",
        name: status,
        where: codes,
        page: `${status}: ${show(meaning)}`,
        spec: "nothing",
        line,
        confidence,
      });
  for (const [status, { meaning }] of meanings)
    if (!page.statusCodes.some((item) => item.status === status))
      differences.push({
        fact: "extra",
        name: status,
        where: codes,
        page: "nothing",
        spec: `${status}: ${show(meaning)}`,
        line: 1,
        confidence: 100,
      });
  return differences;
}

function compareResponse(response: PageResponse, own: SpecResponse, facts: SpecFacts, page: Page): Difference[] {
  const isSuccess = /^2/.test(own.status);
  let { fields } = own;
  let samples: unknown[] = [...own.examples, ...(isSuccess ? page.responseExamples.map(({ body }) => body) : [])];
  let { pointer } = own;
  const wrapped: Difference[] = [];
  for (const name of facts.envelope) {
    const [wrapper] = fields.filter((field) => field.name === name);
    if (!wrapper || response.fields.some((field) => field.name === name)) break;
    const spec = `${name}, round the fields`;
    wrapped.push({
      fact: "extra",
      name,
      where: own.pointer,
      page: "nothing",
      spec,
      line: response.line,
      confidence: 100,
    });
    fields = wrapper.members;
    pointer = wrapper.pointer;
    samples = samples.map((sample) => (sample as Record<string, unknown> | undefined)?.[name]);
  }
  return [
    ...wrapped,
    ...compareFields(response.fields, fields, { pointer, line: response.line, request: false, samples }),
  ];
}

/** The documented error codes, both ways. */
function compareErrorCodes(page: Page, { extension }: Spec, { pointer }: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const codes: Json[] = extension.errorCodes ?? [];
  const list = point(pointer, "x-cloudseal", "errorCodes");
  for (const code of page.errorCodes) {
    const index = codes.findIndex((item) => item.code === code.code);
    const differ = (fact: FactName, ofPage: unknown, ofSpec: unknown) =>
      differences.push({
        fact,
        name: code.code,
        where: index < 0 ? list : point(list, index),
        page: show(ofPage),
        spec: show(ofSpec),
        line: code.line,
        confidence: code.confidence,
      });
    if (index < 0) {
      differ("missing", [code.status, code.code].filter(Boolean).join(" "), undefined);
      continue;
    }
    const { status, message } = codes[index];
    if (code.status !== undefined && code.status !== String(status)) differ("status", code.status, String(status));
    if (code.message !== undefined && code.message !== message) differ("message", code.message, message);
    if (code.meaning === undefined) differ("meaning", undefined, codes[index].meaning);
  }
  for (const [index, { code, status }] of codes.entries())
    if (!page.errorCodes.some((item) => item.code === code))
      differences.push({
        fact: "extra",
        name: code,
        where: point(list, index),
        page: "nothing",
        spec: [status, code].filter(Boolean).join(" "),
        line: page.errorCodes[0]?.line ?? 1,
        confidence: 100,
      });
  return differences;
}

/** Each documented example must be one of the spec. */
function compareExamples(page: Page, facts: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const check = (kind: string, where: string, examples: Page["requestExamples"], own: readonly Json[]) => {
    for (const { body, line, confidence } of examples)
      if (body !== undefined && !own.some((value) => sameJson(value, body)))
        differences.push({
          fact: "example",
          name: kind,
          where,
          page: show(body),
          spec: show(own.map(show)),
          line,
          confidence,
        });
  };
  if (facts.requestExamples.length > 0)
    check("request", point(facts.pointer, "requestBody"), page.requestExamples, facts.requestExamples);
  const responses = point(facts.pointer, "responses");
  check(
    "response",
    responses,
    page.responseExamples,
    facts.responses.flatMap(({ examples }) => examples),
  );
  return differences;
}

/** Permission, rate limit, change history. */
function compareNotes(page: Page, { extension }: Spec, { pointer }: SpecFacts): Difference[] {
  const differences: Difference[] = [];
  const where = point(pointer, "x-cloudseal");
  const { permission } = page;
  if (permission) {
    const [left, right] = [permissionText(permission.value), permissionText(extension.permission ?? {})];
    if (left !== right)
      differences.push({
        fact: "permission",
        where: point(where, "permission"),
        page: left,
        spec: right,
        ...at(permission),
      });
  }
  const { rateLimit } = page;
  const [limit, own] = [rateLimit?.value, extension.rateLimit].map(
    (value) => value && `${value.requests} per ${value.per}`,
  );
  if (limit !== own)
    differences.push({
      fact: "rateLimit",
      where: point(where, "rateLimit"),
      page: show(limit),
      spec: show(own),
      ...at(rateLimit),
    });
  const dates = (changes: readonly { date: string }[] | undefined) =>
    changes && show(changes.map(({ date }) => date).sort());
  const [history, known] = [dates(page.history), dates(extension.page?.history)];
  if (history !== known)
    differences.push({
      fact: "history",
      where: point(where, "page", "history"),
      page: history ?? "no word",
      spec: known ?? "no word",
      ...at(page.history?.[0]),
    });
  return differences;
}

const permissionText = ({ action, access, undisclosed }: Json): string =>
  undisclosed || !action ? "undisclosed" : `${action}${access ? ` (${String(access).toLowerCase()})` : ""}`;
