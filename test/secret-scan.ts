import { inspect } from "node:util";
import { CloudError, type Hooks } from "@cloudseal/core";
import type { Protocol } from "@cloudseal/core/protocol";
import { afterEach, beforeEach, expect } from "vitest";
import { printed } from "./support/printed.js";
import { foldersIn } from "./support/repository.js";

/**
 * Looks, after every test, for secrets in what it made: each error that a client threw, in every way in which it can be
 * printed, its causes included, what hooks were told by the clients of `watched` options, and each line that went to the
 * console. Secrets are those of all credentials that were used, and the signatures of the test.
 */
interface Seen {
  readonly secrets: Set<string>;
  readonly signatures: Set<string>;
  readonly errors: Error[];
  readonly told: unknown[];
  readonly lines: string[];
}

/** The protocol of every vendor that has specs. */
const protocols: { -readonly [Name in keyof Protocol<never>]: Protocol<never>[Name] }[] = await Promise.all(
  foldersIn("specs").map(async (vendor) => (await import(`@cloudseal/${vendor}`)).protocol),
);

// Files share what they import, so what is watched is watched once.
const key = Symbol.for("cloudseal.secret-scan");
const shared = globalThis as { [key]?: Seen };
shared[key] ??= watch({ secrets: new Set(), signatures: new Set(), errors: [], told: [], lines: [] });
const seen = shared[key];

/** The secrets that can be read in what has been thrown or logged since it was last asked. */
export function leaked(): string[] {
  const text = [...[...seen.errors, ...seen.told].map(printed), ...seen.lines].join("\n");
  forget();
  return [...seen.secrets, ...seen.signatures].filter((secret) => text.includes(secret));
}

function forget(): void {
  for (const list of [seen.errors, seen.told, seen.lines]) list.length = 0;
}

/** The options of a client, with hooks that are watched before they are told. */
export function watched<Options extends Hooks>(options: Options): Options {
  const hooks = (["onRequest", "onResponse", "onRetry", "onError"] as const).map((name) => {
    const hook = (info: never) => {
      seen.told.push(info);
      options[name]?.(info);
    };
    return [name, hook];
  });
  return { ...options, ...Object.fromEntries(hooks) };
}

beforeEach(() => {
  forget();
  seen.signatures.clear();
});
afterEach(() => expect(leaked(), "secrets in what this test threw or logged").toEqual([]));

function watch(seen: Seen): Seen {
  // One letter, as some tests use, is in every text.
  const keep = (secret: string | undefined, kept = seen.secrets) => secret && secret.length >= 8 && kept.add(secret);
  for (const protocol of protocols) {
    const { secrets, sign } = protocol;
    protocol.secrets = (credentials) => {
      const known = secrets(credentials);
      for (const secret of known) keep(secret);
      return known;
    };
    protocol.sign = async (parts, context) => {
      for (const secret of secrets(context.credentials)) keep(secret);
      const headers = await sign(parts, context);
      keep(protocol.signatureIn ? protocol.signatureIn(headers) : headers.authorization, seen.signatures);
      return headers;
    };
  }
  // `super()` of a class is whatever its prototype is at that time.
  class Watched extends (Object.getPrototypeOf(CloudError) as ErrorConstructor) {
    constructor(...args: ConstructorParameters<typeof Error>) {
      super(...args);
      seen.errors.push(this);
    }
  }
  Object.setPrototypeOf(CloudError, Watched);
  for (const name of ["log", "info", "warn", "error", "debug"] as const) {
    const original = console[name];
    console[name] = (...args: unknown[]) => {
      seen.lines.push(args.map((arg) => (typeof arg === "string" ? arg : inspect(arg, { depth: 9 }))).join(" "));
      original(...args);
    };
  }
  return seen;
}
