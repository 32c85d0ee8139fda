import type { Contestant } from "./contestant.js";
import { wireOf } from "./wire-of.js";

/** Headers that `fetch` writes by itself. */
const own = new Set(["connection", "keep-alive", "transfer-encoding", "host", "content-length"]);

/** The platform's `fetch`: our client's request again, already signed. */
export const globalFetch: Contestant = {
  kind: "fetch",
  label: "global fetch",
  async start(course) {
    const { method, target, headers, body } = wireOf(course);
    const url = course.endpoint + target;
    const sent = Object.fromEntries(headers.filter(([name]) => !own.has(name.toLowerCase())));
    return async () => {
      const response = await fetch(url, { method, headers: sent, body: body === "" ? null : body });
      return response.json();
    };
  },
};
