import { parsePointer } from "../pointer.js";
import type { Json } from "../spec-file.js";
import { addressLike } from "./address-like.js";
import { answerSchema } from "./answer-schema.js";
import { inputParameters } from "./input-parameters.js";
import { methodOf } from "./method-of.js";
import { operationTodos } from "./operation-todos.js";
import { shared } from "./shared.js";
import { specText } from "./spec-text.js";

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
