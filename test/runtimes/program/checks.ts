import { expectSame, failureOf, print, wait } from "./expect.js";
import type { Servers, VendorSettings } from "./settings.js";
import type { Vendor } from "./vendor.js";

/** Looks at one thing. Whatever it throws is the problem that it has found. */
type Check = (vendor: Vendor, settings: VendorSettings & { readonly servers: Servers }) => Promise<void>;

/** The first integer that a double cannot hold, the least of 64 bits, the greatest of 64 bits without a sign. */
export const longIntegers = [9_007_199_254_740_993n, -9_223_372_036_854_775_808n, 18_446_744_073_709_551_615n] as const;

/** Milliseconds after which a call that goes on is given up; it has no response to wait for. */
const limit = 10_000;

/** All checks, in the order of the table. */
export const checks = {
  /** Every operation succeeds. What the simulator thought of the calls is for who started it to look at. */
  async operations({ client }, { servers, permanent, operations }) {
    const methods = client({ endpoint: servers.simulator, credentials: permanent, retry: false });
    const ids = new Map<string, unknown>();
    for (const { method, input, creates, reads } of operations) {
      const known = reads && ids.has(reads.resource) ? { [reads.id]: ids.get(reads.resource) } : {};
      const result = await methods[method]?.({ ...input, ...known });
      if (creates) ids.set(creates.resource, (result as Record<string, unknown>)[creates.id]);
    }
  },

  /** A rejection is a CloudError, of whichever package the class is taken, with the vendor's code and id of the request. */
  async errors({ call, secret, refusal, CloudError }, { servers, permanent }) {
    const credentials = { ...permanent, [secret]: "wrong" };
    const error = await failureOf(call({ endpoint: servers.refusing, credentials, retry: false }), "credentials");
    expectSame("code", error.code, refusal);
    expectSame("error instanceof CloudError of a client", error instanceof CloudError, true);
    expectSame("error instanceof Error", error instanceof Error, true);
    if (!error.requestId) throw new Error("requestId is missing");
  },

  /** Integers go out and come back exactly. How they looked on the wire is for who started the server to look at. */
  async integers({ sendByMethod, sendByHttp }, { servers, permanent }) {
    const options = { endpoint: servers.echo, credentials: permanent, retry: false } as const;
    for (const [way, send] of Object.entries({ sendByMethod, sendByHttp })) {
      const came = await send(options, longIntegers);
      const text = (values: unknown) => (Array.isArray(values) ? values.map((v) => `${typeof v} ${v}`).join() : values);
      expectSame(`what came back of ${way}`, text(came), text([...longIntegers]));
    }
  },

  /** A call that waits for its response rejects as soon as it is aborted. */
  async abort({ call }, { servers, permanent }) {
    const controller = new AbortController();
    const options = { endpoint: servers.silent, credentials: permanent, retry: false } as const;
    const calling = call(options, { signal: controller.signal });
    const ended = calling.then(
      () => true,
      () => true,
    );
    if (await Promise.race([ended, wait(150).then(() => false)]))
      throw new Error("the call ended before it was aborted");
    controller.abort();
    // Ended with the call: a timer would keep the process, which must end by itself.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, limit, false);
    });
    const isEnded = await Promise.race([ended, late]);
    clearTimeout(timer);
    if (!isEnded) throw new Error(`the call had not ended ${limit} ms after the abort`);
    await failureOf(calling, "aborted");
  },

  /** A call without a response ends in time. */
  async timeout({ call }, { servers, permanent }) {
    const options = { endpoint: servers.silent, credentials: permanent, retry: false } as const;
    await failureOf(call(options, { timeout: 100 }), "timeout");
  },

  /** A redirect is an error. That nobody called its target is for who started the server to look at. */
  async redirect({ call }, { servers, permanent }) {
    const options = { endpoint: servers.redirect, credentials: permanent, retry: false } as const;
    const error = await failureOf(call(options), "protocol");
    if (!error.message.includes("redirects are not followed"))
      throw new Error(`the message is "${error.message}", expected that redirects are not followed`);
  },

  /** A connection that breaks is an error, at whatever point it does. */
  async broken({ call }, { servers, permanent }) {
    for (const endpoint of [servers.truncated, servers.reset])
      await failureOf(call({ endpoint, credentials: permanent, retry: false }), "network", "protocol");
  },

  /** Prints a client and an error that quotes all that is secret. What is to be seen then is for the reader to look at. */
  async secrets({ client, call }, { servers, session }) {
    const options = { endpoint: servers.parrot, credentials: session, retry: false } as const;
    const one = client(options);
    await print(one);
    const error = await failureOf(call(options), "credentials");
    await print(one);
    if (!error.message.includes("***")) throw new Error(`the message is "${error.message}", expected *** in it`);
  },

  /** `sign` gives a standard Request the signature that the vendor's SDK gave it. */
  async sign({ sign }, { vectors }) {
    if (vectors.length === 0) throw new Error("there are no vectors");
    for (const { id, url, method, headers, body, credentials, timestamp, nonce, authorization } of vectors) {
      const request = new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body });
      const signed = await sign(request, { credentials, date: new Date(timestamp), nonce });
      const got = signed.headers.get("authorization") ?? "";
      // What is recorded may be the signature alone.
      expectSame(id, got.slice(-authorization.length), authorization);
    }
  },
} satisfies Record<string, Check>;
