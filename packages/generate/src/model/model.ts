import {
  type Body,
  bodyOf,
  documentFor,
  exposedTypes,
  flatInput,
  joinPath,
  methodName,
  type Operation,
  operationFor,
  operationsOf,
  otherMembers,
  type Pages,
  type ParameterStyle,
  pagesOf,
  type Returns,
  regionsOf,
  resolve,
  resultSchema,
  returnsOf,
  sampleInput,
  schemaAt,
  serviceOf,
  styledParameters,
  successOf,
  type TokenPages,
  tokenPagesOf,
  type Waiter,
  waitersOf,
} from "@cloudseal/openapi";
import { pascalCase } from "../check/names.js";
import type { Json } from "../read/spec-file.js";
import { type Conversion, conversions } from "./conversions.js";

/** What the emitters need of a service. */
export interface ServiceModel {
  document: Json;
  vendor: string;
  name: string;
  /** `Sas` */
  typeName: string;
  /** `<vendor>-<service>` */
  packageName: string;
  /** `@<scope>/<vendor>-<service>` */
  npmName: string;
  /** Name of the vendor's protocol package. */
  protocol: string;
  /** Member of a success body that holds the result. */
  result: string | undefined;
  regions: string[];
  /** Path parameters that the client fills in, with the option that does. */
  parameters: Readonly<Record<string, string>>;
  operations: OperationModel[];
}

/** What the emitters need of an operation of the service document. */
export interface OperationModel extends Operation {
  operation: Json;
  /** Name of the method and of the route. */
  methodName: string;
  /** Schema of the flat input. */
  input: Json;
  /** A documented input, and what must be given besides. */
  example: Readonly<Record<string, unknown>>;
  /** Schema of the result; nothing if a success has no documented body, or none in JSON. */
  output: Json | undefined;
  returns: Returns;
  /** Whether a success may have no body beside others that have one. */
  optional: boolean;
  /** Names of the parameters that are not in the body, by place. */
  places: { query: string[]; header: string[]; path: string[] };
  body: Body | undefined;
  /** Members of the body that may be bytes. */
  binary: string[];
  /** Parameters that are not written in the vendor's own way. */
  styles: Record<string, ParameterStyle>;
  /** `[parameter, value, names]`: when the parameter has the value, the names are required. */
  requiredWhen: [string, Json, string[]][];
  convert: Conversion[];
  waiters: WaiterModel[];
  /** Set if the result comes in pages. */
  pages: PagesModel | undefined;
  /** Set if each page of the result names the next. */
  tokenPages: TokenPagesModel | undefined;
}

/** Reads the model from a service document; `scope` is that of the package on npm, such as `@acme`. */
export function modelOf(document: Json, { scope, protocol }: { scope: string; protocol: string }): ServiceModel {
  const { vendor, name, result, clientParameters } = serviceOf(document);
  const [member, ...more] = result;
  if (more.length > 0) throw new Error(`x-cloudseal.result ${joinPath("", ...result)} is more than one step deep`);
  return {
    document,
    vendor,
    name,
    typeName: pascalCase(name),
    packageName: `${vendor}-${name}`,
    npmName: `${scope}/${vendor}-${name}`,
    protocol,
    result: member,
    regions: regionsOf(document),
    parameters: clientParameters,
    operations: operationsOf(document)
      .map((operation) => operationModel(document, operation))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function operationModel(document: Json, found: Operation): OperationModel {
  const operation: Json = found.operation;
  const places: OperationModel["places"] = { query: [], header: [], path: [] };
  const properties: Json = {};
  const view = documentFor(document, "input");
  const requestBody = bodyOf(view, operationFor(view, found));
  const binary: string[] = [];
  const input = flatInput(document, found);
  for (const [name, { schema, place, parameter }] of input) {
    if (place in places) places[place as keyof typeof places].push(name);
    const { description, example, deprecated } = parameter ?? {};
    const takesBytes = place === "body" && isBinary(view, schema, requestBody);
    if (takesBytes) binary.push(name);
    properties[name] = {
      ...(takesBytes ? binaryOf(view, schema) : (schema as Json)),
      ...(description === undefined ? {} : { description }),
      ...(deprecated ? { deprecated } : {}),
      ...(example === undefined ? {} : { examples: [example] }),
    };
  }
  const body: Json = resolve(view, requestBody?.schema.value);
  const others = otherMembers(body);
  const success = resultSchema(document, found, []);
  return {
    ...found,
    operation,
    methodName: methodName(found.name),
    input: {
      type: "object",
      properties,
      ...(others === undefined ? {} : { additionalProperties: others }),
      required: [...input].flatMap(([name, { required }]) => (required ? name : [])),
    },
    example: sampleInput(document, found).input,
    output: resultSchema(document, found),
    returns: returnsOf(document, found),
    optional: successOf(document, found)?.isOptional ?? false,
    places,
    body: requestBody,
    binary,
    styles: Object.fromEntries(
      styledParameters(document, found).flatMap(({ name, style }) =>
        style === undefined || style === "flat" || style === "repeat" ? [] : [[name, style]],
      ),
    ),
    requiredWhen: requiredWhen(body),
    convert: success === undefined ? [] : conversions(documentFor(document, "output"), success),
    waiters: waiterModels(operation),
    pages: pagesModel(document, found, properties),
    tokenPages: tokenPagesModel(document, found),
  };
}

/** Whether a member of a body may be bytes: in a body that is not JSON, a file or a list of them, or all of it. */
export function isBinary(document: Json, schema: unknown, body: Body | undefined): boolean {
  if (body?.kind === "bytes") return true;
  if (body?.kind !== "multipart") return false;
  const { type, format, items }: Json = resolve(document, schema) ?? {};
  return format === "binary" || (type === "array" && isBinary(document, items, body));
}

/** The schema of such a member in the form that the emitter of types understands. */
function binaryOf(document: Json, schema: unknown): Json {
  const { type, description, items }: Json = resolve(document, schema) ?? {};
  const of = type === "array" ? { type, items: binaryOf(document, items) } : { type: "string", "x-binary": true };
  return { ...of, ...(description !== undefined && { description }) };
}

/** The rules of the form `if: { properties: { p: { const } } } then: { required }`. */
function requiredWhen(body: Json): OperationModel["requiredWhen"] {
  return [body, ...(body?.allOf ?? [])].flatMap((schema) => {
    const [condition, ...others] = Object.entries<Json>(schema?.if?.properties ?? {});
    if (!condition || others.length > 0 || condition[1].const === undefined || !schema.then?.required?.length)
      return [];
    return [[condition[0], condition[1].const, schema.then.required]];
  });
}

/** What the emitters need of an operation whose result comes in pages. */
export interface PagesModel extends Pages {
  /** Name of the method and of the constant: `paginateListThings` for `ListThings`. */
  methodName: string;
  /** Which of the two parameters are strings on the wire. */
  texts: string[];
  /** Name of the schema of an item, if it has one. */
  itemName: string | undefined;
  /** Type of an item, where it is a short one. */
  itemType: string | undefined;
}

function pagesModel(document: Json, found: Operation, parameters: Json): PagesModel | undefined {
  const pages = pagesOf(found.operation);
  if (!pages) return undefined;
  const list: Json = resolve(document, schemaAt(document, resultSchema(document, found), pages.items));
  const itemName = /^#\/components\/schemas\/(\w+)$/.exec(list?.items?.$ref)?.[1];
  return {
    ...pages,
    methodName: pagerName(found.name),
    texts: [pages.position, pages.size].filter((name) =>
      exposedTypes(resolve(document, parameters[name])).includes("string"),
    ),
    itemName,
    itemType: itemName ?? (list?.items?.type === "string" ? "string" : undefined),
  };
}

/** What the emitters need of an operation whose pages name each other. */
export interface TokenPagesModel extends TokenPages {
  methodName: string;
  itemType: string | undefined;
}

function tokenPagesModel(document: Json, found: Operation): TokenPagesModel | undefined {
  const pages = tokenPagesOf(found.operation);
  if (!pages) return undefined;
  const list: Json = resolve(document, schemaAt(document, resultSchema(document, found), pages.items));
  const name = /^#\/components\/schemas\/(\w+)$/.exec(list?.items?.$ref)?.[1];
  return { ...pages, methodName: pagerName(found.name), itemType: name };
}

/** Name of the method that walks through the pages of an operation. */
export const pagerName = (operation: string): string => `paginate${operation}`;

/** What the emitters need of a waiter. */
export interface WaiterModel extends Waiter {
  /** Name of the method and of the constant: `waitUntilOnceTaskFinished` for `OnceTaskFinished`. */
  methodName: string;
}

/** The waiters of an operation. */
export const waiterModels = (operation: unknown): WaiterModel[] =>
  waitersOf(operation).map((waiter) => ({ ...waiter, methodName: `waitUntil${waiter.name}` }));
