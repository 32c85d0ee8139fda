import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { debugHooks } from "@cloudseal/core/debug";
import { simulatorCredentials } from "@cloudseal/simulator";
import { afterAll, expect, test } from "vitest";
import { bundled } from "../../packages/simulator/src/fixtures/bundled.js";
import { serviceOf } from "../pipeline/services.js";
import { serve } from "../support/serve.js";

const run = promisify(execFile);
const child = bundled({ file: join(import.meta.dirname, "debug-child.ts") }, afterAll);

const [alibaba, huawei] = [serviceOf("alibaba"), serviceOf("huawei")];

/** What a process prints that calls Alibaba, with one retry, and Huawei, in vain. */
async function printedWith(DEBUG: string | undefined) {
  let turn = 0;
  const { url, received } = await serve(({ headers }, outgoing) => {
    if ("x-sdk-date" in headers)
      outgoing.writeHead(400).end('{"error_code":"DBSS.0400","error_msg":"of-business","request_id":"H"}');
    else if (turn++ === 0)
      outgoing.writeHead(400).end('{"Code":"Throttling.User","Message":"of-business","RequestId":"A"}');
    else outgoing.writeHead(200, { "x-acs-request-id": "B" }).end(alibaba.success.body);
  });
  // Node warns on standard error of a pair of these.
  const { DEBUG: _, FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env;
  const env = { ...rest, ...(DEBUG !== undefined && { DEBUG }) };
  const { stdout, stderr } = await run(process.execPath, [await child, url], { env });
  expect(received).toHaveLength(3);
  expect(stdout).toBe("");
  for (const secret of ["of-business", ...secretsOf(received)]) expect(stderr).not.toContain(secret);
  const words = stderr
    .replaceAll(url, "URL")
    .replace(/\S+Z (?=cloudseal)/g, "")
    .replace(/\d+ ms/g, "N ms");
  return words.split("\n").filter(Boolean);
}

const secretsOf = (received: readonly { headers: object }[]) => [
  simulatorCredentials.alibaba[0].accessKeySecret,
  ...Object.entries(simulatorCredentials.huawei[1]).flatMap(([name, value]) =>
    /^(sk|.*oken)$/.test(name) ? [value] : [],
  ),
  ...received.flatMap(({ headers }) => /Signature=(\w+)/.exec(JSON.stringify(headers))?.[1] ?? []),
];

const sas = "cloudseal:alibaba sas GetOnceTaskResultInfo";
const dbss = "cloudseal:huawei dbss UpdateAuditTaskStatus";
const query = /^cloudseal:alibaba sas GetOnceTaskResultInfo #\d POST URL\/\?(\w+=REDACTED&)*\w+=REDACTED$/;
const alibabaLines = [
  expect.stringMatching(query),
  `${sas} #1 400 in N ms`,
  `${sas} #1 throttled Throttling.User, status 400, request A, again in N ms`,
  expect.stringMatching(query),
  `${sas} #2 200 in N ms, request B`,
];
const huaweiLines = [
  expect.stringMatching(/^cloudseal:huawei dbss UpdateAuditTaskStatus #1 POST URL\/v1\//),
  `${dbss} #1 400 in N ms`,
  `${dbss} #1 failed: invalid DBSS.0400, status 400, request H`,
];

test.each([
  [undefined, []],
  ["express:*", []],
  ["cloudseal", [...alibabaLines, ...huaweiLines]],
  ["*,-cloudseal:alibaba", huaweiLines],
])("DEBUG=%s", async (value, want) => expect(await printedWith(value)).toEqual(want));

test("a client can log whatever DEBUG says", async () => {
  const { url } = await serve((_, outgoing) => outgoing.end(huawei.success.body));
  const lines: string[] = [];
  const { credentials, ...rest } = { credentials: huawei.permanent, ...debugHooks((line) => lines.push(line)) };
  await huawei.call({ endpoint: url, credentials, ...rest });
  expect(lines).toEqual([expect.stringContaining("#1 POST"), expect.stringContaining("#1 200 in")]);
});
