import { bodyOf, type Direction, documentFor, mediaKind, mediaType, operationFor, resolve } from "@cloudseal/openapi";
import type * as Library from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { operationTypes, reserved, serviceTypes } from "../check/names.js";
import type { OperationModel, ServiceModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { ts } from "../typescript.js";
import { annotateSchema } from "./annotate.js";
import { type Declaration, declare, nameOf } from "./declarations.js";
import { inComment, untagged } from "./text.js";

/** Its parts one by one: its entry loads a linter and a bundler too, which take a quarter of a second and are not used. */
const part = (path: string): Promise<typeof Library> => import(`openapi-typescript/dist/${path}.mjs`);
const { default: transformSchema } = (await part("transform/index")) as unknown as {
  default: typeof Library.transformSchema;
};
const { tsLiteral, tsUnion } = await part("lib/ts");
const { resolveRef, scanDiscriminators } = await part("lib/utils");

/** The types of a service. */
export interface EmittedTypes {
  /** Of each operation, by its name. */
  operations: ReadonlyMap<string, OperationTypes>;
  /** The schemas that two or more operations use. */
  shared: readonly Declaration[];
}

/** The types of an operation. */
export interface OperationTypes {
  /** Its input, its result, and the schemas that no other operation uses. */
  own: readonly Declaration[];
  /** The operation in the form of openapi-typescript's `paths`. */
  http: Declaration;
}

/**
 * The TypeScript types of a service, by openapi-typescript. This is the only module that knows that library; it wants
 * TypeScript 5, which is why this workspace has one.
 */
export function emitTypes(model: ServiceModel): EmittedTypes {
  const nodes = declarations(typesDocument(model));
  const membersIn = (name: string): readonly ts.TypeElement[] =>
    nodes.find((node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name)
      ?.members ?? [];

  const schemas = membersIn("components").find((member) => nameOf(member) === "schemas");
  const named = new Map(membersOf((schemas as ts.PropertySignature).type).map((member) => [nameOf(member), member]));
  const types = new Map(
    [...named].map(([name, member]) => [name, declare(name, member, member.type as ts.TypeNode)] as const),
  );
  const http = new Map(
    (membersIn("operations") as readonly ts.PropertySignature[]).map((member) => [nameOf(member), member.type]),
  );
  return share(
    types,
    model.operations.map((operation) => ({ name: operation.name, http: httpTypes(operation, http, model.parameters) })),
  );
}

/** Divides types among the operations that use them. */
function share(
  types: ReadonlyMap<string, Declaration>,
  operations: readonly { name: string; http: Declaration }[],
): EmittedTypes {
  const users = new Map<string, number>();
  const used = operations.map(({ name, http }) => {
    const names = new Set([`${name}Input`, `${name}Output`].filter((name) => types.has(name)));
    // The set grows while it is walked.
    for (const type of names) for (const ref of types.get(type)?.refs ?? []) if (types.has(ref)) names.add(ref);
    const inPaths = new Set([...http.refs].filter((ref) => types.has(ref)));
    for (const type of inPaths) for (const ref of types.get(type)?.refs ?? []) if (types.has(ref)) inPaths.add(ref);
    for (const type of inPaths) names.add(type);
    for (const type of names) users.set(type, (users.get(type) ?? 0) + 1);
    return names;
  });
  const declarationsOf = (names: Iterable<string>) => [...names].map((name) => types.get(name) as Declaration);
  return {
    operations: new Map(
      operations.map(({ name, http }, index) => {
        const own = [...(used[index] ?? [])].filter((type) => users.get(type) === 1);
        return [name, { own: declarationsOf(own), http }];
      }),
    ),
    shared: declarationsOf([...types.keys()].filter((name) => (users.get(name) ?? 0) > 1)),
  };
}

/** What openapi-typescript makes of a document, without the linter and the bundler that it begins with: ours is linted. */
function declarations(document: OpenAPI3): ts.Statement[] {
  const context: Partial<GlobalContext> = {
    discriminators: scanDiscriminators(document, {}),
    injectFooter: [],
    silent: true,
    transform,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
  };
  // All that is left out is off.
  return transformSchema(document, context as GlobalContext) as ts.Statement[];
}

/** The service document as openapi-typescript gets it: with a named schema for each input and output. */
function typesDocument(model: ServiceModel): Json {
  const { document, operations, result } = model;
  const views: Views = { input: documentFor(document, "input"), output: documentFor(document, "output") };
  const shared: Json = document.components.schemas ?? {};
  const used = { input: new Set<string>(), output: new Set<string>() };
  for (const item of operations) {
    collect(views.input, item.input, used.input);
    collect(views.output, operationFor(views.output, item).operation.responses, used.output);
  }
  const differing = new Set(
    Object.keys(shared).filter(
      (name) => used.input.has(name) && used.output.has(name) && dependsOnDirection(views, name),
    ),
  );
  const schemaIn = (direction: Direction, name: string): Json => views[direction].components.schemas[name];
  const annotate = (schema: Json, direction: Direction) =>
    annotateSchema(
      schema,
      direction,
      (name) => (direction === "input" && differing.has(name) ? `${name}Input` : name),
      (name) => shared[name]?.description,
    );

  const schemas: Json = {};
  const paths: Json = {};
  const taken = namesOf(model);
  /** Puts a schema among the named ones, with those of the objects in it behind it. */
  const define = (name: string, schema: Json): void => {
    const slot: Json = {};
    schemas[name] = slot;
    Object.assign(slot, withNames(schema, name, nameNested));
  };
  const nameNested = (wanted: string, schema: Json): string => {
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
    taken.add(name);
    define(name, schema);
    return name;
  };
  for (const item of operations) {
    const { name, method, input, output, path } = item;
    const operation: Json = operationFor(views.input, item).operation;
    const requestBody = bodyOf(views.input, operationFor(views.input, item));
    const flat = { $ref: `#/components/schemas/${name}Input` };
    // A part of the flat input cannot be told by names where the body may have any.
    const body = isMixedMap(item) ? annotate(requestBody?.schema.value as Json, "input") : flat;
    define(`${name}Input`, annotate(input, "input"));
    if (output) define(`${name}Output`, annotate(output, "output"));

    const responses = Object.fromEntries(
      responsesOf(operationFor(views.output, item).operation).map(([status, response]) => {
        const { description, content } = resolve(views.output, response);
        const [type = "", media] = mediaOf(content);
        const schema = media?.schema ?? (media && mediaKind(type) !== "json" ? { type: "string" } : undefined);
        const isResult = output && /^2/.test(status) && mediaKind(type) === "json";
        const body = isResult ? successBody(views.output, schema, result, name, annotate) : annotate(schema, "output");
        return [
          status,
          {
            description: inline(description),
            ...(media === undefined ? {} : { content: { [mediaType(type)]: { schema: body } } }),
          },
        ];
      }),
    );
    paths[path] ??= {};
    paths[path][method] = {
      operationId: name,
      parameters: (operation.parameters ?? []).map((parameter: Json) => ({
        ...parameter,
        // What `http` takes is the value, whatever its form on the wire.
        content: undefined,
        description: undefined,
        example: undefined,
        examples: undefined,
        schema: { ...annotate(schemaOfParameter(parameter), "input"), title: undefined },
      })),
      ...(requestBody
        ? { requestBody: { required: true, content: { [mediaType(requestBody.contentType)]: { schema: body } } } }
        : {}),
      responses,
    };
  }
  for (const name of Object.keys(shared).sort()) {
    if (differing.has(name)) define(`${name}Input`, annotate(schemaIn("input", name), "input"));
    if (used.output.has(name)) define(name, annotate(schemaIn("output", name), "output"));
    else if (used.input.has(name)) define(name, annotate(schemaIn("input", name), "input"));
  }
  leaveOutDiscriminators(schemas);
  return { openapi: "3.1.0", info: document.info, paths, components: { schemas } };
}

/** Where each schema of a union has a value of its own, openapi-typescript has nothing to add to it. */
function leaveOutDiscriminators(schemas: Json): void {
  const isTold = (schema: Json, tag: string): boolean =>
    (schema?.properties?.[tag]?.const ?? schema?.properties?.[tag]?.enum) !== undefined ||
    (schema?.allOf ?? []).some((part: Json) => isTold(part, tag));
  for (const schema of Object.values<Json>(schemas)) {
    const tag = schema.discriminator?.propertyName;
    const parts: Json[] = schema.oneOf ?? [];
    if (
      tag !== undefined &&
      parts.length > 0 &&
      parts.every(({ $ref }) => isTold(schemas[String($ref).split("/").pop() ?? ""], tag))
    )
      delete schema.discriminator;
  }
}

const schemaOfParameter = ({ schema, content = {} }: Json): Json => schema ?? Object.values<Json>(content)[0]?.schema;

/** Whether the flat input has members of any name, of which some are no part of the body. */
const isMixedMap = ({ input, body, places }: OperationModel): boolean =>
  body !== undefined &&
  input.additionalProperties !== undefined &&
  Object.values(places).some((names) => names.length > 0);

/** All names that a type of the service cannot have besides. */
const namesOf = ({ document, typeName, operations }: ServiceModel): Set<string> =>
  new Set([
    ...reserved,
    ...serviceTypes.map((suffix) => typeName + suffix),
    ...Object.keys(document.components.schemas ?? {}).flatMap((name) => [name, `${name}Input`]),
    ...operations.flatMap(({ name }) => operationTypes.map((suffix) => name + suffix)),
  ]);

/**
 * A schema in which each object that stands in it is a reference to a schema of its own: `<name><Member>`, with `Item` for
 * the items of a list and `Value` for the values of a map. Parts of compositions stay where they are.
 *
 * @param nameNested gives an object its name
 */
function withNames(schema: Json, name: string, nameNested: (wanted: string, schema: Json) => string): Json {
  const nested = (member: Json, step: string): Json => {
    if (typeof member !== "object" || member === null) return member;
    if (Object.keys(member.properties ?? {}).length === 0) return withNames(member, name + step, nameNested);
    const { title, deprecated, examples, ...rest } = member;
    const documentation = { title, deprecated, examples };
    for (const key of ["title", "deprecated", "examples"] as const)
      if (documentation[key] === undefined) delete documentation[key];
    return { $ref: `#/components/schemas/${nameNested(name + step, rest)}`, ...documentation };
  };
  const result: Json = { ...schema };
  if (schema.properties)
    result.properties = Object.fromEntries(
      Object.entries<Json>(schema.properties).map(([key, member]) => [key, nested(member, pascalName(key))]),
    );
  if (schema.items && !Array.isArray(schema.items)) result.items = nested(schema.items, "Item");
  if (schema.additionalProperties) result.additionalProperties = nested(schema.additionalProperties, "Value");
  for (const key of ["allOf", "anyOf", "oneOf"])
    if (schema[key]) result[key] = schema[key].map((part: Json) => withNames(part, name, nameNested));
  return result;
}

/** The name of a member as a part of a type's name: `data_list` to `DataList`. */
const pascalName = (member: string): string =>
  member.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());

/** A text on one line of a comment. */
const inline = (text: string): string => inComment(untagged(text.replace(/\s+/g, " ")));

/** The media type of a response that counts, as `responsesOf` has it. */
const mediaOf = (content: Json = {}): [type: string, media: Json] | [] => {
  const types = Object.entries<Json>(content);
  return types.find(([type]) => mediaKind(type) === "json") ?? types[0] ?? [];
};

/** The responses of an operation by status; what else stands among them are extensions. */
const responsesOf = ({ responses }: Json): [status: string, response: Json][] =>
  Object.entries<Json>(responses).filter(([status]) => !status.startsWith("x-"));

/** The body of a success with its result by name. */
function successBody(
  document: Json,
  schema: Json,
  result: string | undefined,
  name: string,
  annotate: (schema: Json, direction: Direction) => Json,
): Json {
  const ref = { $ref: `#/components/schemas/${name}Output` };
  if (result === undefined) return ref;
  const envelope = resolve(document, schema);
  return annotate({ ...envelope, properties: { ...envelope.properties, [result]: ref } }, "output");
}

/** Names of the schema components that a value refers to, directly or not. */
function collect(document: Json, value: Json, into: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (typeof value.$ref === "string") {
    const name = value.$ref.split("/").pop() as string;
    if (value.$ref.startsWith("#/components/schemas/")) {
      if (into.has(name)) return;
      into.add(name);
    }
    collect(document, resolve<Json>(document, { $ref: value.$ref }), into);
    return;
  }
  for (const [key, member] of Object.entries(value))
    if (!/^(x-.*|examples?)$/.test(key)) collect(document, member, into);
}

/** A document as each direction has it. */
type Views = Readonly<Record<Direction, Json>>;

/** Whether a schema component has a part whose type differs between input and output. */
function dependsOnDirection(views: Views, name: string): boolean {
  const names = new Set<string>();
  for (const view of Object.values(views)) collect(view, { $ref: `#/components/schemas/${name}` }, names);
  const bare = (name: string, direction: Direction) =>
    JSON.stringify(annotateSchema(views[direction].components.schemas[name], direction, (name) => name));
  return [...names].some((name) => bare(name, "input") !== bare(name, "output"));
}

/** Types that openapi-typescript has no form for. */
function transform(schema: Json): ts.TypeNode | undefined {
  const union: Json[] | undefined = schema?.["x-union"];
  if (!union) return undefined;
  return tsUnion(
    union.map((member) =>
      typeof member !== "object"
        ? tsLiteral(member)
        : member.type.endsWith(" & {}")
          ? ts.factory.createParenthesizedType(
              ts.factory.createIntersectionTypeNode([
                keyword(member.type.slice(0, -5)),
                ts.factory.createTypeLiteralNode([]),
              ]),
            )
          : keyword(member.type),
    ),
  );
}

const keyword = (name: string): ts.TypeNode =>
  name === "BinaryInput"
    ? ts.factory.createTypeReferenceNode(name)
    : ts.factory.createKeywordTypeNode(
        (
          {
            string: ts.SyntaxKind.StringKeyword,
            number: ts.SyntaxKind.NumberKeyword,
            bigint: ts.SyntaxKind.BigIntKeyword,
            boolean: ts.SyntaxKind.BooleanKeyword,
          } as const
        )[name as "string"],
      );

/**
 * An operation's type, made shorter: the type of query and body is the input's where all of it is there, else a part of it,
 * path parameters that the client fills in are optional, and responses say nothing of headers that nobody documented.
 */
function httpTypes(
  { name, places, body: requestBody, path, method, input }: OperationModel,
  types: ReadonlyMap<string, ts.TypeNode | undefined>,
  filled: Readonly<Record<string, string>>,
): Declaration {
  const type = types.get(name);
  if (!type) throw new Error(`openapi-typescript gave no type of ${name}`);
  const { query, header } = places;
  const others = [...query, ...header, ...places.path];
  const parameters = memberOf(type, "parameters")?.type;
  if (query.length > 0 && !requestBody && others.length === query.length)
    Object.assign(memberOf(parameters, "query") ?? {}, { type: reference(`${name}Input`) });
  const body = memberOf(
    memberOf(memberOf(type, "requestBody")?.type, "content")?.type,
    mediaType(requestBody?.contentType ?? ""),
  );
  if (body && others.length > 0 && input.additionalProperties === undefined) {
    const members = Object.keys(input.properties).filter((member) => !others.includes(member));
    Object.assign(body, { type: pick(`${name}Input`, members) });
  }
  const ofPath = memberOf(parameters, "path");
  for (const parameter of Object.keys(filled)) makeOptional(memberOf(ofPath?.type, parameter));
  if (membersOf(ofPath?.type).every(({ questionToken }) => questionToken)) makeOptional(ofPath);
  for (const response of membersOf(memberOf(type, "responses")?.type)) {
    const literal = response.type as ts.TypeLiteralNode;
    Object.assign(literal, {
      members: ts.factory.createNodeArray(membersOf(literal).filter((part) => nameOf(part) !== "headers")),
    });
  }
  const item = property(path, ts.factory.createTypeLiteralNode([property(method.toLowerCase(), type)]));
  return declare(`${name}Http`, item, ts.factory.createTypeLiteralNode([item]), false);
}

function makeOptional(member: ts.PropertySignature | undefined): void {
  if (member) Object.assign(member, { questionToken: ts.factory.createToken(ts.SyntaxKind.QuestionToken) });
}

const property = (name: string, type: ts.TypeNode): ts.PropertySignature =>
  ts.factory.createPropertySignature(undefined, ts.factory.createStringLiteral(name), undefined, type);

const reference = (name: string, args?: ts.TypeNode[]): ts.TypeNode => ts.factory.createTypeReferenceNode(name, args);

/** Some members of a type. */
const pick = (type: string, members: readonly string[]): ts.TypeNode =>
  reference("Pick", [reference(type), tsUnion(members.map((member) => tsLiteral(member)))]);

const membersOf = (type: ts.TypeNode | undefined): ts.PropertySignature[] =>
  type && ts.isTypeLiteralNode(type) ? ([...type.members] as ts.PropertySignature[]) : [];

const memberOf = (type: ts.TypeNode | undefined, name: string): ts.PropertySignature | undefined =>
  membersOf(type).find((member) => nameOf(member) === name);
