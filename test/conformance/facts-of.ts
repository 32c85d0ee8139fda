import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Spec } from "@cloudseal/conformance";
import { joinPath } from "@cloudseal/openapi";
import { type SpecField, specFacts } from "../../packages/conformance/src/specs/spec-facts.js";
import type { Json } from "../../packages/generate/src/read/spec-file.js";

export interface SpecFact {
  value: string;
  /** Address of where it stands in the spec. */
  address: string;
}

/** Everything that a page can tell of an operation, as its spec has it: a flat map from a fact's name to its value. */
export function factsOf(spec: Spec): Map<string, SpecFact> {
  const facts = new Map<string, SpecFact>();
  const { parameters, responses } = specFacts(spec);
  const { extension, operation, document } = spec;
  const add = (name: string, value: unknown, at: string) => {
    if (value !== undefined)
      facts.set(name, { value: typeof value === "string" ? value : JSON.stringify(value, bigintAsText), address: at });
  };
  add("path", spec.path, "operation");
  add("method", spec.method, "operation");
  add("version", document.root.info.version, "version");
  add("servers", document.root.servers, "servers");
  add("security", document.root.security, "security");
  for (const field of parameters) addField(field, "input");
  for (const { status, address: at, fields, examples } of responses) {
    add(`answer ${status}`, "is there", at);
    for (const field of fields) addField(field, `answer ${status}`);
    for (const [index, example] of examples.entries())
      add(`answer ${status} example ${index}`, example, "examples.response");
  }
  const bodies = Object.values<Json>(operation.requestBody?.content?.["application/json"]?.examples ?? {});
  for (const [index, { value }] of bodies.entries()) add(`request example ${index}`, value, "examples.request");
  for (const { code, status, message, kind } of extension.errorCodes ?? [])
    add(`error ${code}`, [status, message, kind], joinPath("errors", code));
  for (const name of ["permission", "rateLimit"]) add(name, extension[name], name);
  add("updated", extension.page.updated, "page.updated");
  add("title", extension.page.title, "page.title");
  add(
    "history",
    extension.page.history?.map(({ date }: Json) => date),
    "page.history",
  );
  return facts;

  function addField(field: SpecField, where: string): void {
    const name = `${where}.${field.name}`;
    add(`${name} type`, field.type, field.address);
    add(`${name} in`, field.in, field.address);
    add(`${name} required`, field.required, field.address);
    add(`${name} values`, [...field.values].sort(), field.address);
    add(`${name} closed`, field.closed, field.address);
    add(`${name} limits`, field.constraints, field.address);
    for (const member of field.members) addField(member, name);
  }
}

const bigintAsText = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

/** The vendors' own pages, which stay outside the repository. */
export const docs = join(import.meta.dirname, "../../../shared/docs");
export const hasDocs = existsSync(docs);
export const specsFolder = join(import.meta.dirname, "../../specs");

if (!hasDocs)
  console.warn("skipped: what needs the vendors' pages; they are expected in ../shared/docs beside the repository");
