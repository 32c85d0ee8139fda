import type { ServerResponse } from "node:http";
import type { Vendor } from "../../vendor.js";
import { loadVendors } from "../../vendors.js";
import type { Received } from "./received.js";

export type Respond = (received: Received, outgoing: ServerResponse) => void;

/** How servers behave that misbehave. @param elsewhere where the redirect points */
export const scenarios = (elsewhere: string) =>
  ({
    echo({ target, body }, outgoing) {
      const [, query = ""] = target.split("?");
      const Integers = `[${`${query} ${body}`.match(/-?\d{16,}/g)?.join() ?? ""}]`;
      outgoing.writeHead(200, json).end(success.replaceAll('"integers"', Integers));
    },
    silent() {},
    redirect: (_, outgoing) => void outgoing.writeHead(302, { location: elsewhere }).end(),
    truncated(_, outgoing) {
      outgoing.writeHead(200, { ...json, "content-length": 100 });
      outgoing.write("{", () => outgoing.socket?.end());
    },
    reset: (_, outgoing) => void outgoing.socket?.resetAndDestroy(),
    parrot({ headers: text }, outgoing) {
      const failures = vendors.map(({ failure, failures }) => failure(failures.wrongSignature, text).body);
      outgoing.writeHead(400, json).end(merged(failures));
    },
  }) satisfies Record<string, Respond>;

const json = { "content-type": "application/json" };

const vendors = await loadVendors<Vendor>("index");

/** One body that is a response of every vendor. */
const merged = (bodies: readonly string[]) =>
  JSON.stringify(Object.assign({}, ...bodies.map((body) => JSON.parse(body))));
const success = merged(vendors.map(({ successWith }) => successWith('"Integers":"integers"')));
