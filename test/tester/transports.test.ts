import { createSasClient } from "@cloudseal/alibaba-sas";
import type * as sas from "@cloudseal/alibaba-sas/operations";
import { isGenerateOnceTaskError } from "@cloudseal/alibaba-sas/operations";
import { CloudError, fetchTransport } from "@cloudseal/core";
import { createSimulator, type Simulator, simulatorCredentials } from "@cloudseal/simulator";
import { handlers } from "@cloudseal/simulator/msw";
import { setupServer } from "msw/node";
import { expect, expectTypeOf, onTestFinished, test } from "vitest";

const common = { region: "cn-shanghai", credentials: simulatorCredentials.alibaba[0], retry: false } as const;
const scan = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: "{}" } as const;

/** The ways from a client to a simulator. */
const transports = {
  "in this process": async (simulator: Simulator) =>
    createSasClient({ ...common, transport: fetchTransport(simulator.fetch) }),
  "over loopback": async (simulator: Simulator) => {
    const server = await simulator.listen();
    onTestFinished(() => server.close());
    return createSasClient({ ...common, endpoint: server.url });
  },
  "through MSW": async (simulator: Simulator) => {
    const server = setupServer(...handlers(simulator));
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    return createSasClient(common);
  },
};

test.each(Object.entries(transports))("%s, what is injected arrives", async (_name, connect) => {
  const simulator = createSimulator<typeof sas>();
  const client = await connect(simulator);
  simulator.inject("GenerateOnceTask", { code: "NoPermission" }, "500", { body: { CanCreate: false } });
  simulator.inject("GenerateOnceTask", { status: 429, body: "<busy>", check: false });
  const start = () => client.generateOnceTask(scan).catch((error: unknown) => error);

  const denied = await start();
  expect(isGenerateOnceTaskError(denied) && denied).toMatchObject({
    code: "NoPermission",
    kind: "permission",
    status: 403,
    requestId: expect.stringMatching(/^[\dA-F-]{36}$/),
  });
  const broken = await start();
  expect(isGenerateOnceTaskError(broken) && broken).toMatchObject({ code: "ServerError", kind: "server", status: 500 });
  expect(await start()).toEqual({ CanCreate: false, RequestId: expect.stringMatching(/^[\dA-F-]{36}$/) });
  const busy = await start();
  expect(busy).toBeInstanceOf(CloudError);
  expect(busy).toMatchObject({ status: 429 });

  simulator.seed("onceTask", [{ id: "mine", state: "SUCCESS", input: scan }]);
  const { TaskInfo } = await client.getOnceTaskResultInfo({ ...scan, TaskId: "mine" });
  expect(TaskInfo?.Status).toBe("SUCCESS");
  simulator.reset();
  expect([simulator.calls, simulator.state("onceTask")]).toEqual([[], undefined]);
});

test("inject knows the operations of a package, and their codes", () => {
  const simulator = createSimulator<typeof sas>();
  type Code = Extract<
    Parameters<typeof simulator.inject<"GenerateOnceTask">>[1],
    { check?: true | undefined; code: unknown }
  >["code"];
  expectTypeOf<Code>().toEqualTypeOf<
    "NoPermission" | "TaskRepeat" | "AssetsCollectionFrequencyLimit" | "ServerError"
  >();
  simulator.inject("GenerateOnceTask", { code: "Unknown", check: false });
  // @ts-expect-error the operation documents no such code
  expect(() => simulator.inject("GenerateOnceTask", { code: "NoPermision" })).toThrow("the nearest is NoPermission");
  // @ts-expect-error a fault that there is not
  expect(() => simulator.inject("GenerateOnceTask", "503x")).toThrow('unknown fault "503x"');

  const untyped = createSimulator();
  untyped.inject("GenerateOnceTask", { code: "NoPermission" });
  expect(() => untyped.inject("GenerateOnceTask", { code: "NoPermision" })).toThrow("the nearest is NoPermission");
});
