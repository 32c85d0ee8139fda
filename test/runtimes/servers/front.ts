import { request } from "node:http";
import { allowOrigins } from "./allow-origins.js";
import { type Listening, listen } from "./listen.js";

/** A reverse proxy that pages of any origin may call. The `Host` that was signed goes on as it is. */
export const front = (url: string): Promise<Listening> =>
  listen((incoming, outgoing) => {
    if (allowOrigins(incoming, outgoing)) return;
    const { method, headers } = incoming;
    const upstream = request(new URL(incoming.url ?? "/", url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
