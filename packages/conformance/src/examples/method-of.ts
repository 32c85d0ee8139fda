import type { Transport } from "@cloudseal/core";
import { simulatorCredentials } from "@cloudseal/simulator";
import type { Json } from "../specs/json.js";
import type { Spec } from "../specs/load-specs.js";
import type { ClientPackage } from "./load-client.js";

/** An operation's method of a client that sends through a transport. */
export function methodOf(
  spec: Spec,
  { create, document }: ClientPackage,
  transport: Transport,
): (input: object) => Promise<Json> {
  const [credentials = {}] = (simulatorCredentials as Record<string, readonly object[]>)[spec.vendor] ?? [];
  const [server] = document.servers;
  const region = server["x-cloudseal"]?.regions?.[0] ?? server.variables?.region?.default;
  const client = create({ transport, credentials, ...(document["x-cloudseal"].region === "required" && { region }) });
  const name = Object.keys(client).find((key) => key.toLowerCase() === spec.name.toLowerCase());
  if (name === undefined) throw new TypeError(`the client has no method for ${spec.name}: npm run generate makes it`);
  return (input) => client[name](input);
}
