import { expect, test } from "vitest";
import { createSimulator } from "../create-simulator.js";
import { documents } from "../fixtures/documents.js";
import { requests } from "../fixtures/requests.js";
import type { Fault } from "./fault.js";

type Vendor = keyof typeof requests;

const cases: [Vendor, Fault, status: number, code: string, headers?: Record<string, string | null>][] = [
  ["alibaba", "throttle", 400, "Throttling.User", { "x-acs-retry-after": null }],
  ["alibaba", { type: "throttle", retryAfter: 1500 }, 400, "Throttling.User", { "x-acs-retry-after": "1500" }],
  ["tencent", "throttle", 200, "RequestLimitExceeded", { "retry-after": null }],
  ["tencent", { type: "throttle", retryAfter: 1500 }, 200, "RequestLimitExceeded", { "retry-after": "2" }],
  ["huawei", "throttle", 429, "APIGW.0308", { "retry-after": null }],
  ["huawei", { type: "throttle", retryAfter: 1500 }, 429, "APIGW.0308", { "retry-after": "2" }],
  ["alibaba", "500", 500, "InternalError"],
  ["alibaba", "502", 502, "ServiceUnavailable"],
  ["alibaba", { type: "503", retryAfter: 50 }, 503, "ServiceUnavailable", { "x-acs-retry-after": "50" }],
  ["alibaba", "504", 504, "ServiceUnavailable"],
  ["alibaba", "internal-error", 500, "InternalError"],
  ["tencent", "500", 500, "InternalError"],
  ["tencent", "502", 502, "ServiceUnavailable"],
  ["tencent", { type: "503", retryAfter: 50 }, 503, "ServiceUnavailable", { "retry-after": "1" }],
  ["tencent", "504", 504, "ServiceUnavailable"],
  ["tencent", "internal-error", 200, "InternalError"],
  ["huawei", "500", 500, "APIGW.0201"],
  ["huawei", "502", 502, "APIGW.0202"],
  ["huawei", "503", 503, "APIGW.0202"],
  ["huawei", "504", 504, "APIGW.0203"],
  ["huawei", "internal-error", 500, "APIGW.0201"],
  ["alibaba", "expired-token", 400, "InvalidSecurityToken.Expired"],
  ["tencent", "expired-token", 200, "AuthFailure.TokenFailure"],
  ["huawei", "expired-token", 401, "APIGW.0301"],
  ["alibaba", "used-nonce", 400, "SignatureNonceUsed"],
  ["alibaba", "clock-skew", 400, "InvalidTimeStamp.Expired"],
  ["tencent", "clock-skew", 200, "AuthFailure.SignatureExpire"],
  ["huawei", "clock-skew", 401, "APIGW.0301"],
];

test.each(cases)("%s %j is %d %s, and nothing is done", async (vendor, fault, status, code, headers = {}) => {
  const { operation, resource, request } = requests[vendor];
  const simulator = createSimulator({ documents, faults: { [operation]: [fault] } });
  const response = await simulator.fetch(await request("http://simulator.example"));
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(`"${code}"`);
  for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
  const type = typeof fault === "string" ? fault : fault.type;
  expect(simulator.calls).toMatchObject([{ vendor, operation, fault: type, done: false, status, code }]);
  expect(simulator.state(resource)).toBeUndefined();
});

test.each(Object.keys(requests) as Vendor[])("%s: a server that fails may have done the work", async (vendor) => {
  const { operation, resource, request } = requests[vendor];
  const simulator = createSimulator({ documents, faults: { [operation]: [{ type: "504", done: true }] } });
  const response = await simulator.fetch(await request("http://simulator.example"));
  expect(response.status).toBe(504);
  expect(simulator.calls).toMatchObject([{ fault: "504", done: true, requestSchema: "ok", responseSchema: "ok" }]);
  expect(simulator.state(resource)).toBeDefined();
});

test("the message of an expired token says what a code for everything cannot", async () => {
  const { operation, request } = requests.huawei;
  const simulator = createSimulator({ documents, faults: { [operation]: ["expired-token"] } });
  const response = await simulator.fetch(await request("http://simulator.example"));
  expect(await response.json()).toMatchObject({
    error_msg: "Incorrect IAM authentication information: token expires",
  });
});

const skews: [Fault, hours: number][] = [
  ["clock-skew", 20],
  [{ type: "clock-skew", minutes: -20 }, -20],
];
test.each(skews)("%j shows in the date of this one response", async (fault, minutes) => {
  const { operation, request } = requests.tencent;
  const now = new Date();
  const simulator = createSimulator({ documents, clock: () => now, faults: { [operation]: [fault] } });
  const dates = [];
  for (let i = 0; i < 2; i++)
    dates.push((await simulator.fetch(await request("http://simulator.example"))).headers.get("date"));
  expect(dates).toEqual([new Date(now.getTime() + minutes * 60_000).toUTCString(), now.toUTCString()]);
  expect(simulator.calls.map(({ done }) => done)).toEqual([false, true]);
});
