import {
  asObject,
  bodyOf,
  type ErrorCode,
  errorCodesOf,
  examplesOf,
  type JsonObject,
  type Located,
  mediaKind,
  type Body as OpenApiBody,
  type Parameter as OpenApiParameter,
  operationsOf,
  type Pages,
  pagesOf,
  parametersOf,
  type Returns,
  type Route,
  responsesOf,
  returnsOf,
  routeOf,
  serversOf,
  serviceOf,
  successOf,
} from "@cloudseal/openapi";

/** An operation of a service document, with what the server needs of it. */
export interface Operation extends Route {
  readonly document: JsonObject;
  readonly vendor: string;
  readonly service: string;
  readonly id: string;
  /** Header that names the operation, in lower case; absent when method and path do. */
  readonly actionHeader?: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Omit<OpenApiBody, "media">;
  /** Schemas of the JSON responses by status. */
  readonly responses: Readonly<Record<string, Located>>;
  readonly success: SuccessResponse;
  /** First documented example of the success. */
  readonly example: unknown;
  /** Path to the result in the success body. */
  readonly result: readonly string[];
  /** The documented errors: its own, then those of all operations of the service. */
  readonly errors: readonly ErrorCode[];
  readonly rateLimit?: { readonly requests: number; readonly per: string };
  /** How the simulator keeps state for it (`x-cloudseal.simulator`). */
  readonly simulator: JsonObject;
  readonly pages?: Pages;
}

/** How a success goes over the wire. */
export interface SuccessResponse {
  readonly status: number;
  readonly returns: Returns;
  /** Of its body; nothing where there is none. */
  readonly contentType?: string;
}

export interface Parameter extends OpenApiParameter {
  readonly in: "query" | "path" | "header";
}

/** The operations of a merged service document. */
export function readOperations(document: JsonObject): Operation[] {
  const { vendor, name: service, result, actionHeader, errorCodes } = serviceOf(document);
  return operationsOf(document).map((found): Operation => {
    const { operation } = found;
    const extension = asObject(operation["x-cloudseal"]);
    const json = responsesOf(document, found).flatMap(({ status, body }) =>
      body && mediaKind(body.contentType) === "json" && body.schema.value !== undefined ? [{ status, ...body }] : [],
    );
    const success = successOf(document, found);
    const example = success?.body && examplesOf(document, success.body.media)[0]?.value;
    // A body of which there is no example is the one that a success may do without.
    const bare = success?.isOptional && example === undefined ? success.all.find(({ body }) => !body) : undefined;
    const body = bodyOf(document, found);
    const pages = pagesOf(operation);
    return {
      document,
      vendor,
      service,
      id: found.name,
      ...routeOf(found),
      ...(actionHeader !== undefined && { actionHeader: actionHeader.toLowerCase() }),
      parameters: parametersOf(document, found).filter((one): one is Parameter => one.in !== "cookie"),
      ...(body && { body }),
      responses: Object.fromEntries(json.map(({ status, schema }) => [status, schema])),
      success: {
        status: statusOf(bare?.status ?? success?.status),
        returns: bare ? "nothing" : returnsOf(document, found),
        ...(!bare && success?.body && { contentType: success.body.contentType }),
      },
      example,
      result,
      errors: [...errorCodesOf(operation), ...errorCodes],
      ...(extension.rateLimit !== undefined && { rateLimit: extension.rateLimit as { requests: number; per: string } }),
      simulator: asObject(extension.simulator),
      ...(pages && { pages }),
    };
  });
}

/** A status as it goes over the wire: `2XX` is 200. */
const statusOf = (status = "200"): number => Number(status.replace(/X/g, "0"));

/** The hosts of the documents of these operations, with the variables that stand in them. */
export function hostsOf(operations: readonly Operation[]): string[] {
  const servers = [...new Set(operations.map(({ document }) => document))].flatMap(serversOf);
  const hosts = servers.flatMap(({ url }) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? []);
  return [...new Set(hosts)];
}
