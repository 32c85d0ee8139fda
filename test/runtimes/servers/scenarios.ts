import type { ServerResponse } from "node:http";
import type { Received } from "./received.js";

export type Respond = (received: Received, outgoing: ServerResponse) => void;

/** How servers behave that misbehave. @param elsewhere where the redirect points */
export const scenarios = (elsewhere: string) =>
  ({
    echo({ target, body }, outgoing) {
      const [, query = ""] = target.split("?");
      const Integers = `[${`${query} ${body}`.match(/-?\d{16,}/g)?.join() ?? ""}]`;
      const members = `"RequestId":"R","Integers":${Integers}`;
      outgoing.writeHead(200, json).end(`{${members},"Response":{${members}}}`);
    },
    silent() {},
    redirect: (_, outgoing) => void outgoing.writeHead(302, { location: elsewhere }).end(),
    truncated(_, outgoing) {
      outgoing.writeHead(200, { ...json, "content-length": 100 });
      outgoing.write("{", () => outgoing.socket?.end());
    },
    reset: (_, outgoing) => void outgoing.socket?.resetAndDestroy(),
    parrot({ headers: text }, outgoing) {
      const failures = {
        Code: "SignatureDoesNotMatch",
        Message: text,
        RequestId: "R",
        Response: { Error: { Code: "AuthFailure.SignatureFailure", Message: text }, RequestId: "R" },
        error_code: "APIGW.0301",
        error_msg: text,
        request_id: "R",
      };
      outgoing.writeHead(400, json).end(JSON.stringify(failures));
    },
  }) satisfies Record<string, Respond>;

const json = { "content-type": "application/json" };
