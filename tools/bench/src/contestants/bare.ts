import http from "node:http";
import type { Contestant } from "./contestant.js";
import { wireOf } from "./wire-of.js";

/** Connection headers, which the agent writes by itself. */
const own = new Set(["connection", "keep-alive", "transfer-encoding"]);

/** `node:http` with a keep-alive agent: our client's request again, already signed. */
export const bare: Contestant = {
  kind: "bare",
  label: "bare node:http",
  async start(course) {
    const { method, target, headers, body } = wireOf(course);
    const { hostname: host, port } = new URL(course.endpoint);
    const agent = new http.Agent({ keepAlive: true });
    const sent = Object.fromEntries(headers.filter(([name]) => !own.has(name.toLowerCase())));
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
