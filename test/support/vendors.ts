import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CallOptions, ClientOptions, Route } from "@cloudseal/core";
import type { Protocol } from "@cloudseal/core/protocol";
import { foldersIn, root } from "./repository.js";

/** Options that all clients share, whatever their credentials. */
export type Options = Omit<ClientOptions<object>, "credentials"> & { credentials?: unknown; projectId?: string };

/** A response as a vendor writes it. */
export interface VendorResponse {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One vendor with one of its operations, in a form in which all are alike: `test/vendors/<vendor>/index.ts`. */
export interface Vendor {
  readonly name: string;
  /** Our package. */
  readonly package: string;
  readonly service: string;
  readonly operation: string;
  /** The method of HTTP that calls it. */
  readonly method: string;
  /** Whether the operation may be repeated. */
  readonly isIdempotent: boolean;
  /** A region of the service. */
  readonly region: string;
  /** Keys that the simulator knows: for ever, and of a session. */
  readonly permanent: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  /** The members of the credentials: the key's name, the secret, the session's token, and what nobody has to hide. */
  readonly keyId: string;
  readonly secret: string;
  readonly token: string;
  readonly public?: readonly string[];
  /** Other credentials that clients take, with their key for the names of tests. */
  readonly otherCredentials?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The variables of the environment that name a key, and a whole one. */
  readonly environment: Readonly<Record<string, string>>;
  /** The headers that callers cannot set, as the signer makes them. */
  readonly signersHeaders: readonly string[];
  /** The header with the time of a signature, read as milliseconds since 1970. */
  signedTime(headers: Readonly<Record<string, unknown>>): number;
  client(options: Options): object;
  /** Makes a client and calls the operation. */
  call(options: Options, call?: CallOptions, more?: object): Promise<unknown>;
  /** The same by the client's openapi-fetch client. */
  http(
    options: Options,
    init?: { signal?: AbortSignal; headers?: Record<string, string>; retry?: CallOptions["retry"] },
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  /** The operation's input. */
  readonly input: Readonly<Record<string, unknown>>;
  /** What must be there before the operation succeeds: makes it, and gives what the input needs then. */
  prepare?(options: Options): Promise<object>;
  /** A success as the service writes it, and as callers get it. */
  readonly success: { readonly body: string; readonly result: unknown };
  /** A success with a member more, in which callers find it. */
  successWith(member: string): string;
  /** A failure in the vendor's form. @param status where the vendor says with it that the call failed */
  failure(code: string, message: string, options?: { requestId?: string; status?: number }): VendorResponse;
  /** Headers with which a throttled request may be repeated at once. */
  readonly retryAtOnce?: Readonly<Record<string, string>>;
  /** The vendor's own words for what goes wrong. */
  readonly failures: {
    readonly throttled: VendorResponse;
    readonly server: VendorResponse;
    readonly invalid: VendorResponse;
    readonly notFound: VendorResponse;
    readonly expiredSession: VendorResponse;
    /** The code of a wrong signature. */
    readonly wrongSignature: string;
    /** A signature whose date is not accepted, at this time of the server's. */
    clock(time?: Date): VendorResponse;
  };
  /** Operations whose work the simulator counts: one that is safe to repeat, and one that is not. */
  readonly counted: readonly Counted[];
  /** Another operation, which must not be repeated. */
  readonly once?: Pick<Vendor, "operation" | "input" | "call">;
}

/** What of credentials nobody may see: the names of keys are not secret, people look them up in their account. */
export const secretsOf = (
  { keyId, public: known = [] }: Pick<Vendor, "keyId" | "public">,
  credentials: Readonly<Record<string, string>>,
): string[] =>
  Object.entries(credentials).flatMap(([name, value]) => (name === keyId || known.includes(name) ? [] : [value]));

export interface Counted {
  readonly service: object;
  readonly route: Route;
  /** Whether the client takes it for safe to repeat, if that is not what the spec says. */
  readonly safe?: boolean;
  /** An input with a number that tells calls apart. */
  input(id: number): object;
  /** Reads the number from what the simulator received. */
  readonly id: RegExp;
  /** Left out of long runs: a limit of tasks that run at a time would stop them. */
  readonly limited?: boolean;
}

/** What the tests know of: one folder a vendor, with the same file names in each. Nothing else lists vendors. */
export const vendorNames: readonly string[] = foldersIn("test/vendors");

const fileOf = (name: string, part: string) => join(root, "test/vendors", name, `${part}.ts`);

/** The vendors that have a part. */
export const vendorsWith = (part: string): readonly string[] =>
  vendorNames.filter((name) => existsSync(fileOf(name, part)));

/** One part of what the tests know of a vendor: the default export of `test/vendors/<vendor>/<part>.ts`. */
export const loadVendor = async <Part>(name: string, part: string): Promise<Part> =>
  (await import(pathToFileURL(fileOf(name, part)).href)).default as Part;

/** One part of what the tests know of each vendor that has it. */
export const loadVendors = <Part>(part: string): Promise<readonly Part[]> =>
  Promise.all(vendorsWith(part).map((name) => loadVendor<Part>(name, part)));

/** The one of this name. @throws Error that says which there are */
export function vendorNamed<Part extends { readonly name: string }>(parts: readonly Part[], name: string): Part {
  const found = parts.find((part) => part.name === name);
  if (!found) throw new Error(`there is no vendor ${name}, only ${parts.map((part) => part.name).join(", ")}`);
  return found;
}

/** The protocols of the vendors, as their packages have them. */
export const loadProtocols = async (): Promise<Protocol<never>[]> =>
  Promise.all(vendorNames.map(async (name) => (await import(`@cloudseal/${name}`)).protocol));
