import { nameOf, type ReadField, type ReadOperation, UnknownShape } from "../../reading.js";

/** What the vendor's SDKs say in every language: classes, and where the members of a request travel. */
export interface SdkType {
  fields: ReadField[];
  /** Codes, if the class stands for a value list. */
  values?: string[];
  /** Whether the result is a file. */
  stream: boolean;
}

export interface Call {
  method: string;
  path: string;
  request: string;
  response: string;
  /** Where each member of the request travels; `required` where the call itself says so. */
  inputs: { name: string; place: string; required?: boolean }[];
  outputs: { name: string; place: string }[];
  deprecated: boolean;
}

const places: Readonly<Record<string, "query" | "path" | "header">> = Object.assign(Object.create(null), {
  Query: "query",
  Path: "path",
  Header: "header",
});

const methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

/** The operation that a call makes. What stands in the path and is no member of the request is an input all the same. */
export function operationOf(call: Call, types: ReadonlyMap<string, SdkType>): ReadOperation {
  if (!methods.includes(call.method)) throw new UnknownShape(`expected a method, found ${call.method.slice(0, 40)}`);
  if (!/^(\/[\w.{}-]{1,100}){1,20}$/.test(call.path))
    throw new UnknownShape(`expected a path, found ${call.path.slice(0, 80)}`);
  const request = types.get(call.request);
  const response = types.get(call.response);
  if (!request || !response)
    throw new UnknownShape(`expected the classes ${call.request} and ${call.response}, found none`);
  const parameters: ReadField[] = [];
  let body: string | undefined;
  for (const { name, place, required } of call.inputs) {
    const field = request.fields.find((field) => field.name === name);
    if (!field) throw new UnknownShape(`expected a member ${name.slice(0, 80)} of ${call.request}, found none`);
    const location = places[place];
    if (place === "Body" && field.ref !== undefined && field.type === "object") body = field.ref;
    else if (!location)
      throw new UnknownShape(
        `expected ${name} in path, query or header, or a body with members, found ${place}`.slice(0, 160),
      );
    else {
      // What the call says takes the place of what the class says.
      const { required: inClass, ...rest } = field;
      parameters.push({ ...rest, in: location, ...((required ?? inClass) ? { required: true } : {}) });
    }
  }
  const inPath = [...call.path.matchAll(/\{(\w{1,100})\}/g)].map(([, name = ""]) => nameOf("field", name));
  const known = new Set(parameters.map(({ name }) => name));
  for (const name of inPath.filter((name) => !known.has(name)))
    parameters.unshift({ name, type: "string", in: "path", required: true });
  return {
    method: call.method,
    path: call.path,
    ...(call.deprecated ? { deprecated: true as const } : {}),
    parameters,
    ...(body === undefined ? {} : { body }),
    ...resultOf(call, response),
  };
}

function resultOf(call: Call, { fields, stream }: SdkType): Pick<ReadOperation, "output" | "returns"> {
  if (stream) return { returns: "bytes" };
  const bare = call.outputs.find(({ place }) => place === "Body");
  if (!bare) return { output: fields.map((field) => sided(field, { output: true })) };
  const body = fields.find(({ name }) => name === bare.name);
  if (body?.type === "array") return { returns: "list", output: [body] };
  if (body?.type === "string") return { returns: "text" };
  throw new UnknownShape(`expected a list or a text as the body of ${call.response}, found ${body?.type ?? "nothing"}`);
}

/** The types that an operation refers to, and those that they refer to in turn. */
export function typesOf(operation: ReadOperation, types: ReadonlyMap<string, SdkType>): Map<string, ReadField[]> {
  const found = new Map<string, ReadField[]>();
  const waiting = [
    ...(operation.body === undefined ? [] : [operation.body]),
    ...[...(operation.parameters ?? []), ...(operation.output ?? [])].flatMap(({ ref }) => ref ?? []),
  ];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const type = types.get(name);
    if (!type) throw new UnknownShape(`expected a class ${name.slice(0, 120)}, found none`);
    found.set(nameOf("type", name), type.fields);
    waiting.push(...type.fields.flatMap(({ ref }) => ref ?? []));
  }
  return found;
}

/** What a class requires holds for an input; in a result it is certain to come. */
export function withSides(
  types: ReadonlyMap<string, ReadField[]>,
  operations: Iterable<ReadOperation>,
): Map<string, ReadField[]> {
  const inputs = new Set<string>();
  const outputs = new Set<string>();
  for (const { body, parameters = [], output = [] } of operations) {
    reach(body === undefined ? parameters : [...parameters, { name: body, type: "object", ref: body }], types, inputs);
    reach(output, types, outputs);
  }
  return new Map(
    [...types].map(([name, fields]) => [
      name,
      fields.map((field) => sided(field, { input: inputs.has(name), output: outputs.has(name) })),
    ]),
  );
}

const sided = ({ required, ...field }: ReadField, used: { input?: boolean; output?: boolean }): ReadField => ({
  ...field,
  ...(required && used.input ? { required } : {}),
  ...(required && used.output ? { certain: true } : {}),
});

function reach(fields: readonly ReadField[], types: ReadonlyMap<string, ReadField[]>, reached: Set<string>): void {
  const waiting = [...fields];
  for (let field = waiting.pop(); field; field = waiting.pop()) {
    if (field.ref === undefined || reached.has(field.ref)) continue;
    reached.add(field.ref);
    waiting.push(...(types.get(field.ref) ?? []));
  }
}
