import { type ErrorCode, errorCodesOf } from "./errors.js";
import { asList, asObject, asString, get } from "./json.js";
import { resultPath } from "./responses.js";

/** What all operations of a service share. */
export interface Service {
  readonly vendor: string;
  /** `sas` */
  readonly name: string;
  readonly version: string;
  /** Path to what a method returns in the body of a success; empty for all of it. */
  readonly result: readonly string[];
  /** Header that names the operation; absent where method and path do. */
  readonly actionHeader?: string;
  /** Parameter of the query that names the operation; absent where it is a header, or method and path do. */
  readonly actionParameter?: string;
  /** Whether a client cannot do without a region. */
  readonly regionRequired: boolean;
  /** Parameters that the client fills in, with the option that does. */
  readonly clientParameters: Readonly<Record<string, string>>;
  /** Documented error codes that any operation may respond with. */
  readonly errorCodes: readonly ErrorCode[];
  readonly servers: readonly Server[];
}

/** The service of a merged document. */
export function serviceOf(document: unknown): Service {
  const { vendor, service, version, actionHeader, actionParameter, region, clientParameters } = asObject(
    get(document, "x-cloudseal"),
  );
  return {
    vendor: String(vendor ?? ""),
    name: String(service ?? ""),
    version: String(version ?? ""),
    result: resultPath(document),
    ...(typeof actionHeader === "string" && { actionHeader }),
    ...(typeof actionParameter === "string" && { actionParameter }),
    regionRequired: region === "required",
    clientParameters: asObject(clientParameters) as Readonly<Record<string, string>>,
    errorCodes: errorCodesOf(document),
    servers: serversOf(document),
  };
}

/** An address of a service. */
export interface Server {
  /** May have the variable `{region}`. */
  readonly url: string;
  /** The regions that it serves; none for one that serves all. */
  readonly regions: readonly string[];
}

/** The addresses of a service. */
export const serversOf = (document: unknown): Server[] =>
  asList(get(document, "servers")).map((server) => ({
    url: asString(get(server, "url")) ?? "",
    regions: asList(get(server, "x-cloudseal", "regions") ?? get(server, "variables", "region", "enum")).map(String),
  }));

/** The regions of a service, each once. */
export const regionsOf = (document: unknown): string[] => [
  ...new Set(serversOf(document).flatMap(({ regions }) => regions)),
];

/**
 * A region to call a service in, for an example: the one that its first address names, as its variable's default or in its
 * host, else the first that it serves.
 */
export function exampleRegion(document: unknown): string | undefined {
  const [server] = asList(get(document, "servers"));
  const named = asString(get(server, "variables", "region", "default"));
  const [{ url, regions } = { url: "", regions: [] }] = serversOf(document);
  return named ?? regions.find((region) => url.split(/[/.:]/).includes(region)) ?? regions[0];
}
