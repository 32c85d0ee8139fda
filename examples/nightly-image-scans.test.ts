/** A test of one's own code, here of nightly-image-scans.ts: no account, no network, no mocks. Run by `npx tsx --test`. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { createSasClient } from "@cloudseal/alibaba-sas";
import type * as sasOperations from "@cloudseal/alibaba-sas/operations";
import { fetchTransport } from "@cloudseal/core";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import type * as dbssOperations from "@cloudseal/huawei-dbss/operations";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import type * as tcssOperations from "@cloudseal/tencent-tcss/operations";
import { nightly } from "./nightly-image-scans.js";

const simulator = createSimulator<typeof sasOperations & typeof tcssOperations & typeof dbssOperations>();
const shared = { transport: fetchTransport(simulator.fetch), retry: { baseDelay: 1 } }; // the waits of a test are short
const clouds = {
  sas: createSasClient({ ...shared, region: "cn-shanghai", credentials: simulatorCredentials.alibaba[0] }),
  tcss: createTcssClient({ ...shared, credentials: simulatorCredentials.tencent[0] }),
  dbss: createDbssClient({ ...shared, region: "ap-southeast-1", credentials: simulatorCredentials.huawei[0] }),
};
const run = () => nightly(clouds, { minDelay: 1 });

beforeEach(() => simulator.reset());

test("reports all three clouds", async () => {
  const { report, failed } = await run();
  assert.equal(failed, 0);
  assert.match(report, /Alibaba Cloud, images \| scanned/);
  assert.match(report, /Tencent Cloud, images \| scanned/);
  assert.match(report, /Huawei Cloud, databases \| 1 high/);
});

test("reports the others when one cloud denies the permission", async () => {
  simulator.inject("GenerateOnceTask", { code: "NoPermission" });
  const { report, failed } = await run();
  assert.equal(failed, 1);
  assert.match(report, /Alibaba Cloud, images \| FAILED: generateOnceTask of sas: NoPermission/);
  assert.match(report, /Tencent Cloud, images \| scanned/);
});

test("gets through an outage while it waits, without a second scan", async () => {
  simulator.inject("GetOnceTaskResultInfo", "503", "reset-after-work");
  const { failed } = await run();
  assert.equal(failed, 0);
  assert.equal(simulator.calls.filter(({ operation }) => operation === "GenerateOnceTask").length, 1);
});

test("starts no second scan when the response to the first is lost", async () => {
  simulator.inject("GenerateOnceTask", "reset-after-work");
  const { failed } = await run();
  assert.equal(failed, 1);
  assert.deepEqual(
    simulator.calls.filter(({ operation }) => operation === "GenerateOnceTask").map(({ done }) => done),
    [true],
  );
});
