import type { Agent } from "node:http";
import type { Arbitrary } from "fast-check";
import type { Limits } from "./inputs.js";
import type { KnownBug } from "./known-bug.js";
import type { Call, Wire } from "./wire.js";

/** What the parity tests know of a vendor: `test/vendors/<vendor>/parity.ts`. */
export interface Vendor {
  readonly name: string;
  /** The package of the official SDK. */
  readonly sdk: string;
  /** Calls of each operation. */
  readonly operations: Readonly<Record<string, Arbitrary<Call>>>;
  /** Headers that the SDK adds by itself and that no rule asks for; our client is given them as headers of the caller's. */
  readonly telemetry: readonly string[];
  /** Headers of the caller's that mean something to the vendor. */
  readonly callersHeaders?: readonly string[];
  readonly bugs: readonly KnownBug[];
  /** A success of an operation that the SDK and our client accept. */
  answer(operation: string): string;
  /** Makes a client of the SDK's core, which calls as the SDK's generated client does. */
  connect(connection: Connection): OfficialClient;
  /** The whole service, of which `operations` are some. */
  readonly service: Service;
  /** Makes the call with our generated client. */
  ours(call: Call, frozen: Frozen): Promise<unknown>;
  /** Lets the SDK use this nonce from now on. */
  freezeNonce?(nonce: string): void;
  /** The documented canonical request of what came in. */
  canonicalRequest(wire: Wire): string;
  /** The `Authorization` header for a canonical request. */
  authorize(canonicalRequest: string, wire: Wire, call: Call): Promise<string>;
  readonly simulation: Simulation;
}

/** All operations of a service. */
export interface Service {
  /** The folder of our client in `packages/`. */
  readonly client: string;
  /** What is the same in all calls of it. */
  readonly call: Pick<Call, "credentials" | "host" | "region">;
  readonly limits: Limits;
  /** Makes the SDK's generated client, if it is installed; the vendor's `connect` takes its place where it is not. */
  connect?(connection: Connection): OfficialClient | undefined;
  /** The package of the SDK that is called. */
  sdk(): string;
  /** Whether the official SDK lacks an operation. */
  lacks(operation: string): boolean;
  /** Members of inputs that our document leaves out on purpose, `<Operation>.<member>`, with the reason. */
  readonly omitted?: Readonly<Record<string, string>>;
}

/** How a client of an SDK is made. */
export interface Connection extends Pick<Call, "credentials" | "host" | "region" | "headers"> {
  /** For an SDK that takes one. */
  readonly agent: Agent;
}

export interface OfficialClient {
  readonly client: object;
  call(operation: string, input: Call["input"], signal?: AbortSignal): Promise<unknown>;
}

/** The moment of a call. */
export interface Frozen {
  readonly date: Date;
  readonly nonce: string;
}

/** How the SDK calls the simulator. */
export interface Simulation {
  readonly credentials: readonly Readonly<Record<string, string>>[];
  /** The member of the credentials that signs. */
  readonly secret: string;
  /** The host to call, where the SDK cannot call the server's own. */
  readonly host?: string;
  /** Inputs by operation, in the order of the calls; one may depend on the answers so far. */
  readonly inputs: Readonly<Record<string, (answers: readonly unknown[]) => Record<string, unknown>>>;
  /** The class of the SDK's error for a wrong secret, and its code. */
  readonly refusal: {
    readonly of: () => abstract new (...args: never[]) => Error;
    readonly code: string;
    readonly member: string;
  };
}
