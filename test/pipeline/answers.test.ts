import { describe, expect, test } from "vitest";
import { said } from "../support/said.js";
import { serve } from "../support/serve.js";
import { failureOf, services } from "./services.js";

const html = "<!DOCTYPE html><html><head><title>502</title></head><body>Bad gateway &amp; more</body></html>";

describe.each(services)(
  "$vendor: an answer",
  ({ call, http, permanent: credentials, vendor, service, operation, where, success }) => {
    const answers = async (status: number, body: string, headers: Record<string, string> = {}) => {
      const { url } = await serve((_, outgoing) => outgoing.writeHead(status, headers).end(body));
      return { endpoint: url, credentials };
    };

    test("of the vendor is unwrapped", async () => {
      expect(await call(await answers(200, success.body))).toEqual(success.result);
    });

    test("of the vendor stands in data as on the wire, by the openapi-fetch client", async () => {
      const { data } = await http(await answers(200, success.body));
      expect(data).toEqual(JSON.parse(success.body));
    });

    test.each([
      { status: 400, kind: "invalid", retryable: false },
      { status: 401, kind: "credentials", retryable: false },
      { status: 403, kind: "permission", retryable: false },
      { status: 404, kind: "notFound", retryable: false },
      { status: 429, kind: "throttled", retryable: true },
      { status: 500, kind: "server" },
      { status: 502, kind: "server" },
      { status: 503, kind: "server" },
      { status: 504, kind: "server" },
    ])("of HTML with status $status is $kind", async ({ status, kind, retryable = vendor !== "huawei" }) => {
      const error = await failureOf(call(await answers(status, html, { "content-type": "text/html" })));
      expect(error).toMatchObject({
        vendor,
        service,
        operation,
        status,
        kind,
        code: undefined,
        retryable,
        attempts: 1,
      });
      expect(said(error, where)).toBe(`HTTP ${status} with a body that is not the vendor's`);
    });

    test.each([{ status: 500 }, { status: 403 }])("without a body and status $status fails", async ({ status }) => {
      expect(await failureOf(call(await answers(status, "")))).toMatchObject({ status, code: undefined });
    });

    test.each([
      { body: html },
      { body: "" },
      { body: "[]x" },
      { body: "null" },
      { body: "[]" },
      { body: "7" },
      { body: '{"a":' },
    ])("of 200 and $body is the vendor's only where no body is documented, and a page never", async ({ body }) => {
      const outcome = call(await answers(200, body));
      if (success.result === undefined && body !== html) expect(await outcome).toBe(undefined);
      else expect(await failureOf(outcome)).toMatchObject({ kind: "protocol", status: 200 });
    });

    test.each([
      "[]",
      "[{}]",
      '{"Response":[]}',
      '{"Response":null}',
      '{"Response":7}',
      '{"Response":{"Error":0}}',
      '{"Response":{"Error":""}}',
      '{"Response":{"Error":[]}}',
    ])("of 200 and %s is not taken for a success", async (body) => {
      const outcome = call(await answers(200, body));
      // What is one for a service without such an envelope, or an operation without a documented body.
      const hasEnvelope = JSON.stringify(success.result) !== success.body;
      const isOne = success.result === undefined || (!hasEnvelope && body.startsWith("{"));
      if (isOne) await outcome;
      else expect(await failureOf(outcome)).toMatchObject({ kind: "protocol", status: 200 });
    });

    test("of 204 is the vendor's only where no body is documented", async () => {
      const outcome = call(await answers(204, ""));
      if (success.result === undefined) expect(await outcome).toBe(undefined);
      else expect(await failureOf(outcome)).toMatchObject({ kind: "protocol", status: 204 });
    });

    test("has its integers exact", async () => {
      const huge = '{"RequestId":"R","Huge":9007199254740993,"Response":{"RequestId":"R","Huge":9007199254740993}}';
      const result = await call(await answers(200, huge));
      if (success.result !== undefined) expect(result).toMatchObject({ Huge: 9_007_199_254_740_993n });
    });

    test("with members named as those of every object does no harm", async () => {
      const members = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"RequestId":"R"';
      await call(await answers(200, `{${members},"Response":{${members}}}`));
      expect(({} as Record<string, unknown>).polluted).toBe(undefined);
    });
  },
);
