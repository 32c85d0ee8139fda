import { Agent } from "node:http";
import { nodeTransport } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { idleConnections, idleFaults, idleTransports } from "../faults/idle.js";

const transports = [
  ...idleTransports,
  { name: "an agent of the caller's", create: () => nodeTransport({ agent: new Agent({ keepAlive: true }) }) },
];

// npm run test:faults has a thousand of each.
describe.each(transports)("over $name", (transport) => {
  test.each(idleFaults)(
    "an idle connection that meets %s while the event loop is busy is not used for the next call",
    async (fault) => expect((await idleConnections(fault, transport, 8)).wrong).toEqual({}),
    60_000,
  );
});
