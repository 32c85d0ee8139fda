import { parsePointer } from "@cloudseal/openapi";
import type { Json } from "../read/spec-file.js";
import { specText, type Todo } from "./text.js";

/** How an operation is begun. */
export interface OperationOptions {
  name: string;
  /** The service.yaml. */
  service: Json;
  /** Documents of the service's other operations. */
  siblings: readonly Json[];
  /** For REST; default: by the operation's first word. */
  method?: string | undefined;
  /** Path template, for REST. */
  path?: string | undefined;
}

/** The spec of an operation, to be filled in: what its service fixes is in place, the rest is a TODO. */
export function operationSpec({ name, service, siblings, ...options }: OperationOptions): string {
  const { actionHeader, result = "" } = service["x-cloudseal"];
  const { schemas = {}, responses = {}, securitySchemes = {} } = service.components ?? {};
  const path: string = actionHeader ? "/" : (options.path ?? pathLike(service));
  const method = actionHeader ? "post" : (options.method ?? methodOf(name));
  const operations = siblings.flatMap(({ paths }) => Object.values<Json>(paths ?? {}).flatMap(Object.values<Json>));
  // An RPC service has one place for inputs, a REST service one for each method.
  const hasBody = actionHeader ? operations.some(({ requestBody }) => requestBody) : !/get|delete|head/.test(method);
  const parameters = inputParameters(name, path, service);
  const steps = parsePointer(result);
  const json = (schema: Json) => ({ "application/json": { schema } });

  const operation = {
    operationId: name,
    summary: "TODO",
    description: "TODO",
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody && { requestBody: { required: true, content: json({ type: "object", properties: {} }) } }),
    responses: {
      200: { description: "TODO", content: json(answerSchema(steps, "RequestId" in schemas)) },
      ...("Error" in responses && { default: shared("responses", "Error") }),
    },
    "x-cloudseal": {
      idempotent: methodOf(name) === "get",
      permission: { undisclosed: true },
      page: { url: addressLike(operations, name), updated: "1970-01-01", title: name },
      noExamples: { response: "TODO" },
    },
  };
  const at = ["paths", path, method];
  const schema = ["content", "application/json", "schema"];
  const members = [...steps.flatMap((step) => ["properties", step]), "properties"];
  return specText(
    {
      openapi: "3.1.0",
      info: { title: name, version: service.info.version, license: service.info.license },
      servers: service.servers.map(({ url, variables }: Json) => ({
        url,
        ...(variables && { variables: defaultsOf(variables) }),
      })),
      security: service.security,
      paths: { [path]: { [method]: operation } },
      components: {
        securitySchemes: Object.fromEntries(
          Object.keys(securitySchemes).map((key) => [key, shared("securitySchemes", key)]),
        ),
      },
    },
    operationTodos({
      at,
      body: hasBody ? [...at, "requestBody", ...schema] : undefined,
      fields: [...at, "responses", "200", ...schema, ...members],
      parameters,
      guessed: !actionHeader && options.path === undefined,
    }),
  );
}

/** A path with the parameters that all paths of the service likely have. */
function pathLike({ info, components }: Json): string {
  const ofPath = Object.values<Json>(components?.parameters ?? {}).filter(({ in: place }) => place === "path");
  return ["", info.version, ...ofPath.map(({ name }) => `{${name}}`), "todo"].join("/");
}

const defaultsOf = (variables: Json): Json =>
  Object.fromEntries(
    Object.entries<Json>(variables).map(([name, { default: standard }]) => [name, { default: standard }]),
  );

/** The parameters that are certain: what names the operation, what goes with every call, what stands in the path. */
function inputParameters(name: string, path: string, service: Json): Json[] {
  const { actionHeader } = service["x-cloudseal"];
  const known = Object.entries<Json>(service.components?.parameters ?? {});
  const action = { name: actionHeader, in: "header", required: true, schema: { type: "string", const: name } };
  const constants = known.filter(([, { in: place, schema }]) => place === "header" && schema?.const !== undefined);
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, parameter]) => parameter);
  return [
    ...(actionHeader ? [action] : []),
    ...constants.map(([key]) => shared("parameters", key)),
    ...names.map((parameter) => {
      const [key] = known.find(([, { name, in: place }]) => place === "path" && name === parameter) ?? [];
      const schema = { type: "string", minLength: 1 };
      return key === undefined
        ? { name: parameter, in: "path", required: true, description: "TODO", schema }
        : shared("parameters", key);
    }),
  ];
}

/**
 * The schema of an answer.
 *
 * @param steps to the result, through the members of its envelope
 */
function answerSchema(steps: readonly string[], hasRequestId: boolean): Json {
  let schema: Json = {
    type: "object",
    ...(hasRequestId && { required: ["RequestId"] }),
    properties: hasRequestId ? { RequestId: shared("schemas", "RequestId") } : {},
  };
  for (const step of [...steps].reverse())
    schema = {
      type: "object",
      required: [step],
      properties: { [step]: { description: "Envelope of every answer.", ...schema } },
    };
  return schema;
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

/** The likely address of an operation's page: that of another operation's with this one's name in it. */
function addressLike(operations: readonly Json[], name: string): string {
  for (const { operationId = "", "x-cloudseal": extension } of operations) {
    const url: string = extension?.page?.url ?? "";
    if (url.includes(operationId)) return url.replace(operationId, name);
    if (url.includes(operationId.toLowerCase())) return url.replace(operationId.toLowerCase(), name.toLowerCase());
  }
  return "https://todo.invalid/";
}

/** Where the operation's parts stand. */
interface Places {
  /** The operation object. */
  at: readonly string[];
  /** The schema of the body, if there is one. */
  body: readonly string[] | undefined;
  /** The fields of the result. */
  fields: readonly string[];
  parameters: readonly Json[];
  /** Whether the path was guessed. */
  guessed: boolean;
}

/** What a person has to do to an operation that was begun. */
function operationTodos({ at, body, fields, parameters, guessed }: Places): Todo[] {
  const extension = [...at, "x-cloudseal"];
  const field = "Name: { type: string, description: What it is., examples: [a] }";
  return [
    ...(guessed ? [[at.slice(0, 2), "the path and the method of the page"] satisfies Todo] : []),
    [[...at, "summary"], "what it does, in your own words; one sentence with a full stop"],
    [[...at, "description"], "what callers must know beyond that, or take it away"],
    ...parameters.flatMap((parameter, index): Todo[] =>
      parameter.description === "TODO"
        ? [[[...at, "parameters", index, "description"], "what it is, in your own words"]]
        : [],
    ),
    body
      ? [[...body, "properties"], `${field} for each;\nrequired: [Name] above, for those that must be there`]
      : [
          [...at, "responses"],
          "above, in parameters, for each:\n- { name: Name, in: query, description: What it is., schema: { type: string }, example: a }",
        ],
    [[...at, "responses", "200", "description"], "what a success means"],
    [fields, `${field} for each;\nrequired above names those that are certain to come`],
    [[...extension, "idempotent"], "true if repeating the call does no more than making it once"],
    [[...extension, "permission"], '{ action: "shop:List", access: read, resource: "*" } if the page tells'],
    [[...extension, "page", "url"], "address of the page"],
    [[...extension, "page", "updated"], "date of its last update"],
    [[...extension, "page", "title"], "its heading"],
    [
      [...extension, "noExamples"],
      "take it away and put the page's example beside the schema, or say why the page has none;\nthen errorCodes, rateLimit and errata, as the page gives them",
    ],
  ];
}

/** A reference to what all operations of a service share. */
const shared = (kind: string, name: string): { $ref: string } => ({
  $ref: `./service.yaml#/components/${kind}/${name}`,
});
