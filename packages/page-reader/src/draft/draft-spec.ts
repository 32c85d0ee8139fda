import type { Field, Page } from "../page.js";
import { draftErrors, draftResponses } from "./responses.js";
import { draftSchema, exampleValue, type Types } from "./schema.js";
import { type Draft, examplesOf, type Json, quote, Todo, toDraft, todo } from "./todo.js";

/** What a service has fixed already for each of its operations. */
export interface Service {
  version: string;
  /** The content of service.yaml. */
  service: Json;
  /** The service's other operations. */
  siblings: readonly { name: string; operation: Json; extension: Json; document: { root: Json } }[];
}

/** A spec from a page: complete where the page is certain, with a TODO where a person must look. */
export const draftSpec = (page: Page, name: string, service: Service): Draft => toDraft(document(page, name, service));

function document(page: Page, name: string, context: Service): Json {
  const { service, version, siblings } = context;
  const types: Types = { schemas: {}, integerFormat: integerFormat(siblings) };
  const rpc: string | undefined = service["x-cloudseal"]?.actionHeader;
  const path = page.path?.value ?? (rpc ? "/" : todo("/TODO", "the page gives no path"));
  const method = page.method?.value ?? (rpc ? "POST" : todo("POST", "the page gives no method"));
  const text = (value: string | Todo) => (value instanceof Todo ? String(value.value) : value);
  const inBody = siblings.some(({ operation }) => operation.requestBody);
  const fields = page.parameters.filter((field) => isInput(field, service, rpc));
  const places = fields.map((field) => field.in ?? (inBody ? "body" : "query"));
  const body = fields.filter((_, index) => places[index] === "body");
  const operation: Json = {
    operationId: name,
    summary: todo(
      "TODO",
      `in your own words: ${quote(page.summary?.value ?? page.title?.value ?? "")}`,
      page.summary?.line ?? page.title?.line,
    ),
    description: todo("TODO", "what a caller must know beyond the summary"),
    parameters: [
      ...(rpc ? [{ name: rpc, in: "header", required: true, schema: { type: "string", const: name } }] : []),
      ...constantHeaders(service),
      ...fields.flatMap((field, index) =>
        places[index] === "body" ? [] : [parameter(field, places[index] as string, service, types)],
      ),
    ],
    ...(body.length > 0 && { requestBody: requestBody(body, page, types) }),
    responses: draftResponses(page, service, types),
    "x-cloudseal": extension(page, name, context, {
      silent: page.method === undefined && page.path === undefined,
      pointer: `/paths/${escaped(text(path))}/${text(method).toLowerCase()}`,
    }),
  };
  const at = { [text(path)]: { [text(method).toLowerCase()]: operation } };
  const schemes = Object.keys(service.components?.securitySchemes ?? {});
  return {
    openapi: "3.1.0",
    info: { title: name, version, license: service.info.license },
    servers: service.servers.map(({ url, variables }: Json) => ({
      url,
      ...(variables && { variables: onlyDefaults(variables) }),
    })),
    security: service.security,
    paths: path instanceof Todo || method instanceof Todo ? todo(at, "the page gives no method and path") : at,
    components: {
      securitySchemes: Object.fromEntries(
        schemes.map((scheme) => [scheme, { $ref: `./service.yaml#/components/securitySchemes/${scheme}` }]),
      ),
      ...(Object.keys(types.schemas).length > 0 && { schemas: types.schemas }),
    },
  };
}

/** Headers that name the operation or say who calls are the protocol's. */
function isInput({ name, in: place }: Field, service: Json, rpc: string | undefined): boolean {
  if (place !== "header") return true;
  const schemes = Object.values<Json>(service.components?.securitySchemes ?? {});
  return (
    rpc === undefined &&
    !schemes.some((scheme) => scheme.in === "header" && scheme.name.toLowerCase() === name.toLowerCase())
  );
}

const constantHeaders = (service: Json): Json[] =>
  Object.entries<Json>(service.components?.parameters ?? {})
    .filter(([, { in: place, schema }]) => place === "header" && schema?.const !== undefined)
    .map(([name]) => ({ $ref: `./service.yaml#/components/parameters/${name}` }));

const onlyDefaults = (variables: Json): Json =>
  Object.fromEntries(
    Object.entries<Json>(variables).map(([name, { default: standard }]) => [name, { default: standard }]),
  );

function parameter(field: Field, place: string, service: Json, types: Types): Json {
  const [shared] =
    Object.entries<Json>(service.components?.parameters ?? {}).find(([, { name }]) => name === field.name) ?? [];
  if (shared) return { $ref: `./service.yaml#/components/parameters/${shared}` };
  const example = field.example === undefined ? undefined : exampleValue(field);
  const made = {
    name: field.name,
    in: place,
    ...(field.required && { required: true }),
    ...(place === "path" && { required: true }),
    description: todo("TODO", `in your own words: ${quote(field.description)}`, field.line),
    schema: draftSchema(field, types, { describe: false }),
    ...(example !== undefined && !(example instanceof Todo) && { example }),
  };
  if (field.required === undefined && place !== "path") return todo(made, "is it required?", field.line);
  return field.confidence < 60 ? todo(made, `read with ${field.confidence} % confidence`, field.line) : made;
}

function requestBody(fields: readonly Field[], page: Page, types: Types): Json {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const examples = page.requestExamples.filter(({ body }) => body !== undefined);
  return {
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          ...(required.length > 0 && { required }),
          properties: {
            ...Object.fromEntries(fields.map((field) => [field.name, draftSchema(field, types)])),
            ...undocumented(fields, examples),
          },
        },
        ...examplesOf(examples),
      },
    },
  };
}

/** Members that only the examples show. */
function undocumented(fields: readonly Field[], examples: Page["requestExamples"]): Json {
  const known = new Set(fields.map(({ name }) => name));
  const found: Json = {};
  for (const { body, line } of examples)
    for (const [name, value] of Object.entries(body as Json))
      if (!known.has(name))
        found[name] = todo({ type: Array.isArray(value) ? "array" : typeof value }, "stands in an example only", line);
  return found;
}

function extension(
  page: Page,
  name: string,
  { siblings, service }: Service,
  { silent, pointer }: { silent: boolean; pointer: string },
): Json {
  const reads = /^(?:Describe|Get|List|Show|Query|Check|Search)/.test(name);
  const responses = page.responseExamples.some(({ body }) => body !== undefined);
  const { permission } = page;
  return {
    idempotent: todo(reads, "is repeating the call safe?"),
    ...(page.rateLimit && { rateLimit: page.rateLimit.value }),
    permission:
      permission?.value && "action" in permission.value
        ? {
            action: permission.value.action,
            access: permission.value.access?.toLowerCase() ?? "none",
            resource: resourceOf(permission.value.resource),
          }
        : { undisclosed: true },
    page: {
      url: todo(addressLike(siblings, name), "address of the page"),
      updated: page.updated?.value ?? todo("1970-01-01", "date of the page"),
      title: page.title?.value.split(/[:：]/).at(-1)?.trim() || name,
      ...(page.history && {
        history: page.history.map(({ date, summary, line }) => ({
          date,
          summary: todo("TODO", `in your own words: ${quote(summary)}`, line),
        })),
      }),
    },
    ...draftErrors(page),
    ...(responses ? {} : { noExamples: { response: todo("The page gives none.", "why is there none?") } }),
    ...(silent &&
      service["x-cloudseal"]?.actionHeader && {
        errata: [
          {
            where: pointer,
            differs: ["method", "path", ...(page.parameters.some((field) => field.in === undefined) ? ["place"] : [])],
            page: "Neither the method nor the place of the parameters is stated.",
            spec: "As the service's other operations.",
            why: "The service has one way to be called.",
            sure: 90,
          },
        ],
      }),
  };
}

/** As a step of a JSON pointer. */
const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");

/** Policies name all resources by a star. */
const resourceOf = (text = "*"): string => (/\*$|^all resources|^全部资源/i.test(text) ? "*" : text);

/** The address of a sibling's page with this operation's name in it. */
function addressLike(siblings: Service["siblings"], name: string): string {
  for (const { name: sibling, extension } of siblings) {
    const url: string = extension.page?.url ?? "";
    if (url.includes(sibling)) return url.replace(sibling, name);
    if (url.includes(sibling.toLowerCase())) return url.replace(sibling.toLowerCase(), name.toLowerCase());
  }
  return "https://todo.invalid/";
}

/** The format that most integers of some specs have: the likeliest of one whose page does not tell. */
function integerFormat(siblings: Service["siblings"]): string {
  const counts = new Map<string, number>();
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    if (value.type === "integer" && typeof value.format === "string")
      counts.set(value.format, (counts.get(value.format) ?? 0) + 1);
    for (const member of Object.values(value)) visit(member);
  };
  for (const { document } of siblings) visit(document.root);
  const [[format] = ["int64"]] = [...counts].sort(([, a], [, b]) => b - a);
  return format;
}
