import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Transport, TransportRequest } from "@cloudseal/core";
import { methodName, regionsOf, serviceOf } from "@cloudseal/openapi";
import { PageError } from "@cloudseal/page-reader";
import { simulatorCredentials } from "@cloudseal/simulator";
import type { Json, Spec } from "../specs/load-specs.js";

/** A generated client package, as far as checking it needs. */
export interface ClientPackage {
  /** The merged service document. */
  document: Json;
  /** Makes its client. */
  create(options: { transport: Transport; credentials: object; region?: string }): Json;
}

export type LoadClient = (spec: Spec) => Promise<ClientPackage>;

/**
 * Loads the client package of a spec's service as its users do; one of another scope than ours before ours.
 *
 * @param from where it is installed, or below. Default: the folder in which the command runs
 * @throws PageError if it is not installed or not built
 */
export const loadClient = async ({ vendor, service }: Spec, from = process.cwd()): Promise<ClientPackage> => {
  const name = installedName(from, `${vendor}-${service}`);
  const { resolve } = createRequire(join(from, "package.json"));
  try {
    const module = await import(pathToFileURL(resolve(name)).href);
    // What is found that way is CommonJS, whose names an import gives as one object.
    return clientPackage(
      { ...module, ...module.default },
      createRequire(import.meta.url)(resolve(`${name}/openapi.json`)),
    );
  } catch (error) {
    throw new PageError(
      `${name} cannot be loaded: install it, or in its repository run npm run build (${(error as Error).message.split("\n")[0]})`,
    );
  }
};

/** The name of a client package with its scope: the nearest that is installed. */
function installedName(from: string, name: string): string {
  const modules = join(from, "node_modules");
  const scopes = existsSync(modules) ? readdirSync(modules).filter((scope) => scope.startsWith("@")) : [];
  const found = scopes.filter((scope) => existsSync(join(modules, scope, name))).sort();
  const scope = found.find((scope) => scope !== ourScope) ?? found[0];
  const parent = dirname(from);
  if (scope === undefined && parent !== from) return installedName(parent, name);
  return `${scope ?? ourScope}/${name}`;
}

const ourScope = "@cloudseal";

/** A package from its module and its service document. */
export function clientPackage(module: Json, document: Json): ClientPackage {
  const [create] = Object.entries<Json>(module)
    .filter(([name, value]) => /^create\w+Client$/.test(name) && name !== "createClient" && typeof value === "function")
    .map(([, value]) => value);
  return { document, create };
}

/** An operation's method of a client that sends through a transport. */
export function methodOf(
  spec: Spec,
  { create, document }: ClientPackage,
  transport: Transport,
): (input: object) => Promise<Json> {
  const [credentials = {}] = (simulatorCredentials as Record<string, readonly object[]>)[spec.vendor] ?? [];
  const [region] = regionsOf(document);
  const isNeeded = serviceOf(document).regionRequired && region !== undefined;
  const client = create({ transport, credentials, ...(isNeeded && { region }) });
  const name = methodName(spec.name);
  if (!client[name]) throw new TypeError(`the client has no method for ${spec.name}: npm run generate makes it`);
  return (input) => client[name](input);
}

/** A transport that keeps what is sent and responds with what it is given. */
export function recorder(
  status: number,
  body: string,
  contentType = "application/json",
): Transport & { readonly sent: TransportRequest[] } {
  const sent: TransportRequest[] = [];
  return {
    sent,
    async send(request) {
      sent.push(request);
      return { status, headers: { "content-type": contentType }, body };
    },
  };
}
