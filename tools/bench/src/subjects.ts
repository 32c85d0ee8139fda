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
  readonly kind: "client" | "http" | "bare" | "fetch" | "official" | "official-default";
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
    const { hostname: host, port } = new URL(scenario.endpoint);
    const agent = new http.Agent({ keepAlive: true });
    const sent = without(headers, ofConnection);
    return () =>
      new Promise((resolve, reject) => {
        const request = http.request({ agent, host, port, method, path: target, headers: sent }, (response) => {
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
  },
};

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
