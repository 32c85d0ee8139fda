import type { Field, Page } from "../page.js";
import { draftErrors, draftResponses } from "./responses.js";
import { draftMembers, draftSchema, exampleValue, type Types } from "./schema.js";
import { type Draft, examplesOf, inOwnWords, type Json, oneField, Todo, toDraft, todo } from "./todo.js";

/** What a service has fixed already for each of its operations. */
export interface Service {
  /** The content of service.yaml. */
  service: Json;
  /** Names of the members around the result in the body of a success, outermost first. */
  result: readonly string[];
  /** The documents of the service's other operations. */
  siblings: readonly Json[];
}

/** What the caller knows of an operation; it goes before what the page says. */
export interface Known {
  /** Path template, for REST. */
  path?: string | undefined;
  /** HTTP method, for REST. */
  method?: string | undefined;
}

/**
 * Begins the spec of an operation: complete where the page is certain, or without a page where the service fixes it, with
 * a TODO where a person must look.
 */
export const draftSpec = (page: Page | undefined, name: string, service: Service, known: Known = {}): Draft =>
  toDraft(document(page, name, service, known));

function document(page: Page | undefined, name: string, context: Service, known: Known): Json {
  const { service, siblings } = context;
  const operations = siblings.flatMap(({ paths }) => Object.values<Json>(paths ?? {}).flatMap(Object.values<Json>));
  const types: Types = { schemas: {}, integerFormat: integerFormat(siblings) };
  const { action, path, method } = wireOf(page, service, known);
  const rpc = action?.name;
  const at = { path: path ?? pathLike(service), method: method ?? methodOf(name) };
  // An RPC service has one place for inputs, a REST service one for each method.
  const inJson = operations.filter(({ requestBody }) => requestBody?.content?.["application/json"]).length;
  const inBody = rpc ? inJson * 2 > operations.length : !/get|delete|head/.test(at.method);
  const fields = (page?.parameters ?? []).filter((field) => isInput(field, service, rpc) && field.name !== rpc);
  const placeOf = ({ in: place, name }: Field) =>
    place === "path" && !at.path.includes(`{${name}}`) ? undefined : place;
  const places = fields.map((field) => placeOf(field) ?? (inBody ? "body" : "query"));
  const body = fields.filter((_, index) => places[index] === "body");
  const inPath = [...at.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const parameters = [
    ...(action ? [{ ...action, required: true, schema: { type: "string", const: name } }] : []),
    ...constants(service),
    ...inPath.filter((name) => !fields.some((field) => field.name === name)).map((name) => inThePath(name, service)),
    ...fields.flatMap((field, index) =>
      places[index] === "body" ? [] : [parameter(field, places[index] as string, service, types)],
    ),
  ];
  const operation: Json = {
    operationId: name,
    summary: inOwnWords(page && (page.summary ?? page.title), "what it does; one sentence with a full stop"),
    description: todo("TODO", "what a caller must know beyond the summary, or take it away"),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(page, page ? body : inBody ? [] : undefined, types),
    responses: draftResponses(page, context, types, page === undefined && !inBody),
    "x-cloudseal": extension(page, name, context, operations),
  };
  const guessed = [path === undefined && "path", method === undefined && "method"].filter(Boolean).join(" and no ");
  const paths = { [at.path]: { [at.method]: operation } };
  const source = page ? `the page gives no ${guessed}` : "the path and the method of the page";
  const schemes = Object.keys(service.components?.securitySchemes ?? {});
  return {
    openapi: "3.1.0",
    info: { title: name, version: service.info.version },
    servers: service.servers.map(({ url, variables }: Json) => ({
      url,
      ...(variables && { variables: onlyDefaults(variables) }),
    })),
    security: service.security,
    paths: guessed === "" ? paths : todo(paths, source),
    components: {
      securitySchemes: Object.fromEntries(schemes.map((scheme) => [scheme, shared("securitySchemes", scheme)])),
      ...(Object.keys(types.schemas).length > 0 && { schemas: types.schemas }),
    },
  };
}

/** A path with the parameters that all paths of the service likely have. */
function pathLike({ info, components }: Json): string {
  const ofPath = Object.values<Json>(components?.parameters ?? {}).filter(({ in: place }) => place === "path");
  return ["", info.version, ...ofPath.map(({ name }) => `{${name}}`), "todo"].join("/");
}

/** The HTTP method that an operation of this name likely has. */
function methodOf(name: string): string {
  const [, found] = methods.find(([pattern]) => pattern.test(name)) ?? [];
  return found ?? "post";
}

const methods: readonly [RegExp, string][] = [
  [/^(?:Check|Describe|Get|List|Query|Search|Show)/, "get"],
  [/^(?:Delete|Remove)/, "delete"],
  [/^(?:Change|Modify|Set|Update)/, "put"],
];

/** Headers that name the operation or say who calls are the protocol's. */
function isInput({ name, in: place }: Field, service: Json, rpc: string | undefined): boolean {
  if (place !== "header") return true;
  const schemes = Object.values<Json>(service.components?.securitySchemes ?? {});
  return (
    rpc === undefined &&
    !schemes.some((scheme) => scheme.in === "header" && scheme.name.toLowerCase() === name.toLowerCase())
  );
}

/** What names the operation, if the service has such a thing, and what is known of method and path. */
function wireOf(page: Page | undefined, service: Json, known: Known) {
  const { actionHeader, actionParameter } = service["x-cloudseal"] ?? {};
  const method = (known.method ?? page?.method?.value)?.toLowerCase();
  if (actionHeader) return { action: { name: actionHeader as string, in: "header" }, path: "/", method: "post" };
  // Where the query names the operation, most take a GET.
  if (actionParameter)
    return { action: { name: actionParameter as string, in: "query" }, path: "/", method: method ?? "get" };
  return { path: known.path ?? page?.path?.value, method };
}

/** What all operations send, such as the version. */
const constants = (service: Json): Json[] =>
  Object.entries<Json>(service.components?.parameters ?? {})
    .filter(([, { in: place, schema }]) => (place === "header" || place === "query") && schema?.const !== undefined)
    .map(([name]) => shared("parameters", name));

const onlyDefaults = (variables: Json): Json =>
  Object.fromEntries(
    Object.entries<Json>(variables).map(([name, { default: standard }]) => [name, { default: standard }]),
  );

/** A parameter that only the path names. */
const inThePath = (name: string, service: Json): Json =>
  sharedParameter(name, service) ?? {
    name,
    in: "path",
    required: true,
    description: inOwnWords(undefined, "what it is"),
    schema: { type: "string", minLength: 1 },
  };

function sharedParameter(name: string, service: Json): Json {
  const known = Object.entries<Json>(service.components?.parameters ?? {});
  const [key] = known.find(([, parameter]) => parameter.name === name) ?? [];
  return key && shared("parameters", key);
}

function parameter(field: Field, place: string, service: Json, types: Types): Json {
  const known = sharedParameter(field.name, service);
  if (known) return known;
  const example = field.example === undefined ? undefined : exampleValue(field);
  const schema = draftSchema(field, types, { describe: false });
  const { actionHeader, actionParameter } = service["x-cloudseal"] ?? {};
  // RPC has more ways to write a list in the query than one, and pages seldom say which.
  const isList = place === "query" && schema.type === "array" && (actionHeader ?? actionParameter) !== undefined;
  const made = {
    name: field.name,
    in: place,
    ...(field.required && { required: true }),
    ...(place === "path" && { required: true }),
    description: inOwnWords({ value: field.description, line: field.line }),
    schema,
    ...(isList && { "x-cloudseal": todo({ style: "flat" }, "flat is a.1=1&a.2=2; or style and explode of OpenAPI") }),
    ...(example !== undefined && !(example instanceof Todo) && { example }),
  };
  if (field.required === undefined && place !== "path") return todo(made, "is it required?", field.line);
  return field.confidence < 60 ? todo(made, `read with ${field.confidence} % confidence`, field.line) : made;
}

/** @param fields nothing for an operation without a body */
function requestBody(page: Page | undefined, fields: readonly Field[] | undefined, types: Types): Json {
  if (!fields || (page && fields.length === 0)) return {};
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const examples = (page?.requestExamples ?? []).filter(({ body }) => body !== undefined);
  const properties = {
    ...draftMembers(
      fields,
      types,
      examples.map(({ body }) => body),
    ),
    ...undocumented(fields, examples),
  };
  return {
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            ...(required.length > 0 && { required }),
            properties: page
              ? properties
              : todo({}, `${oneField} for each; required: [Name] above, for those that must be there`),
          },
          ...examplesOf(examples),
        },
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

function extension(page: Page | undefined, name: string, { service }: Service, operations: readonly Json[]): Json {
  const permission = page?.permission?.value;
  const isSilent = page !== undefined && page.method === undefined && page.path === undefined;
  const hasExample = page?.responseExamples.some(({ body }) => body !== undefined);
  return {
    idempotent: todo(methodOf(name) === "get", "true if repeating the call does no more than making it once"),
    ...(page?.rateLimit && { rateLimit: page.rateLimit.value }),
    // What the page does not mention is not disclosed nor undisclosed.
    ...(permission && { permission: permissionOf(permission) }),
    page: {
      url: todo(addressLike(operations, name), "address of the page"),
      ...(page
        ? page.updated && { updated: page.updated.value }
        : { updated: todo("1970-01-01", "date of the page's last update; take it away where the page has none") }),
      title: page ? page.title?.value.split(/[:：]/).at(-1)?.trim() || name : todo(name, "heading of the page"),
      ...(page?.history && {
        history: page.history.map(({ date, summary, line }) => ({
          date,
          summary: inOwnWords({ value: summary, line }),
        })),
      }),
    },
    ...(page && draftErrors(page)),
    ...(!hasExample && {
      noExamples: page
        ? { response: todo("The page gives none.", "why is there none?") }
        : todo(
            { response: "TODO" },
            "take it away and put the page's example beside the schema, or say why the page has none; then permission, errorCodes, rateLimit and errata, as the page gives them",
          ),
    }),
    ...(isSilent &&
      service["x-cloudseal"]?.actionHeader && {
        errata: [
          {
            where: "operation",
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

const permissionOf = (permission: NonNullable<Page["permission"]>["value"]): Json =>
  "action" in permission
    ? {
        action: permission.action,
        access: permission.access?.toLowerCase() ?? "none",
        resource: resourceOf(permission.resource),
      }
    : { undisclosed: true };

/** Policies name all resources by a star. */
const resourceOf = (text = "*"): string => (/\*$|^all resources|^全部资源/i.test(text) ? "*" : text);

/** The likely address of an operation's page: that of another operation's with this one's name in it. */
function addressLike(operations: readonly Json[], name: string): string {
  for (const { operationId = "", "x-cloudseal": extension } of operations) {
    const url: string = extension?.page?.url ?? "";
    if (url.includes(operationId)) return url.replace(operationId, name);
    if (url.includes(operationId.toLowerCase())) return url.replace(operationId.toLowerCase(), name.toLowerCase());
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
  siblings.forEach(visit);
  const [[format] = ["int64"]] = [...counts].sort(([, a], [, b]) => b - a);
  return format;
}

/** A reference to what all operations of a service share. */
const shared = (kind: string, name: string): { $ref: string } => ({
  $ref: `./service.yaml#/components/${kind}/${name}`,
});
