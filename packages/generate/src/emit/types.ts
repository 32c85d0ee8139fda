import { resolve } from "@cloudseal/openapi";
import type * as Library from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { OperationModel, ServiceModel } from "../model/model.js";
import type { Json } from "../read/spec-file.js";
import { ts } from "../typescript.js";
import { annotateSchema, type Direction } from "./annotate.js";
import { inComment, untagged, visible } from "./text.js";

/** Its parts one by one: its entry loads a linter and a bundler too, which take a quarter of a second and are not used. */
const part = (path: string): Promise<typeof Library> => import(`openapi-typescript/dist/${path}.mjs`);
const { default: transformSchema } = (await part("transform/index")) as unknown as {
  default: typeof Library.transformSchema;
};
const { astToString, tsLiteral, tsUnion } = await part("lib/ts");
const { resolveRef, scanDiscriminators } = await part("lib/utils");

/** The declarations of `types.gen.ts` and `paths.gen.ts`, without headers and imports. */
export interface EmittedTypes {
  types: string;
  /** Names that `types` exports. */
  names: string[];
  paths: string;
}

/**
 * The TypeScript types of a service, by openapi-typescript. This is the only module that knows that library; it wants
 * TypeScript 5, which is why this workspace has one.
 */
export function emitTypes(model: ServiceModel): EmittedTypes {
  const nodes = declarations(typesDocument(model));
  const declaration = (name: string) =>
    nodes.find((node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name);

  const schemas = declaration("components")?.members.find(
    (member) => nameOf(member) === "schemas",
  ) as ts.PropertySignature;
  const named = (schemas.type as ts.TypeLiteralNode).members as ts.NodeArray<ts.PropertySignature>;
  const byName = new Map(model.operations.map((operation) => [operation.name, operation]));
  const operations = declaration("operations");
  for (const member of (operations?.members ?? []) as ts.NodeArray<ts.PropertySignature>) {
    const operation = byName.get(nameOf(member));
    if (operation) tidyOperation(member.type as ts.TypeLiteralNode, operation, model.parameters);
  }
  const paths = declaration("paths");
  if (!paths || !operations) throw new Error("openapi-typescript gave no paths");

  named.forEach(quoteNumbers);
  return {
    types: print(named.map(toDeclaration)),
    names: named.map(nameOf),
    paths: print([withoutNever(paths), operations]),
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
  const shared: Json = document.components.schemas ?? {};
  const used = { input: new Set<string>(), output: new Set<string>() };
  for (const { operation, input } of operations) {
    collect(document, input, used.input);
    collect(document, operation.responses, used.output);
  }
  const differing = new Set(
    Object.keys(shared).filter(
      (name) => used.input.has(name) && used.output.has(name) && dependsOnDirection(document, name),
    ),
  );
  const annotate = (schema: Json, direction: Direction) =>
    annotateSchema(schema, direction, (name) => (direction === "input" && differing.has(name) ? `${name}Input` : name));

  const schemas: Json = {};
  const paths: Json = {};
  for (const item of operations) {
    const { name, method, operation, input, output, path, places, hasBody } = item;
    const inputRef = { $ref: `#/components/schemas/${name}Input` };
    schemas[`${name}Input`] = annotate({ ...input, description: `Input of ${name}.` }, "input");
    if (output) schemas[`${name}Output`] = annotate({ ...output, description: `Result of ${name}.` }, "output");

    const responses = Object.fromEntries(
      responsesOf(operation).map(([status, response]) => {
        const { description, content } = resolve(document, response);
        const schema = content?.["application/json"]?.schema;
        const body =
          status === "200" && output
            ? successBody(document, schema, result, name, annotate)
            : annotate(schema, "output");
        return [
          status,
          {
            description: inline(description),
            ...(schema === undefined ? {} : { content: { "application/json": { schema: body } } }),
          },
        ];
      }),
    );
    const allInBody = hasBody && Object.values(places).flat().length === 0;
    const body = operation.requestBody?.content["application/json"].schema;
    paths[path] ??= {};
    paths[path][method] = {
      operationId: name,
      title: inline(operation.summary),
      parameters: (operation.parameters ?? []).map((parameter: Json) => ({
        ...parameter,
        description: undefined,
        example: undefined,
        examples: undefined,
        schema: { ...annotate(parameter.schema, "input"), title: undefined },
      })),
      ...(hasBody
        ? {
            requestBody: {
              required: true,
              content: { "application/json": { schema: allInBody ? inputRef : annotate(body, "input") } },
            },
          }
        : {}),
      responses,
    };
  }
  for (const name of Object.keys(shared).sort()) {
    if (differing.has(name)) schemas[`${name}Input`] = annotate(shared[name], "input");
    if (used.output.has(name)) schemas[name] = annotate(shared[name], "output");
    else if (used.input.has(name)) schemas[name] = annotate(shared[name], "input");
  }
  return { openapi: "3.1.0", info: document.info, paths, components: { schemas } };
}

/** A text on one line of a comment. */
const inline = (text: string): string => inComment(untagged(text.replace(/\s+/g, " ")));

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

/** Whether a schema component has a part whose type differs between input and output. */
function dependsOnDirection(document: Json, name: string): boolean {
  const names = new Set<string>();
  collect(document, { $ref: `#/components/schemas/${name}` }, names);
  const bare = (name: string, direction: Direction) =>
    JSON.stringify(annotateSchema(document.components.schemas[name], direction, (name) => name));
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
  ts.factory.createKeywordTypeNode(
    (
      {
        string: ts.SyntaxKind.StringKeyword,
        number: ts.SyntaxKind.NumberKeyword,
        bigint: ts.SyntaxKind.BigIntKeyword,
        boolean: ts.SyntaxKind.BooleanKeyword,
      } as const
    )[name as "string"],
  );

/** A member of `components.schemas` as an exported declaration of its own, with its comment. */
function toDeclaration(member: ts.PropertySignature): ts.Statement {
  const name = nameOf(member);
  const type = member.type as ts.TypeNode;
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const result = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(
        modifiers,
        name,
        undefined,
        isEmptyRecord(type) ? ts.factory.createTypeLiteralNode([]) : type,
      );
  return ts.setSyntheticLeadingComments(result, ts.getSyntheticLeadingComments(member));
}

/** Quotes the names of members that are numbers: `keyof` has texts then, as of all others. */
function quoteNumbers(node: ts.Node): void {
  if (ts.isPropertySignature(node) && ts.isNumericLiteral(node.name))
    Object.assign(node, { name: ts.factory.createStringLiteral(node.name.text) });
  ts.forEachChild(node, quoteNumbers);
}

/** openapi-typescript's type of an object without known members, `Record<string, never>`, which nothing fits. */
const isEmptyRecord = (type: ts.TypeNode): boolean =>
  ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) && type.typeName.text === "Record";

/**
 * An operation's type, made shorter: the query's type is the input's where all input is in the query, path parameters
 * that the client fills in are optional, and responses say nothing of headers that nobody documented.
 */
function tidyOperation(
  type: ts.TypeLiteralNode,
  operation: OperationModel,
  filled: Readonly<Record<string, string>>,
): void {
  const { name, places, hasBody } = operation;
  const { query, header, path } = places;
  if (query.length > 0 && !hasBody && header.length + path.length === 0)
    Object.assign(memberOf(memberOf(type, "parameters")?.type, "query") ?? {}, {
      type: ts.factory.createTypeReferenceNode(`${name}Input`),
    });
  for (const parameter of Object.keys(filled)) {
    const member = memberOf(memberOf(memberOf(type, "parameters")?.type, "path")?.type, parameter);
    if (member) Object.assign(member, { questionToken: ts.factory.createToken(ts.SyntaxKind.QuestionToken) });
  }
  for (const response of membersOf(memberOf(type, "responses")?.type)) {
    const literal = response.type as ts.TypeLiteralNode;
    Object.assign(literal, {
      members: ts.factory.createNodeArray(membersOf(literal).filter((part) => nameOf(part) !== "headers")),
    });
  }
}

const membersOf = (type: ts.TypeNode | undefined): ts.PropertySignature[] =>
  type && ts.isTypeLiteralNode(type) ? ([...type.members] as ts.PropertySignature[]) : [];

const memberOf = (type: ts.TypeNode | undefined, name: string): ts.PropertySignature | undefined =>
  membersOf(type).find((member) => nameOf(member) === name);

/** `paths` without a line for each method that a path does not have. */
function withoutNever(paths: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const members = (paths.members as ts.NodeArray<ts.PropertySignature>).map((path) =>
    ts.factory.createPropertySignature(
      undefined,
      path.name,
      undefined,
      ts.factory.createTypeLiteralNode(
        ((path.type as ts.TypeLiteralNode).members as ts.NodeArray<ts.PropertySignature>).filter(
          (method) => method.type && ts.isIndexedAccessTypeNode(method.type),
        ),
      ),
    ),
  );
  return ts.factory.createInterfaceDeclaration(paths.modifiers, paths.name, undefined, undefined, members);
}

const nameOf = (member: ts.TypeElement): string =>
  (member.name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral | undefined)?.text ?? "";

/** Prints declarations, with named schemas by their names and two spaces of indent. */
const print = (nodes: ts.Statement[]): string =>
  visible(astToString(nodes))
    .replace(/components\["schemas"\]\["(\w+)"\]/g, "$1")
    .replace(/^( *\*) {5}/gm, "$1 ")
    .replace(/^(?: {4})+/gm, (indent) => indent.slice(indent.length / 2))
    .replace(/^(export|\/\*\*)/gm, "\n$1")
    .replace(/(\*\/)\n\n(export)/g, "$1\n$2")
    .trim();
