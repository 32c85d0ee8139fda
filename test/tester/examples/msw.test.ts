import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { handlers } from "@cloudseal/simulator/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { scanImages } from "../../msw/scan-images.js";

const simulator = createSimulator();
const server = setupServer(...handlers(simulator));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
beforeEach(() => simulator.reset());
afterAll(() => server.close());

test("does not start a second scan when the response to the first is lost", async () => {
  simulator.inject("GenerateOnceTask", "reset-after-work");
  const scan = scanImages({ credentials: simulatorCredentials.alibaba[0] });
  await expect(scan).rejects.toMatchObject({ kind: "network" });
  expect(simulator.calls.map(({ done }) => done)).toEqual([true]);
});
