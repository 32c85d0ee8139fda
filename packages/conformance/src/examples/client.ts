import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Transport, TransportRequest } from "@cloudseal/core";
import { methodName, type Operation, operationsOf, regionsOf, serviceOf } from "@cloudseal/openapi";
import { PageError } from "@cloudseal/page-reader";
import { simulatorCredentials } from "@cloudseal/simulator";
import type { Json, Spec } from "../specs/load-specs.js";

/** A generated client package, as far as checking it needs. */
export interface ClientPackage {
  /** The merged service document. */
  document: Json;
  /** Makes its client. */
  create(options: { transport: Transport; credentials: object; region?: string; retry?: object }): Json;
  /** What its entry `/operations` has: routes, and the guards of their errors. */
  operations: Json;
}

export type LoadClient = (of: Pick<Spec, "vendor" | "service">) => Promise<ClientPackage>;

/**
 * Loads the client package of a spec's service as its users do; one of another scope than ours before ours.
 *
 * @param from where it is installed, or below. Default: the folder in which the command runs
 * @throws PageError if it is not installed or not built
 */
export const loadClient = async (
  { vendor, service }: Pick<Spec, "vendor" | "service">,
  from = process.cwd(),
): Promise<ClientPackage> => {
  const name = installedName(from, `${vendor}-${service}`);
  const known = loaded.get(`${from} ${name}`);
  if (known) return known;
  const { resolve } = createRequire(join(from, "package.json"));
  // What is found that way is CommonJS, whose names an import gives as one object.
  const load = async (entry: string) => {
    const module = await import(pathToFileURL(resolve(entry)).href);
    return { ...module, ...module.default };
  };
  try {
    const document = createRequire(import.meta.url)(resolve(`${name}/openapi.json`));
    const client = clientPackage(await load(name), document, await load(`${name}/operations`));
    loaded.set(`${from} ${name}`, client);
    return client;
  } catch (error) {
    throw new PageError(
      `${name} cannot be loaded: install it, or in its repository run npm run build (${(error as Error).message.split("\n")[0]})`,
    );
  }
};

/** Each package is read once, whatever number of operations asks for it. */
const loaded = new Map<string, ClientPackage>();

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

/** A package from its module, its service document, and its entry `/operations`. */
export function clientPackage(module: Json, document: Json, operations: Json): ClientPackage {
  const [create] = Object.entries<Json>(module)
    .filter(([name, value]) => /^create\w+Client$/.test(name) && name !== "createClient" && typeof value === "function")
    .map(([, value]) => value);
  return { document, create, operations };
}

/** What one call of a client's method sent, and what came of it. */
export interface Exchange {
  /** Nothing if it failed before. */
  sent?: TransportRequest;
  result?: Json;
  thrown?: unknown;
}

/** What a transport responds with. */
export interface CannedResponse {
  status: number;
  body: string;
  contentType?: string;
}

/**
 * Calls an operation's method of the client, which gets the given response. One attempt: nothing is repeated.
 *
 * @throws TypeError if the client has no such method
 */
export async function exchange(
  spec: Spec,
  client: ClientPackage,
  input: object,
  response: CannedResponse,
): Promise<Exchange> {
  const { methods, transport } = connected(spec, client);
  const name = methodName(spec.name);
  if (!methods[name]) throw new TypeError(`the client has no method for ${spec.name}: npm run generate makes it`);
  transport.response = response;
  transport.sent = undefined;
  const call: Promise<Json> = methods[name](input);
  const outcome: Exchange = await call.then(
    (result) => ({ result }),
    (thrown: unknown) => ({ thrown }),
  );
  const { sent } = transport;
  return sent ? { ...outcome, sent } : outcome;
}

/** One client of each package serves all of its operations: making it takes longer than a call. */
const clients = new WeakMap<ClientPackage, { methods: Json; transport: CannedTransport }>();

function connected(spec: Spec, client: ClientPackage): { methods: Json; transport: CannedTransport } {
  const { create, document } = client;
  const known = clients.get(client);
  if (known) return known;
  const transport = new CannedTransport();
  const [credentials = {}] = (simulatorCredentials as Record<string, readonly object[]>)[spec.vendor] ?? [];
  const [region] = regionsOf(document);
  const isNeeded = serviceOf(document).regionRequired && region !== undefined;
  const methods = create({ transport, credentials, retry: { attempts: 1 }, ...(isNeeded && { region }) });
  const made = { methods, transport };
  clients.set(client, made);
  return made;
}

/** Keeps what is sent and responds with what it is given. */
class CannedTransport implements Transport {
  response: CannedResponse = { status: 200, body: "{}" };
  sent: TransportRequest | undefined;

  async send(request: TransportRequest): ReturnType<Transport["send"]> {
    this.sent = request;
    const { status, body, contentType = "application/json" } = this.response;
    return { status, headers: { "content-type": contentType }, body };
  }
}

const merged = new WeakMap<object, ReadonlyMap<string, Operation>>();

/** An operation as the service document of the client has it. */
export function operationIn({ document }: ClientPackage, name: string): Operation | undefined {
  let operations = merged.get(document);
  if (!operations) {
    operations = new Map(operationsOf(document).map((operation) => [operation.name, operation]));
    merged.set(document, operations);
  }
  return operations.get(name);
}
