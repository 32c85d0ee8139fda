import {
  asObject,
  bodyOf,
  documentFor,
  type ErrorCode,
  errorCodesOf,
  examplesOf,
  type JsonObject,
  type Located,
  mediaKind,
  type Body as OpenApiBody,
  type Operation as OpenApiOperation,
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
  type StyledParameter,
  sampleOf,
  serversOf,
  serviceOf,
  styledParameters,
  successOf,
  type TokenPages,
  tokenPagesOf,
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
  readonly body?: Omit<OpenApiBody, "media"> | undefined;
  /** What of the input says how it is written. */
  readonly styled: readonly StyledParameter[];
  /** Parameter of the query that names the operation, where no header does. */
  readonly actionParameter?: string;
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
  readonly pages?: Pages | undefined;
  /** Set where each page names the next. */
  readonly tokenPages?: TokenPages | undefined;
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

/**
 * The operations of a merged service document. Most of what is known of one is read when it is asked for: a service has
 * hundreds, of which a program calls a few.
 */
export function readOperations(document: JsonObject): Operation[] {
  const { vendor, name: service, result, actionHeader, actionParameter, errorCodes } = serviceOf(document);
  return operationsOf(document).map((found): Operation => {
    const extension = asObject(found.operation["x-cloudseal"]);
    const light = {
      document,
      vendor,
      service,
      id: found.name,
      ...routeOf(found),
      ...(actionHeader !== undefined && { actionHeader: actionHeader.toLowerCase() }),
      ...(actionParameter !== undefined && { actionParameter }),
      result,
      ...(extension.rateLimit !== undefined && { rateLimit: extension.rateLimit as { requests: number; per: string } }),
      simulator: asObject(extension.simulator),
    };
    const read = once(() => readSuccess(document, found));
    return withGetters(light, {
      parameters: () => parametersOf(document, found).filter((one): one is Parameter => one.in !== "cookie"),
      body: () => bodyOf(document, found),
      styled: () => styledParameters(document, found),
      responses: () => responsesInJson(document, found),
      success: () => read().success,
      example: () => read().example,
      errors: () => [...errorCodesOf(found.operation), ...errorCodes],
      pages: () => pagesOf(found.operation),
      tokenPages: () => tokenPagesOf(found.operation),
    });
  });
}

/** What a function gives, which is called at most once. */
function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** An object with further members, each made when it is first asked for. */
function withGetters<Light extends object, Members extends Record<string, () => unknown>>(
  light: Light,
  members: Members,
): Light & { readonly [Name in keyof Members]: ReturnType<Members[Name]> } {
  for (const [name, read] of Object.entries(members))
    Object.defineProperty(light, name, { get: once(read), enumerable: true, configurable: true });
  return light as ReturnType<typeof withGetters<Light, Members>>;
}

/** The schemas of responses in JSON, by status. */
const responsesInJson = (document: JsonObject, found: OpenApiOperation): Operation["responses"] =>
  Object.fromEntries(
    responsesOf(document, found).flatMap(({ status, body }) =>
      body && mediaKind(body.contentType) === "json" && body.schema.value !== undefined ? [[status, body.schema]] : [],
    ),
  );

/** How a success goes over the wire, and the body of one: what is documented, or what its schema allows. */
function readSuccess(document: JsonObject, found: OpenApiOperation): Pick<Operation, "success" | "example"> {
  const success = successOf(document, found);
  const shown = success?.body && examplesOf(document, success.body.media)[0]?.value;
  // A body of which there is no example is the one that a success may do without.
  const bare = success?.isOptional && shown === undefined ? success.all.find(({ body }) => !body) : undefined;
  const isMade = shown === undefined && !bare && success?.kind === "json";
  return {
    success: {
      status: statusOf(bare?.status ?? success?.status),
      returns: bare ? "nothing" : returnsOf(document, found),
      ...(!bare && success?.body && { contentType: success.body.contentType }),
    },
    example: isMade ? sampleOf(documentFor(document, "output"), success.body?.schema.value) : shown,
  };
}

/** A status as it goes over the wire: `2XX` is 200. */
const statusOf = (status = "200"): number => Number(status.replace(/X/g, "0"));

/** The hosts of the documents of these operations, with the variables that stand in them. */
export function hostsOf(operations: readonly Operation[]): string[] {
  const servers = [...new Set(operations.map(({ document }) => document))].flatMap(serversOf);
  const hosts = servers.flatMap(({ url }) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? []);
  return [...new Set(hosts)];
}
