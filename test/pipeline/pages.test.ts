import { createDbssClient, type ListAuditSummaryInfosInput } from "@cloudseal/huawei-dbss";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { describe, expect, onTestFinished, test } from "vitest";
import { serve } from "../support/serve.js";
import { failureOf } from "./services.js";

const [huawei] = simulatorCredentials.huawei;
const [tencent] = simulatorCredentials.tencent;
const dbssAt = (endpoint: string) =>
  createDbssClient({ endpoint, region: "ap-southeast-1", credentials: huawei as never, retry: false });

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A server whose list has some instances, more of them than a JSON number can tell apart; it fails after some calls. */
const listOf = (count: number, { failAfter = Number.POSITIVE_INFINITY } = {}) => {
  let calls = 0;
  return serve((request, response) => {
    const query = new URL(request.url ?? "", "http://host").searchParams;
    const [offset, limit] = [Number(query.get("offset")), Number(query.get("limit"))];
    const ids = Array.from({ length: count }, (_, index) => index).slice(offset, offset + limit);
    const items = ids.map((id) => `{"instance_id":900719925474099${id},"instance_name":"i${id}"}`);
    if (calls++ < failAfter) response.end(`{"data_list":[${items}],"total":${count}}`);
    else response.writeHead(403).end('{"error_code":"DBSS.0001","error_msg":"no"}');
  });
};

describe("over loopback", () => {
  test("all items come, in as many signed calls as there are pages, with positions as texts", async () => {
    const { url, received } = await listOf(5);
    const found = await all(dbssAt(url).paginateListAuditSummaryInfos({ limit: "2" }));
    expect(found.map(({ instance_name }) => instance_name)).toEqual(["i0", "i1", "i2", "i3", "i4"]);
    expect(found[3]?.instance_id).toBe(9007199254740993n);
    expect(received.map(({ target }) => target.split("?")[1])).toEqual([
      "limit=2&offset=0",
      "limit=2&offset=2",
      "limit=2&offset=4",
    ]);
    expect(received.every(({ headers }) => headers.authorization?.startsWith("SDK-HMAC-SHA256"))).toBe(true);
  });

  test("no page is asked for that nobody needs", async () => {
    const { url, received } = await listOf(5);
    for await (const { data_list } of dbssAt(url).paginateListAuditSummaryInfos({ limit: "2" }).byPage()) {
      expect(data_list).toHaveLength(2);
      break;
    }
    expect(received).toHaveLength(1);
  });

  test("what fails is thrown at the iteration, after the items before it", async () => {
    const { url } = await listOf(5, { failAfter: 1 });
    const found: unknown[] = [];
    const walk = async () => {
      for await (const item of dbssAt(url).paginateListAuditSummaryInfos({ limit: "2" })) found.push(item);
    };
    const error = await failureOf(walk());
    expect(error).toMatchObject({ name: "CloudError", operation: "ListAuditSummaryInfos", status: 403 });
    expect(found).toHaveLength(2);
  });

  test("a signal ends it while a page is on its way", async () => {
    const controller = new AbortController();
    const { url } = await serve(() => controller.abort());
    const pages = dbssAt(url).paginateListAuditSummaryInfos({}, { signal: controller.signal });
    expect(await failureOf(all(pages))).toMatchObject({ kind: "aborted", operation: "ListAuditSummaryInfos" });
  });

  test("a server that knows no pages does not keep it for ever", async () => {
    const { url, received } = await serve((_, response) => response.end('{"data_list":[{"id":1}],"total":1000000}'));
    const error = await failureOf(all(dbssAt(url).paginateListAuditSummaryInfos()));
    expect(error).toMatchObject({ kind: "protocol", operation: "ListAuditSummaryInfos" });
    expect(received).toHaveLength(2);
  });

  test("the caller's input is taken as it was", async () => {
    const { url, received } = await listOf(3);
    const input: ListAuditSummaryInfosInput = { limit: "2" };
    const pages = dbssAt(url).paginateListAuditSummaryInfos(input);
    input.limit = "1";
    expect(await all(pages)).toHaveLength(3);
    expect(received).toHaveLength(2);
  });
});

describe("against the simulator", () => {
  const setUp = async () => {
    const simulator = createSimulator();
    const { url, close } = await simulator.listen();
    onTestFinished(close);
    return { simulator, url };
  };

  test("the documented items come page by page, from both vendors", async () => {
    const { simulator, url } = await setUp();
    const tcss = createTcssClient({ endpoint: url, credentials: tencent as never });
    const names = await all(tcss.paginateDescribeImageRegistryNamespaceList({ Limit: 1 }));
    expect(names).toEqual(["online", "test"]);
    const infos = await all(dbssAt(url).paginateListAuditSummaryInfos({ limit: "2" }));
    expect(infos.map(({ instance_name }) => instance_name)).toEqual(["orders", "customers", "archive"]);
    expect(simulator.calls).toHaveLength(4);
    for (const call of simulator.calls)
      expect(call).toMatchObject({ signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 });
  });

  test("what was written is read back, and what runs is followed", async () => {
    const { url } = await setUp();
    const tcss = createTcssClient({ endpoint: url, credentials: tencent as never });
    await tcss.updateImageRegistryTimingScanTask({ ScanPeriod: 7, Enable: false, ScanTime: "05:00", Id: [2n ** 60n] });
    expect(await tcss.describeImageRegistryTimingScanTask()).toEqual({
      Enable: false,
      ScanTime: "05:00",
      ScanPeriod: 7,
      ScanType: [],
      Images: [],
      Id: [2n ** 60n],
      Latest: false,
      RequestId: expect.any(String),
    });
    await tcss.createAssetImageRegistryScanTaskOneKey({ ScanScope: 0 });
    const { Schedule } = await tcss.waitUntilImageRegistryScanFinished({}, { minDelay: 1 });
    expect(Schedule).toBe(100);

    const dbss = dbssAt(url);
    const risk = { busi_type: "risk" } as const;
    await dbss.updateAuditTaskStatus({ ...risk, oper_type: "switch", code: "off" });
    await dbss.updateAuditTaskStatus({ ...risk, oper_type: "execute" });
    const answers = [await dbss.showAuditTaskStatus(risk), await dbss.showAuditTaskStatus(risk)];
    expect(answers.map(({ task_status, task_switch }) => [task_status, task_switch])).toEqual([
      ["0", "off"],
      ["1", "off"],
    ]);
  });
});
