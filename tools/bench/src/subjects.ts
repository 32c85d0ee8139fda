import { createHmac, hash, type KeyObject } from "node:crypto";
import http from "node:http";

/** Makes one call and waits for its result. */
export type Call = () => Promise<unknown>;

/** What a subject is told. */
export interface Scenario {
  /** `http://127.0.0.1:port` */
  readonly endpoint: string;
  /** Our client's request, as the server saw it; not there yet for our client itself. */
  readonly wire?: Wire | undefined;
}

/** One way of making the call. */
export interface Subject {
  readonly kind: "client" | "http" | "bare" | "hand" | "fetch" | "official" | "official-default";
  readonly label: string;
  /** Loads what it needs and gets ready; the call that it gives is what is measured. */
  start(scenario: Scenario): Promise<Call>;
}

/** A request as it came in. */
export interface Wire {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** `node:http` with a keep-alive agent: our client's request again, already signed. */
export const bare: Subject = {
  kind: "bare",
  label: "bare node:http",
  async start(scenario) {
    const { method, target, headers, body } = wireOf(scenario);
    const send = sender(scenario);
    const sent = without(headers, ofConnection);
    return () => send(method, target, sent, body);
  },
};

/** A request before it is sent by hand. */
interface Written {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * What somebody would write without us for this one operation, and no more: writes, hashes and signs every request anew, sends
 * it as {@link bare} does, and parses the answer.
 *
 * @param write makes the next request to a host
 */
export const signedByHand = (write: (host: string) => Written): Subject => ({
  kind: "hand",
  label: "node:http, signed by hand",
  async start(scenario) {
    const { host } = new URL(scenario.endpoint);
    const send = sender(scenario);
    return () => {
      const { method, path, headers, body } = write(host);
      headers["content-length"] = String(Buffer.byteLength(body));
      return send(method, path, headers, body);
    };
  },
});

/** Sends requests over kept-alive connections and parses the answers. */
function sender({ endpoint }: Scenario) {
  const { hostname: host, port } = new URL(endpoint);
  const agent = new http.Agent({ keepAlive: true });
  return (method: string, path: string, headers: Record<string, string>, body: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const request = http.request({ agent, host, port, method, path, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve(JSON.parse(text)));
        response.on("error", reject);
      });
      request.on("error", reject);
      request.end(body);
    });
}

/** The two computations of every signature, lower-case hex. */
export const sha256 = (text: string): string => hash("sha256", text, "hex");
export const hmacSha256 = (key: KeyObject, text: string): string =>
  createHmac("sha256", key).update(text).digest("hex");

/** The platform's `fetch`: our client's request again, already signed. */
export const globalFetch: Subject = {
  kind: "fetch",
  label: "global fetch",
  async start(scenario) {
    const { method, target, headers, body } = wireOf(scenario);
    const url = scenario.endpoint + target;
    const sent = without(headers, [...ofConnection, "host", "content-length"]);
    return async () => {
      const response = await fetch(url, { method, headers: sent, body: body === "" ? null : body });
      return response.json();
    };
  },
};

/** The request that a bare subject repeats. @throws Error when our client has not been seen yet */
function wireOf({ wire }: Scenario): Wire {
  if (!wire)
    throw new Error("A bare subject repeats our client's request, and there is none yet. Start our client first.");
  return wire;
}

/** Headers that HTTP libraries write by themselves; `fetch` writes two more. */
const ofConnection = ["connection", "keep-alive", "transfer-encoding"];

const without = (headers: Wire["headers"], names: readonly string[]): Record<string, string> =>
  Object.fromEntries(headers.filter(([name]) => !names.includes(name.toLowerCase())));
