import { type JsonObject, resultPath } from "@cloudseal/openapi";
import { operationTypes, reserved } from "../check/names.js";
import { fitsPlainSchema } from "../check/plain-schema.js";
import type { Json } from "../read/spec-file.js";
import { type FactsNotes, noNotes } from "./errata.js";
import type { Facts, Field, OperationFacts } from "./record.js";
import { fieldSchema, objectSchema, type SchemaContext } from "./schema.js";

/** Makes the OpenAPI document of each record of a service, as a YAML file of that name would be after its references were made local. */
export interface FactsDocuments {
  of(operation: string): Json;
}

/**
 * @param service the service's document
 * @param taken names of the schemas that written specs have
 * @param notes what callers must know of fields and error codes
 */
export function factsDocuments(
  facts: Facts,
  service: Json,
  taken: ReadonlySet<string>,
  notes: FactsNotes = noNotes,
): FactsDocuments {
  const { types = {}, operations } = facts;
  const generated = new Set(Object.keys(operations).flatMap((name) => operationTypes.map((suffix) => name + suffix)));
  const isFree = (name: string) => !taken.has(name) && !reserved.has(name) && !generated.has(name);
  const nameOf = (type: string): string => {
    // What a person wrote of the same name says more, and may have another shape.
    let name = type;
    while (!isFree(name) || !isFree(`${name}Input`)) name += "Record";
    return name;
  };
  const inAnswers = new Set<string>();
  for (const { output } of Object.values(operations)) collectTypes(types, output, inAnswers);
  const inInputs = new Set<string>();
  for (const { parameters, body } of Object.values(operations))
    collectTypes(
      types,
      [...(parameters ?? []), ...(body === undefined ? [] : [{ name: body, type: "object" as const, ref: body }])],
      inInputs,
    );

  const named = { nameOf, noteOf: notes.of };
  const input: SchemaContext = { ...named, requires: ({ required }) => required === true };
  const output: SchemaContext = { ...named, requires: () => false };
  const both: SchemaContext = { ...named, requires: ({ required, certain }) => required === true && certain === true };
  const contextOf = (type: string) => (inAnswers.has(type) ? (inInputs.has(type) ? both : output) : input);
  /** One schema a type, so that all documents have the same. */
  const schemas = new Map(Object.entries(types).map(([type, fields]) => [type, objectSchema(fields, contextOf(type))]));
  const schemaOf = (type: string): Json => schemas.get(type);

  const sendsJson = Object.values(operations).some(({ parameters = [] }) =>
    parameters.some((one) => one.in === "body"),
  );

  const of = (operation: string): Json => {
    const record = operations[operation] as OperationFacts;
    const used = new Set<string>();
    collectTypes(types, record.parameters, used);
    collectTypes(types, record.output, used);
    if (record.body !== undefined) collectTypes(types, [{ name: record.body, type: "object", ref: record.body }], used);
    return documentOf({
      ...{ service, operation, record, input, output, schemaOf, sendsJson, notes },
      types: [...used].sort(),
    });
  };
  return { of };
}

/** Names of the types that fields are of, directly or not. */
function collectTypes(types: Record<string, Field[]>, fields: readonly Field[] = [], into: Set<string>): void {
  for (const { ref, fields: members } of fields) {
    collectTypes(types, members, into);
    if (ref === undefined || into.has(ref)) continue;
    into.add(ref);
    collectTypes(types, types[ref], into);
  }
}

interface Parts {
  service: Json;
  operation: string;
  record: OperationFacts;
  input: SchemaContext;
  output: SchemaContext;
  schemaOf(type: string): Json;
  types: readonly string[];
  notes: FactsNotes;
  /** Whether operations without inputs send an empty object. */
  sendsJson: boolean;
}

function documentOf(parts: Parts): Json {
  const { service, operation, record, types, input, schemaOf } = parts;
  const {
    schemas: shared = {},
    responses,
    securitySchemes,
    parameters: sharedParameters = {},
  } = service.components ?? {};
  const { actionHeader, actionParameter } = service["x-cloudseal"];
  const members = record.parameters ?? [];
  const constants = Object.entries<Json>(sharedParameters).filter(
    ([, { required, schema }]) => required && schema?.const !== undefined,
  );
  const sharedNamed = new Map(
    Object.entries<Json>(sharedParameters).map(([name, parameter]) => [parameter.name, name]),
  );
  const action = (place: string, name: string) => [
    { name, in: place, required: true, schema: { type: "string", const: operation } },
  ];
  const parameters = [
    ...(actionHeader ? action("header", actionHeader) : []),
    ...(actionParameter ? action("query", actionParameter) : []),
    ...constants.map(([name]) => ({ $ref: `#/components/parameters/${name}` })),
    ...members
      .filter(({ in: place }) => place === "query" || place === "path" || place === "header")
      .map((field) =>
        field.in === "path" && sharedNamed.has(field.name)
          ? { $ref: `#/components/parameters/${sharedNamed.get(field.name)}` }
          : parameterOf(field, input),
      ),
  ];
  const document: Json = {
    openapi: "3.1.0",
    info: { title: operation, version: service.info.version },
    servers: service.servers,
    security: service.security,
    paths: {},
    components: {
      ...(securitySchemes && { securitySchemes }),
      ...(Object.keys(sharedParameters).length > 0 && { parameters: sharedParameters }),
      ...(responses && { responses }),
      schemas: { ...shared, ...Object.fromEntries(types.map((type) => [input.nameOf(type), schemaOf(type)])) },
    },
  };
  const requestBody = requestBodyOf(parts);
  const success = successOf(parts);
  const { examples = [] } = record;
  const inputs = fitting(
    document,
    bodySchema(requestBody),
    examples.map(({ input }) => input),
  );
  const outputs = fitting(
    document,
    bodySchema(success),
    examples.map(({ output }) => output),
  );
  addExamples(requestBody, inputs);
  addExamples(success, outputs);
  document.paths[record.path] = {
    [record.method.toLowerCase()]: {
      operationId: operation,
      ...(record.deprecated && { deprecated: true }),
      ...(parameters.length > 0 && { parameters }),
      ...(requestBody && { requestBody }),
      responses: { 200: success, ...(responses?.Error && { default: { $ref: "#/components/responses/Error" } }) },
      "x-cloudseal": extensionOf(parts),
    },
  };
  return document;
}

/** A parameter that is not in a body. */
function parameterOf(field: Field, context: SchemaContext): Json {
  const { name, in: place, required, style } = field;
  const { examples, description, ...schema } = fieldSchema(field, context);
  return {
    name,
    in: place,
    ...(description && { description }),
    ...((required || place === "path") && { required: true }),
    ...(style === "json" ? { content: { "application/json": { schema } } } : { schema }),
    ...(style === "flat" && { "x-cloudseal": { style } }),
    ...(style === "simple" && { style: "form", explode: false }),
    ...(examples && { example: examples[0] }),
  };
}

function requestBodyOf({ record, input, sendsJson }: Parts): Json {
  const members = record.parameters ?? [];
  const form = members.filter(({ in: place }) => place === "form");
  const json = members.filter(({ in: place }) => place === "body");
  if (record.body !== undefined)
    return {
      required: true,
      content: { "application/json": { schema: { $ref: `#/components/schemas/${input.nameOf(record.body)}` } } },
    };
  if (json.length > 0 || (sendsJson && record.method === "POST" && members.length === 0))
    return { required: true, content: { "application/json": { schema: objectSchema(json, input) } } };
  if (form.length === 0) return undefined;
  const encoding = Object.fromEntries(
    form
      .filter(({ style }) => style !== undefined)
      .map(({ name, style }) => [
        name,
        style === "json"
          ? { contentType: "application/json" }
          : style === "flat"
            ? { "x-cloudseal": { style } }
            : { style: "form", explode: false },
      ]),
  );
  return {
    ...(form.some(({ required }) => required) && { required: true }),
    content: {
      "application/x-www-form-urlencoded": {
        schema: objectSchema(form, input),
        ...(Object.keys(encoding).length > 0 && { encoding }),
      },
    },
  };
}

/** The response of a success. */
function successOf({ service, record, output }: Parts): Json {
  const description = "The operation succeeded.";
  const { output: members = [], returns } = record;
  if (returns === "bytes")
    return { description, content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } };
  if (returns === "text") return { description, content: { "text/plain": { schema: { type: "string" } } } };
  const [list] = members;
  const requestId = service.components?.schemas?.RequestId && !members.some(({ name }) => name === "RequestId");
  const own = objectSchema(members, output);
  const result =
    returns === "list" && list
      ? fieldSchema(list, output)
      : {
          ...own,
          ...(requestId && { required: ["RequestId"] }),
          properties: {
            ...(requestId && { RequestId: { $ref: "#/components/schemas/RequestId" } }),
            ...own.properties,
          },
        };
  const schema = [...resultPath(service)]
    .reverse()
    .reduce((inner: Json, name) => ({ type: "object", required: [name], properties: { [name]: inner } }), result);
  return { description, content: { "application/json": { schema } } };
}

const bodySchema = (holder: Json): Json => Object.values<Json>(holder?.content ?? {})[0]?.schema;

/** Those payloads of the vendor that fit what its definitions say, each once. */
function fitting(document: Json, schema: Json, payloads: readonly unknown[]): unknown[] {
  if (schema === undefined) return [];
  const texts = new Set<string>();
  return payloads.filter((payload) => {
    const text = JSON.stringify(payload);
    if (payload === undefined || texts.has(text) || !isExact(payload) || !fitsPlainSchema(document, schema, payload))
      return false;
    texts.add(text);
    return true;
  });
}

/** Whether no integer of a payload lost digits when it was read. */
function isExact(value: unknown): boolean {
  if (typeof value === "number") return !Number.isInteger(value) || Number.isSafeInteger(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isExact);
}

function addExamples(holder: Json, values: readonly unknown[]): void {
  const [media] = Object.values<Json>(holder?.content ?? {});
  if (media && values.length > 0)
    media.examples = Object.fromEntries(values.map((value, index) => [`example${index + 1}`, { value }]));
}

/** What OpenAPI has no word for. Nothing is said here that no source says. */
function extensionOf({ operation, record, notes }: Parts): JsonObject {
  const { tier, from, at, why, errors = [], permissions = [] } = record;
  const idempotent = isRepeatable(record);
  const [action] = permissions;
  const pages = idempotent ? pagesOf(record) : undefined;
  return {
    idempotent,
    source: { tier, from, at, ...(why !== undefined && { why }) },
    ...(permissions.length === 1 && { permission: { action } }),
    ...(errors.length > 0 && { errorCodes: uniqueErrors(errors, (code) => notes.ofError(operation, code)) }),
    ...(pages && { pages }),
  };
}

/** Only the vendor's own metadata, or HTTP's own meaning of GET where paths name resources, makes a record safe to repeat. */
const isRepeatable = ({ nature, method, path }: OperationFacts): boolean =>
  nature === "read" || (path !== "/" && method === "GET");

function uniqueErrors(
  errors: NonNullable<OperationFacts["errors"]>,
  noteOf: (code: string) => string | undefined,
): JsonObject[] {
  const seen = new Set<string>();
  return errors.flatMap(({ code, status }) => {
    if (seen.has(code)) return [];
    seen.add(code);
    const meaning = noteOf(code);
    return [{ ...(status !== undefined && { status }), code, ...(meaning !== undefined && { meaning }) }];
  });
}

/** How many items a page has where the vendor does not say what is the default. */
const usualSize = 20;

/** How the result comes in pages, where it can only be in one way. */
function pagesOf({ pages, parameters = [] }: OperationFacts): Json {
  const [items, ...others] = pages?.items ?? [];
  if (!pages || items === undefined || others.length > 0) return undefined;
  const size = parameters.find(({ name }) => name === pages.size);
  if (pages.token !== undefined)
    return pages.next === undefined
      ? undefined
      : { token: pages.token, next: pages.next, ...(size && { size: pages.size }), items };
  const position = pages.page ?? pages.offset;
  if (!size || !parameters.some(({ name }) => name === position)) return undefined;
  const { default: given, maximum = usualSize, minimum = 1 } = size;
  const defaultSize = /^\d+$/.test(given ?? "") ? Number(given) : Math.max(minimum, Math.min(usualSize, maximum));
  return {
    ...(pages.page === undefined ? { offset: pages.offset } : { page: pages.page }),
    size: pages.size,
    defaultSize,
    items,
    ...(pages.total !== undefined && { total: pages.total }),
  };
}
