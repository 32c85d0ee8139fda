import type { Call } from "./calls.js";
import type { Fault } from "./faults/fault.js";
import type { ChooseFault, FaultScripts } from "./faults/faults.js";
import type { JsonObject } from "./json.js";
import type { VendorServer } from "./vendor-server.js";
import type { vendors } from "./vendors/index.js";

type CredentialsOf<Server> = Server extends VendorServer<infer Credentials> ? Credentials : never;

export interface SimulatorOptions {
  /**
   * Merged service documents to serve. Default, on Node: the `openapi.json` of every client package that is installed in a
   * `node_modules` above the working directory or above this package.
   */
  documents?: readonly JsonObject[] | undefined;
  /** Serve these vendors only. Default: all of which there is a document. */
  vendors?: readonly string[] | undefined;
  /** Credentials that are known, per vendor, in the shape in which the vendor's client takes them. */
  credentials?:
    | { readonly [Vendor in keyof typeof vendors]?: readonly CredentialsOf<(typeof vendors)[Vendor]>[] }
    | undefined;
  /** The server's clock: for signatures, limits and the `Date` header. */
  clock?: (() => Date) | undefined;
  /** Whether the documented rate limits hold. Default: true. */
  limits?: boolean | undefined;
  /**
   * What goes wrong: for each operation (`"*"`: any) a list of faults, one used up by each call, in their order, `null` for
   * an answer that is well, as is every one after the list; or a function that decides call by call. An operation's own
   * list goes before that of `"*"`. Default: nothing.
   */
  faults?: FaultScripts | ChooseFault | undefined;
  /** Is told of every call when it has been answered. */
  onCall?: ((call: Readonly<Call>) => void) | undefined;
}

export interface ListenOptions {
  /** Default: 0, any free port. */
  port?: number | undefined;
  /** Default: 127.0.0.1. */
  host?: string | undefined;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Stops listening and closes every connection. */
  close(): Promise<void>;
}

/** The vendors' side of the wire. */
export interface Simulator {
  /** Answers as the vendor would; takes the place of the global `fetch`. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Serves HTTP, on loopback unless told otherwise. Needs Node. */
  listen(options?: ListenOptions): Promise<Listening>;
  /**
   * Adds faults to the list of an operation (`"*"`: of any); they go before a function that was given.
   *
   * @throws TypeError if a fault or the operation is not known, or the operation's vendor has no such fault; RangeError if more
   *   than 100,000 faults would wait for one operation
   */
  inject(operation: string, ...faults: readonly (Fault | null | undefined)[]): void;
  /**
   * The hosts of the services that are served, as their documents have them: in a braced name such as `{region}` stands
   * whatever fits between two dots.
   */
  hosts(): Promise<readonly string[]>;
  /**
   * What came in, oldest first: the newest ten thousand calls, or as many of them as take 16 MiB of memory. A large input is
   * abridged.
   */
  readonly calls: readonly Readonly<Call>[];
  /**
   * A copy of what callers have created or written, by the resource's name in the specs; `undefined` if nothing yet. Of more
   * than ten thousand resources, or 64 MiB of memory, the oldest are forgotten.
   */
  state(resource: string): unknown;
}
