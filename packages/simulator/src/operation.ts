import { asObject, type JsonObject } from "./json.js";
import { deref, escapePointer, type Located } from "./schema/declared.js";

/** An operation of a service document, with what the server needs of it. */
export interface Operation {
  readonly document: JsonObject;
  readonly vendor: string;
  readonly service: string;
  readonly id: string;
  readonly method: string;
  /** Path template on the wire. */
  readonly path: string;
  /** Header that names the operation; absent when method and path do. */
  readonly actionHeader?: string;
  /** Constant headers, lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  readonly body?: Located & { readonly contentType: string; readonly required: boolean };
  /** Schemas of the JSON responses by status. */
  readonly responses: Readonly<Record<string, Located>>;
  /** First documented example of the success. */
  readonly example: unknown;
  /** JSON pointer to the result in the success body. */
  readonly result: string;
  readonly rateLimit?: { readonly requests: number; readonly per: string };
  /** How the simulator keeps state for it (`x-cloudseal.simulator`). */
  readonly simulator: JsonObject;
  /** How its result comes in pages (`x-cloudseal.pages`), if it does. */
  readonly pages?: JsonObject;
}

export interface Parameter extends Located {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required: boolean;
}

/** The operations of a merged service document. */
export function readOperations(document: JsonObject): Operation[] {
  const service = asObject(document["x-cloudseal"]);
  const actionHeader = typeof service.actionHeader === "string" ? service.actionHeader.toLowerCase() : undefined;
  const located = (pointer: string, value: unknown): Located => deref(document, { schema: asObject(value), pointer });

  return Object.entries(asObject(document.paths)).flatMap(([path, item]) =>
    Object.entries(asObject(item))
      .filter(([method]) => methods.has(method))
      .map(([method, value]): Operation => {
        const operation = asObject(value);
        const here = `/paths/${escapePointer(path)}/${method}`;
        const extension = asObject(operation["x-cloudseal"]);
        const route = asObject(extension.route);
        const body = located(`${here}/requestBody`, operation.requestBody);
        const responses: Record<string, Located> = {};
        for (const [status, response] of Object.entries(asObject(operation.responses))) {
          const { schema, pointer } = located(`${here}/responses/${status}`, response);
          const json = asObject(schema.content)["application/json"];
          if (asObject(json).schema !== undefined)
            responses[status] = { schema: asObject(json), pointer: `${pointer}/content/application~1json/schema` };
        }
        const contentType = Object.keys(asObject(body.schema.content))[0];
        return {
          document,
          vendor: String(service.vendor),
          service: String(service.service),
          id: String(operation.operationId),
          method: String(route.method ?? method).toUpperCase(),
          path: String(route.path ?? path),
          ...(actionHeader && { actionHeader }),
          headers: Object.fromEntries(
            Object.entries(asObject(route.headers)).map(([name, text]) => [name.toLowerCase(), String(text)]),
          ),
          parameters: [
            ...parameters(document, `/paths/${escapePointer(path)}/parameters`, asObject(item).parameters),
            ...parameters(document, `${here}/parameters`, operation.parameters),
          ],
          ...(contentType && {
            body: {
              contentType,
              required: body.schema.required === true,
              schema: asObject(asObject(asObject(body.schema.content)[contentType]).schema),
              pointer: `${body.pointer}/content/${escapePointer(contentType)}/schema`,
            },
          }),
          responses,
          example: firstExample(responses["200"]?.schema),
          result: typeof service.result === "string" ? service.result : "",
          ...(extension.rateLimit !== undefined && {
            rateLimit: extension.rateLimit as { requests: number; per: string },
          }),
          simulator: asObject(extension.simulator),
          ...(extension.pages !== undefined && { pages: asObject(extension.pages) }),
        };
      }),
  );
}

const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);
const places = new Set(["query", "path", "header"]);

function parameters(document: JsonObject, pointer: string, list: unknown): Parameter[] {
  return (Array.isArray(list) ? list : []).flatMap((item, index) => {
    const { schema, pointer: place } = deref(document, { schema: asObject(item), pointer: `${pointer}/${index}` });
    if (!places.has(String(schema.in))) return [];
    const content = Object.entries(asObject(schema.content))[0];
    return {
      name: String(schema.name),
      in: schema.in as Parameter["in"],
      required: schema.required === true,
      schema: asObject(content ? asObject(content[1]).schema : schema.schema),
      pointer: content ? `${place}/content/${escapePointer(content[0])}/schema` : `${place}/schema`,
    };
  });
}

function firstExample(media: JsonObject | undefined): unknown {
  return Object.values(asObject(media?.examples)).map((example) => asObject(example).value)[0] ?? media?.example;
}

/** The hosts of the documents of these operations, with the variables that stand in them. */
export function hostsOf(operations: readonly Operation[]): string[] {
  const servers = [...new Set(operations.map(({ document }) => document))].flatMap(({ servers }) => servers ?? []);
  const hosts = servers.flatMap((server) => /^https?:\/\/([^/?#]+)/.exec(String(asObject(server).url))?.[1] ?? []);
  return [...new Set(hosts)];
}
