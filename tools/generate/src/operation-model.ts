import { camelCase, pascalCase } from "./names.js";
import { type PagesModel, pagesModel } from "./pages-model.js";
import { deref, parsePointer } from "./pointer.js";
import { resultSchema } from "./result-schema.js";
import type { Json } from "./spec-file.js";
import { type WaiterModel, waiterModels } from "./waiter-model.js";

/** What the emitters need of an operation. */
export interface OperationModel {
  name: string;
  /** Name of the method and of the route. */
  methodName: string;
  /** Path in the service document. */
  virtualPath: string;
  /** The operation object of the service document. */
  operation: Json;
  /** Schema of the flat input. */
  input: Json;
  /** Schema of the result; nothing if a success has no documented body. */
  output: Json | undefined;
  /** Names of the parameters that are not in the body, by place. */
  query: string[];
  header: string[];
  path: string[];
  hasBody: boolean;
  /** `[parameter, value, names]`: when the parameter has the value, the names are required. */
  requiredWhen: [string, Json, string[]][];
  /** `[path in the body of a success, type]`. */
  convert: [string[], "bigint" | "string"][];
  waiters: WaiterModel[];
  /** Set if the result comes in pages. */
  pages: PagesModel | undefined;
}

/** What the emitters need of a service. */
export interface ServiceModel {
  document: Json;
  vendor: string;
  name: string;
  /** `Sas` */
  typeName: string;
  /** `<vendor>-<service>` */
  packageName: string;
  /** Member of a success body that holds the result. */
  result: string | undefined;
  regions: string[];
  /** Path parameters that the client fills in, with the option that does. */
  parameters: Record<string, string>;
  operations: OperationModel[];
}

/** Reads the model from a service document. */
export function modelOf(document: Json): ServiceModel {
  const { vendor, service: name, result, clientParameters = {} } = document["x-cloudseal"];
  const steps = parsePointer(result);
  if (steps.length > 1) throw new Error(`x-cloudseal.result ${result} is more than one step deep`);
  const operations: OperationModel[] = [];
  for (const [path, item] of Object.entries<Json>(document.paths))
    for (const operation of Object.values<Json>(item))
      operations.push(operationModel(document, path, operation, result, clientParameters));
  operations.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    document,
    vendor,
    name,
    typeName: pascalCase(name),
    packageName: `${vendor}-${name}`,
    result: steps[0],
    regions: [...new Set(document.servers.flatMap(regionsOf))] as string[],
    parameters: clientParameters,
    operations,
  };
}

/** The regions of an entry of `servers`. */
export const regionsOf = (server: Json): string[] =>
  server["x-cloudseal"]?.regions ?? server.variables?.region?.enum ?? [];

function operationModel(
  document: Json,
  virtualPath: string,
  operation: Json,
  result: string,
  clientParameters: Json,
): OperationModel {
  const places: Record<string, string[]> = { query: [], header: [], path: [] };
  const properties: Json = {};
  const required: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    places[parameter.in]?.push(parameter.name);
    const { schema, description, example, deprecated } = parameter;
    properties[parameter.name] = {
      ...schema,
      ...(description === undefined ? {} : { description }),
      ...(deprecated ? { deprecated } : {}),
      ...(example === undefined ? {} : { examples: [example] }),
    };
    if (parameter.required && !Object.hasOwn(clientParameters, parameter.name)) required.push(parameter.name);
  }
  const body = deref(document, operation.requestBody?.content?.["application/json"]?.schema);
  Object.assign(properties, body?.properties);
  required.push(...(body?.required ?? []));

  const answer = resultSchema(document, operation, "");
  return {
    name: operation.operationId,
    methodName: camelCase(operation.operationId),
    virtualPath,
    operation,
    input: { type: "object", properties, required },
    output: resultSchema(document, operation, result),
    query: places.query ?? [],
    header: places.header ?? [],
    path: places.path ?? [],
    hasBody: body !== undefined,
    requiredWhen: requiredWhen(body),
    convert: answer === undefined ? [] : conversions(document, answer),
    waiters: waiterModels(operation),
    pages: pagesModel(document, operation, result, properties),
  };
}

/** The rules of the form `if: { properties: { p: { const } } } then: { required }`. */
function requiredWhen(body: Json): OperationModel["requiredWhen"] {
  return [body, ...(body?.allOf ?? [])].flatMap((schema) => {
    const [condition, ...others] = Object.entries<Json>(schema?.if?.properties ?? {});
    if (!condition || others.length > 0 || condition[1].const === undefined || !schema.then?.required) return [];
    return [[condition[0], condition[1].const, schema.then.required]];
  });
}

/** Whether an integer may lie beyond ±(2^53−1). */
export const isUnsafeInteger = ({ type, format, minimum, maximum }: Json): boolean =>
  type === "integer" &&
  /^u?int64$/.test(format) &&
  !(
    maximum <= Number.MAX_SAFE_INTEGER &&
    (minimum >= Number.MIN_SAFE_INTEGER || (format === "uint64" && minimum === undefined))
  );

/** More than any answer has; references that double at each level would make billions. */
const maximumPlaces = 20_000;

/**
 * Places of an answer that callers get as another type than the JSON has.
 *
 * @throws Error if they cannot be listed
 */
export function conversions(document: Json, answer: Json): OperationModel["convert"] {
  const known = new Map<string, boolean>();
  /** Whether a conversion can be reached by a reference; most lead to none, and need not be followed. */
  const leadsToOne = ($ref: string): boolean => {
    let found = known.get($ref);
    if (found === undefined) {
      const refs = new Set([$ref]);
      // The set grows while it is walked.
      for (const ref of refs) for (const next of refsIn(deref(document, { $ref: ref }))) refs.add(next);
      found = [...refs].some((ref) => hasConversion(deref(document, { $ref: ref })));
      known.set($ref, found);
    }
    return found;
  };
  let places = 0;
  const visit = (schema: Json, path: string[], inside: string[]): OperationModel["convert"] => {
    if (typeof schema !== "object" || schema === null) return [];
    if (++places > maximumPlaces) throw new Error(`the answer has more than ${maximumPlaces} places`);
    if (typeof schema.$ref === "string") {
      if (!leadsToOne(schema.$ref)) return [];
      const target = deref(document, { $ref: schema.$ref });
      if (!inside.includes(schema.$ref)) return visit(target, path, [...inside, schema.$ref]);
      // A schema inside itself: its places cannot be listed, which matters only if there are any.
      if (hasConversion(target))
        throw new Error(
          `${schema.$ref} refers to itself and has an int64 without bounds: bound it, or untie the schema`,
        );
      return [];
    }
    const type = conversionOf(schema);
    if (type) return [[path, type]];
    return [
      ...Object.entries<Json>(schema.properties ?? {}).map(([name, member]) => [name, member]),
      ...[schema.items, schema.additionalProperties].map((member) => ["*", member]),
      ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((members) =>
        (members ?? []).map((member: Json) => [undefined, member]),
      ),
    ].flatMap(([name, member]) => visit(member, name === undefined ? path : [...path, name], inside));
  };
  return visit(answer, [], []);
}

/** The references that stand in a schema itself. */
const refsIn = (value: Json): string[] =>
  typeof value !== "object" || value === null
    ? []
    : [...(typeof value.$ref === "string" ? [value.$ref] : []), ...Object.values(value).flatMap(refsIn)];

const conversionOf = (schema: Json): "string" | "bigint" | undefined =>
  schema["x-cloudseal"]?.exposeAs ?? (isUnsafeInteger(schema) ? "bigint" : undefined);

const hasConversion = (schema: Json): boolean =>
  typeof schema === "object" &&
  schema !== null &&
  (conversionOf(schema) !== undefined || Object.values(schema).some(hasConversion));
