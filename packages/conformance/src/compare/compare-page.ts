import { joinPath } from "@cloudseal/openapi";
import type { Page, PageResponse } from "@cloudseal/page-reader";
import type { Json, Spec } from "../specs/load-specs.js";
import { type SpecFacts, type SpecResponse, specFacts } from "../specs/spec-facts.js";
import { compareFields } from "./compare-fields.js";
import { type Difference, Differences, type FactName, sameJson, show } from "./difference.js";

/** Every fact of a page against an operation's spec, both ways. */
export function comparePage(page: Page, spec: Spec): Difference[] {
  const facts = specFacts(spec);
  const found = new Differences();
  compareHead(page, spec, found);
  compareParameters(page, facts, found);
  compareResponses(page, facts, found);
  compareErrorCodes(page, spec, found);
  compareExamples(page, facts, found);
  compareNotes(page, spec, found);
  return found.list;
}

/** Name, title, date, version, method, path, host. */
function compareHead(page: Page, { extension, document, ...spec }: Spec, found: Differences): void {
  if (page.operation && page.operation.value !== spec.name)
    found.add("operation", "operation", { page: page.operation.value, spec: spec.name }, page.operation);
  // A page in another language has another title.
  const { title, updated } = extension.page ?? {};
  if (page.language === "en" && page.title && !page.title.value.includes(title))
    found.add("title", "page.title", { page: page.title.value, spec: title }, page.title);
  if (page.updated && page.updated.value !== updated)
    found.add("updated", "page.updated", { page: page.updated.value, spec: updated }, page.updated);
  const { version } = document.root.info;
  if (page.version && page.version.value !== version)
    found.add("version", "version", { page: page.version.value, spec: version }, page.version);
  const method = spec.method.toUpperCase();
  if (page.method?.value !== method)
    found.add("method", "operation", { page: page.method?.value, spec: method }, page.method);
  if (page.path?.value !== spec.path)
    found.add("path", "operation", { page: page.path?.value, spec: spec.path }, page.path);
  const hosts: string[] = (document.root.servers ?? []).map(({ url }: Json) => url.replace(/^https?:\/\//, ""));
  if (page.host && !hosts.includes(page.host.value))
    found.add("host", "servers", { page: page.host.value, spec: hosts }, page.host);
}

/** What goes in. Headers that carry credentials are no parameters of ours, but one way of several. */
function compareParameters(page: Page, facts: SpecFacts, found: Differences): void {
  const { parameters, securityHeaders } = facts;
  const ofCaller = page.parameters.filter(
    ({ name, in: place }) => place === "header" && securityHeaders.includes(name),
  );
  compareFields(
    page.parameters.filter((field) => !ofCaller.includes(field)),
    parameters,
    {
      address: "input",
      line: page.parameters[0]?.line ?? 1,
      request: true,
      samples: [...facts.requestExamples, ...page.requestExamples.map(({ body }) => body)],
    },
    found,
  );
  for (const field of ofCaller)
    if (field.required && securityHeaders.length > 1)
      found.add("required", "security", { page: "true", spec: "false" }, field, field.name);
  const unplaced = page.parameters.filter((field) => field.in === undefined);
  if (unplaced.length > 0 && unplaced.length === page.parameters.length) {
    const places = [...new Set(parameters.map((field) => field.in))];
    found.add("place", "operation", { spec: places }, unplaced[0]);
  }
}

/** What comes out, by status; a page that only lists the statuses tells of them too. */
function compareResponses(page: Page, facts: SpecFacts, found: Differences): void {
  const seen = new Set<string>();
  const missing = (status: string, at: { line: number }) => {
    if (!seen.has(status)) found.add("missing", "responses", { page: `status ${status}` }, at, status);
  };
  for (const response of page.responses) {
    const status = response.status ?? facts.responses.find(({ status }) => /^2/.test(status))?.status ?? "200";
    const own = facts.responses.find((item) => item.status === status);
    if (own) compareResponse(response, own, facts, page, found);
    else missing(status, response);
    seen.add(status);
  }
  for (const code of page.statusCodes) {
    if (!facts.responses.some(({ status }) => status === code.status)) missing(code.status, code);
    seen.add(code.status);
  }
  // Where a page does not go into failures, a spec that does is no departure.
  if (page.statusCodes.length === 0 && !page.responses.some(({ status }) => status !== undefined)) return;
  for (const { status, address: where } of facts.responses)
    if (!seen.has(status) && !page.errorCodes.some((code) => code.status === status))
      found.add("extra", where, { spec: `status ${status}` }, page.responses[0], status);
}

/** The fields of a response; where the page leaves out the members around the result, those of the result. */
function compareResponse(
  response: PageResponse,
  own: SpecResponse,
  facts: SpecFacts,
  page: Page,
  found: Differences,
): void {
  let { fields, address } = own;
  const shown = /^2/.test(own.status) ? page.responseExamples.map(({ body }) => body) : [];
  let samples: unknown[] = [...own.examples, ...shown];
  const { line } = response;
  for (const name of facts.envelope) {
    const wrapper = fields.find((field) => field.name === name);
    if (!wrapper || response.fields.some((field) => field.name === name)) break;
    found.add("extra", own.address, { spec: `${name}, around the fields` }, { line }, name);
    fields = wrapper.members;
    address = wrapper.address;
    samples = samples.map((sample) => (sample as Record<string, unknown> | undefined)?.[name]);
  }
  compareFields(response.fields, fields, { address, line, request: false, samples }, found);
}

/** The documented error codes, both ways. */
function compareErrorCodes(page: Page, { extension }: Spec, found: Differences): void {
  const codes: Json[] = extension.errorCodes ?? [];
  const label = ({ status, code }: { status?: unknown; code: string }) => [status, code].filter(Boolean).join(" ");
  for (const code of page.errorCodes) {
    const own = codes.find((item) => item.code === code.code);
    const differ = (fact: FactName, ofPage: unknown, ofSpec: unknown) =>
      found.add(fact, joinPath("errors", code.code), { page: ofPage, spec: ofSpec }, code, code.code);
    if (!own) {
      found.add("missing", "errors", { page: label(code) }, code, code.code);
      continue;
    }
    const { status, message, meaning } = own;
    if (code.status !== undefined && code.status !== String(status)) differ("status", code.status, String(status));
    if (code.message !== undefined && code.message !== message) differ("message", code.message, message);
    if (code.meaning === undefined) differ("meaning", undefined, meaning);
  }
  const line = page.errorCodes[0]?.line ?? 1;
  for (const code of codes)
    if (!page.errorCodes.some((item) => item.code === code.code))
      found.add("extra", joinPath("errors", code.code), { spec: label(code) }, { line }, code.code);
}

/** Each documented example must be one of the spec. */
function compareExamples(page: Page, facts: SpecFacts, found: Differences): void {
  const check = (kind: string, examples: Page["requestExamples"], own: readonly Json[]) => {
    for (const example of examples)
      if (example.body !== undefined && !own.some((value) => sameJson(value, example.body)))
        found.add("example", `examples.${kind}`, { page: example.body, spec: own.map(show) }, example, kind);
  };
  if (facts.requestExamples.length > 0) check("request", page.requestExamples, facts.requestExamples);
  const responses = facts.responses.flatMap(({ examples }) => examples);
  check("response", page.responseExamples, responses);
  // What is no JSON, and no JSON that was cut off, is the body itself.
  const texts = responses.filter((value) => typeof value === "string");
  if (texts.length === 0) return;
  for (const example of page.responseExamples)
    if (example.body === undefined && !texts.some((text) => text.trim() === example.text.trim()))
      found.add(
        "example",
        "examples.response",
        { page: example.text.trim(), spec: texts.map(show) },
        example,
        "response",
      );
}

/** Permission, rate limit, change history. */
function compareNotes({ permission, rateLimit, history }: Page, { extension }: Spec, found: Differences): void {
  const compare = (fact: FactName, page: unknown, spec: unknown, at?: { line: number }, where: string = fact) => {
    if (page !== spec) found.add(fact, where, { page, spec }, at);
  };
  compare("permission", permissionText(permission?.value), permissionText(extension.permission), permission);
  const [limit, own] = [rateLimit?.value, extension.rateLimit].map(
    (value) => value && `${value.requests} per ${value.per}`,
  );
  compare("rateLimit", limit, own, rateLimit);
  const dates = (changes: readonly { date: string }[] | undefined) =>
    changes ? show(changes.map(({ date }) => date).sort()) : "no word";
  compare("history", dates(history), dates(extension.page?.history), history?.[0], "page.history");
}

/** What is said of the permission; nothing, which is not the word that it is undisclosed, where it is not mentioned. */
function permissionText(permission: Json | undefined): string | undefined {
  if (permission === undefined || permission.undisclosed) return permission && "undisclosed";
  const { action, access } = permission;
  return `${action}${access ? ` (${String(access).toLowerCase()})` : ""}`;
}
