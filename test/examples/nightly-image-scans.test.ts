import { createSimulator } from "@cloudseal/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runExample } from "./run-example.js";

const simulator = createSimulator();
let environment: Record<string, string>;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await simulator.listen();
  environment = { ENDPOINT: server.url, MIN_DELAY: "1" };
  close = () => server.close();
});
afterAll(() => close());

test("the program scans in two clouds, sums up the audit of the third, and reports what fails beside the rest", async () => {
  simulator.inject("CreateAssetImageRegistryScanTaskOneKey", { code: "FailedOperation.ErrAlreadyScanning" });
  const { code, stdout, stderr } = await runExample("nightly-image-scans.ts", environment);
  expect({ code, lines: stdout.trimEnd().split("\n"), stderr }).toEqual({
    code: 1,
    lines: [
      "| cloud | result |",
      "|---|---|",
      "| Alibaba Cloud, images | scanned, 44 targets |",
      expect.stringMatching(
        /^\| Tencent Cloud, images \| FAILED: createAsset.*FailedOperation.ErrAlreadyScanning.* \|$/,
      ),
      "| Huawei Cloud, databases | 1 high, 0 medium, 1 low risks |",
    ],
    stderr: "",
  });
  expect(simulator.calls.filter(({ signature }) => signature !== "ok")).toEqual([]);
  expect(simulator.state("onceTask")).toMatchObject([{ state: "SUCCESS", input: { TaskType: "IMAGE_SCAN" } }]);
});
