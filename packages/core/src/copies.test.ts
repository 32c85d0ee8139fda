import { Agent } from "node:http";
import { describe, expect, test } from "vitest";
import { NoCredentials } from "./credentials/no-credentials.js";
import { CloudError } from "./errors.js";
import { isInstance } from "./identity.js";
import { withSlot } from "./transport/queue.js";
import { TransportError } from "./transport/transport.js";
import { WaitError } from "./wait.js";
import { JsonLimitError } from "./wire/json.js";

/** What another copy of the package has: CommonJS beside ESM, or another version. */
class OtherSharedError extends Error {
  static override readonly [Symbol.hasInstance] = isInstance;
}
class OtherCloudError extends OtherSharedError {
  static readonly cloudseal: string = "CloudError";
}
class OtherWaitError extends OtherCloudError {
  static override readonly cloudseal = "WaitError";
}
class OtherTransportError extends OtherSharedError {
  static readonly cloudseal = "TransportError";
}

const facts = { vendor: "acme", service: "rockets", operation: "Launch", kind: "failed", message: "m" } as const;
const cloud = new CloudError(facts);
const wait = new WaitError({ ...facts, state: "EXPLODED", output: 1 });
class Mine extends CloudError {}
class OtherMine extends OtherCloudError {}

const revoked = Proxy.revocable({}, {});
revoked.revoke();

describe("instanceof knows the errors of every copy", () => {
  test.each<[error: string, value: unknown, classes: readonly string[]]>([
    ["a CloudError", cloud, ["CloudError", "OtherCloudError"]],
    ["another copy's", new OtherCloudError("m"), ["CloudError", "OtherCloudError"]],
    ["a WaitError", wait, ["CloudError", "OtherCloudError", "WaitError", "OtherWaitError"]],
    ["another copy's", new OtherWaitError("m"), ["CloudError", "OtherCloudError", "WaitError", "OtherWaitError"]],
    ["a TransportError", new TransportError("network", "m"), ["TransportError", "OtherTransportError"]],
    ["another copy's", new OtherTransportError("m"), ["TransportError", "OtherTransportError"]],
    ["a NoCredentials", new NoCredentials("m"), ["NoCredentials"]],
    ["a JsonLimitError", new JsonLimitError("m"), ["JsonLimitError"]],
    ["one of a caller's subclass", new Mine(facts), ["CloudError", "OtherCloudError", "Mine"]],
    ["one of a subclass of another copy's", new OtherMine("m"), ["CloudError", "OtherCloudError", "OtherMine"]],
    ["an Error", new Error("m"), []],
    ["a response that says so", JSON.parse('{"constructor":{"cloudseal":"CloudError"},"cloudseal":"CloudError"}'), []],
    ["a string", "CloudError", []],
    ["null", null, []],
    ["undefined", undefined, []],
    ["an object without a prototype", Object.create(null), []],
  ])("%s: %#", (_, value, want) => {
    const classes = {
      ...{ CloudError, OtherCloudError, WaitError, OtherWaitError, TransportError, OtherTransportError },
      ...{ NoCredentials, JsonLimitError, Mine, OtherMine },
    };
    const found = Object.entries(classes).filter(([, type]) => value instanceof type);
    expect(found.map(([name]) => name)).toEqual(want);
  });

  test("what cannot be looked at is an error, as it is with any class", () => {
    expect(() => revoked.proxy instanceof Error).toThrow(TypeError);
    expect(() => revoked.proxy instanceof CloudError).toThrow(TypeError);
  });
});

test.each([cloud, wait, new TransportError("network", "m"), new NoCredentials("m")])("%s has its name", (error) => {
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe((error.constructor as typeof CloudError).cloudseal);
  expect(error.constructor.name).toBe(error.name);
});

test("requests of two copies wait for the connections of one agent in one queue", async () => {
  const copy = "./transport/queue.ts?copy";
  const other: typeof import("./transport/queue.js") = await import(/* @vite-ignore */ copy);
  expect(other.withSlot).not.toBe(withSlot);
  const agent = new Agent({ maxSockets: 1 });
  const request = { timeout: 0 } as Parameters<typeof withSlot>[2];
  const order: string[] = [];
  let end = () => {};
  const first = withSlot(agent, "h", request, async () => {
    order.push("first begins");
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    order.push("first ends");
  });
  const second = other.withSlot(agent, "h", request, async () => order.push("second"));
  await new Promise((resolve) => setImmediate(resolve));
  end();
  await Promise.all([first, second]);
  expect(order).toEqual(["first begins", "first ends", "second"]);
});
