import { describe, expect, test } from "vitest";
import { createSimulator } from "../create-simulator.js";
import type { Fault } from "../faults/fault.js";
import { documents } from "../fixtures/documents.js";
import { requests } from "../fixtures/requests.js";

const base = "http://simulator.example";

async function fetchWith(fault: Fault, init: RequestInit = {}) {
  const simulator = createSimulator({ documents, faults: { "*": [fault] } });
  return simulator.fetch(await requests.alibaba.request(base), init);
}

test.each([
  ["refused", "ECONNREFUSED", "connect"],
  ["reset-before-read", "ECONNRESET", "read"],
  ["reset-after-work", "ECONNRESET", "read"],
] as const)("%s rejects as fetch does", async (fault, code, syscall) => {
  const error = await fetchWith(fault).catch((error) => error);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "fetch failed", cause: { code, syscall, errno: expect.any(Number) } });
});

test("a body that breaks off is one that errors", async () => {
  const response = await fetchWith("reset-in-body");
  const error = await response.text().catch((error) => error);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "terminated", cause: { code: "ECONNRESET" } });
});

describe("an aborted signal ends", () => {
  test("what never answers", async () => {
    await expect(fetchWith("never-answers", { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test.each([
    { type: "slow", interval: 3_600_000 },
    { type: "huge-body", bytes: 2 ** 40 },
  ] as const)("the body of $type", async (fault) => {
    const controller = new AbortController();
    const response = await fetchWith(fault, { signal: controller.signal });
    const body = response.arrayBuffer();
    controller.abort(new Error("enough"));
    await expect(body).rejects.toThrow("enough");
  });
});

test("a body that nobody reads holds nothing", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  const response = await fetchWith({ type: "slow", interval: 3_600_000 });
  expect(timers()).toBe(before);
  await response.body?.cancel();
  expect(timers()).toBe(before);
});

test.each(["follow", "error"] as const)("redirect: %s goes nowhere", async (redirect) => {
  await expect(fetchWith("redirect", { redirect })).rejects.toMatchObject({
    message: "fetch failed",
    cause: { message: "the response redirects to http://redirected.invalid/, where the simulator does not go" },
  });
});

test("redirect: manual gives the redirect", async () => {
  const response = await fetchWith("redirect", { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "http://redirected.invalid/"]);
});
