import { inspect } from "node:util";
import { openTelemetry } from "@cloudseal/core/opentelemetry";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { failureOf, type Options, type Service, serviceOf, services } from "../pipeline/services.js";
import { serve } from "../support/serve.js";
import { secretsOf } from "../support/vendors.js";
import { telemetry } from "./telemetry.js";

const [alibaba, tencent, huawei] = [serviceOf("alibaba"), serviceOf("tencent"), serviceOf("huawei")];
const quick = { baseDelay: 1, maxDelay: 5 };

/** A server that gives one answer after the other, the last over and over, and calls to it that are observed. */
async function setUp(
  service: Service,
  ...answers: { status?: number; body: string; headers?: Record<string, string> }[]
) {
  let turn = 0;
  const { url, received } = await serve((_, outgoing) => {
    const { status = 200, body, headers = {} } = answers[Math.min(turn++, answers.length - 1)] ?? { body: "" };
    outgoing.writeHead(status, headers).end(body);
  });
  const { tracerProvider, meterProvider, ...seen } = telemetry();
  const instrument = openTelemetry({ tracerProvider, meterProvider });
  const options: Options = { endpoint: url, region: service.region, credentials: service.permanent, instrument };
  return { ...seen, options, received, url, port: Number(new URL(url).port), tracerProvider };
}

/** A span in the words of these tests. */
const told = ({ name, kind, status, attributes, events }: ReadableSpan) => ({
  name,
  kind,
  status: status.code,
  attributes,
  events: events.map(({ name, attributes }) => ({ name, attributes })),
});

const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId;

describe.each(services)("a success of $vendor", (service) => {
  const { vendor, operation, region, success, call } = service;

  test("is a span of the call and one of the request", async () => {
    const { options, spans, url, port } = await setUp(service, { ...success, headers: { "x-request-id": "I" } });
    await call(options);
    const [request, whole] = spans() as [ReadableSpan, ReadableSpan];
    const server = { "server.address": "127.0.0.1", "server.port": port };
    expect(spans()).toHaveLength(2);
    expect(told(whole)).toEqual({
      name: `${service.service}/${operation}`,
      kind: SpanKind.CLIENT,
      status: SpanStatusCode.UNSET,
      attributes: {
        "rpc.system.name": `${vendor}-api`,
        "rpc.method": `${service.service}/${operation}`,
        "cloudseal.vendor": vendor,
        "cloudseal.service": service.service,
        "cloudseal.operation": operation,
        "cloudseal.request_id": "I",
        "cloud.region": region,
        ...server,
      },
      events: [],
    });
    expect(told(request)).toEqual({
      name: service.method,
      kind: SpanKind.CLIENT,
      status: SpanStatusCode.UNSET,
      attributes: {
        "http.request.method": service.method,
        "http.response.status_code": 200,
        "url.full": expect.stringMatching(new RegExp(`^${url}/`)),
        ...server,
      },
      events: [],
    });
    expect(parentOf(request)).toBe(whole.spanContext().spanId);
    expect(parentOf(whole)).toBe(undefined);
    expect(whole.instrumentationScope).toMatchObject({
      name: "@cloudseal/core/opentelemetry",
      schemaUrl: "https://opentelemetry.io/schemas/1.45.0",
    });
  });

  test("is measured", async () => {
    const { options, series, port } = await setUp(service, success);
    const start = performance.now();
    await call(options);
    const seconds = (performance.now() - start) / 1000;
    const server = { "server.address": "127.0.0.1", "server.port": port };
    expect(await series()).toMatchObject([
      {
        name: "rpc.client.call.duration",
        unit: "s",
        count: 1,
        attributes: { "rpc.system.name": `${vendor}-api`, "rpc.method": `${service.service}/${operation}`, ...server },
      },
      {
        name: "http.client.request.duration",
        unit: "s",
        count: 1,
        attributes: { "http.request.method": service.method, "http.response.status_code": 200, ...server },
      },
    ]);
    for (const { sum, buckets } of await series()) {
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(seconds);
      expect(buckets.boundaries).toContain(0.075);
    }
  });

  test("sends the vendor nothing of the trace", async () => {
    const { options, received, tracerProvider } = await setUp(service, success);
    await tracerProvider.getTracer("test").startActiveSpan("outer", async (span) => {
      await call(options);
      span.end();
    });
    for (const { headers } of received)
      expect(Object.keys(headers).filter((name) => /trace|baggage|b3/.test(name))).toEqual([]);
  });

  test("the openapi-fetch client is observed as well", async () => {
    const { options, spans } = await setUp(service, success);
    await service.http(options);
    expect(spans().map(({ name }) => name)).toEqual([service.method, `${service.service}/${operation}`]);
  });
});

test("values of a query are left out, names are not", async () => {
  const { options, spans } = await setUp(alibaba, alibaba.success);
  await alibaba.call(options, {}, { TaskId: "of-business" });
  expect(spans()[0]?.attributes["url.full"]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?(\w+=REDACTED&)+\w+=REDACTED$/);
  expect(spans()[0]?.attributes["url.full"]).toContain("TaskId=REDACTED");
  expect(inspect(spans(), { depth: 9 })).not.toContain("of-business");
});

test("a failure inside HTTP 200 is an error of the call and not of the request", async () => {
  const body = '{"Response":{"Error":{"Code":"InvalidParameter","Message":"of-business"},"RequestId":"R"}}';
  const { options, spans, series } = await setUp(tencent, { body });
  await failureOf(tencent.call(options));
  const [request, whole] = spans() as [ReadableSpan, ReadableSpan];
  expect(told(request)).toMatchObject({
    status: SpanStatusCode.UNSET,
    attributes: { "http.response.status_code": 200 },
  });
  expect(request.attributes).not.toHaveProperty("error.type");
  expect(told(whole)).toMatchObject({
    status: SpanStatusCode.ERROR,
    attributes: {
      "error.type": "InvalidParameter",
      "rpc.status_code": "InvalidParameter",
      "cloudseal.error.kind": "invalid",
      "cloudseal.request_id": "R",
    },
  });
  expect(whole.status.message).toBe(undefined);
  expect(inspect(spans(), { depth: 9 })).not.toContain("of-business");
  expect(await series()).toMatchObject([
    { attributes: { "error.type": "InvalidParameter", "rpc.status_code": "InvalidParameter" } },
    { attributes: { "http.response.status_code": 200 } },
  ]);
});

test("the same failure by the openapi-fetch client, which does not throw it", async () => {
  const body = '{"Response":{"Error":{"Code":"InvalidParameter","Message":"m"},"RequestId":"R"}}';
  const { options, spans } = await setUp(tencent, { body });
  await tencent.http(options);
  expect(told(spans()[1] as ReadableSpan)).toMatchObject({
    status: SpanStatusCode.ERROR,
    attributes: { "error.type": "InvalidParameter" },
  });
});

test("a retry is an event with its delay, and its request tells that it was sent again", async () => {
  const throttled = { status: 429, body: '{"error_code":"APIGW.0308","error_msg":"m","request_id":"R"}' };
  const { options, spans, series } = await setUp(huawei, throttled, huawei.success);
  await huawei.call({ ...options, retry: quick });
  const [first, second, whole] = spans() as [ReadableSpan, ReadableSpan, ReadableSpan];
  expect(told(first)).toMatchObject({
    status: SpanStatusCode.ERROR,
    attributes: { "http.response.status_code": 429, "error.type": "429" },
  });
  expect(first.attributes).not.toHaveProperty("http.request.resend_count");
  expect(told(second)).toMatchObject({
    status: SpanStatusCode.UNSET,
    attributes: { "http.response.status_code": 200, "http.request.resend_count": 1 },
  });
  expect([parentOf(first), parentOf(second)]).toEqual([whole.spanContext().spanId, whole.spanContext().spanId]);
  expect(told(whole)).toMatchObject({
    status: SpanStatusCode.UNSET,
    events: [
      {
        name: "cloudseal.retry",
        attributes: {
          "cloudseal.attempt": 1,
          "cloudseal.retry.delay": expect.any(Number),
          "cloudseal.error.kind": "throttled",
          "error.type": "APIGW.0308",
        },
      },
    ],
  });
  expect(whole.events[0]?.attributes?.["cloudseal.retry.delay"]).toBeLessThan(1);
  expect(whole.attributes).not.toHaveProperty("error.type");
  const counts = (await series()).map(({ name, count, attributes }) => [name, count, attributes["error.type"]]);
  expect(counts).toEqual([
    ["rpc.client.call.duration", 1, undefined],
    ["http.client.request.duration", 1, "429"],
    ["http.client.request.duration", 1, undefined],
  ]);
});

describe("a call that ends without an answer", () => {
  test.each<
    [
      fact: string,
      run: (options: Options, underWay: Promise<void>) => Promise<unknown>,
      requests: (string | undefined)[],
      want: string,
    ]
  >([
    [
      "is aborted under way",
      (options, underWay) => {
        const controller = new AbortController();
        underWay.then(() => controller.abort());
        return huawei.call(options, { signal: controller.signal });
      },
      ["aborted"],
      "aborted",
    ],
    [
      "is not answered in time",
      (options, underWay) => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
        onTestFinished(() => void vi.useRealTimers());
        underWay.then(() => vi.advanceTimersByTimeAsync(30));
        return huawei.call({ ...options, timeout: 30 });
      },
      ["timeout"],
      "timeout",
    ],
    [
      "has a server that is not there",
      (options) => huawei.call({ ...options, endpoint: "http://127.0.0.1:1" }),
      ["network"],
      "network",
    ],
    ["was aborted before", (options) => huawei.call(options, { signal: AbortSignal.abort() }), [], "aborted"],
    ["has no region", (options) => huawei.call({ ...options, endpoint: undefined, region: undefined }), [], "invalid"],
    [
      "has a transport that is broken",
      (options) =>
        huawei.call({
          ...options,
          transport: {
            send: () => {
              throw new Error("broken");
            },
          },
        }),
      ["_OTHER"],
      "network",
    ],
  ])("and %s", async (_, run, requests, want) => {
    let onRequest = () => {};
    const underWay = new Promise<void>((resolve) => (onRequest = resolve));
    const { url } = await serve(() => onRequest());
    const { tracerProvider, spans } = telemetry();
    const instrument = openTelemetry({ tracerProvider });
    await failureOf(run({ endpoint: url, credentials: huawei.permanent, retry: false, instrument }, underWay));
    vi.useRealTimers();
    const types = spans().map(({ status, attributes }) => [status.code, attributes["error.type"]]);
    expect(types).toEqual([...requests, want].map((type) => [SpanStatusCode.ERROR, type]));
  });

  test("but aborted while it waits for its next attempt", async () => {
    const { options, spans } = await setUp(huawei, { status: 429, body: "", headers: { "retry-after": "9" } });
    const controller = new AbortController();
    const onRetry = () => setImmediate(() => controller.abort());
    await failureOf(huawei.call({ ...options, retry: {}, onRetry }, { signal: controller.signal }));
    expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["429", "aborted"]);
    expect(spans()[1]?.events[0]?.attributes).toMatchObject({ "cloudseal.retry.delay": expect.any(Number) });
  });
});

test("calls at the same time keep to their own spans, below the spans that were active", async () => {
  const { options, spans, tracerProvider } = await setUp(huawei, huawei.success);
  const tracer = tracerProvider.getTracer("test");
  const outer = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      tracer.startActiveSpan(`outer ${index}`, async (span) => {
        await huawei.call({
          ...options,
          // What is asked for credentials is nested in the call, and lets others go first.
          credentials: async () => {
            await new Promise((resolve) => setTimeout(resolve, 8 - index));
            tracer.startSpan(`inner ${index}`).end();
            return huawei.permanent;
          },
        });
        expect(trace.getActiveSpan()).toBe(span);
        span.end();
        return span.spanContext();
      }),
    ),
  );
  expect(new Set(outer.map(({ traceId }) => traceId)).size).toBe(8);
  for (const { traceId, spanId } of outer) {
    const own = spans().filter((span) => span.spanContext().traceId === traceId);
    const whole = own.find(({ name }) => name.startsWith("dbss/"));
    expect(own.map(({ name }) => name.replace(/\d/, "n"))).toEqual([
      "inner n",
      "POST",
      "dbss/UpdateAuditTaskStatus",
      "outer n",
    ]);
    expect(parentOf(whole)).toBe(spanId);
    for (const below of own.slice(0, 2)) expect(parentOf(below)).toBe(whole?.spanContext().spanId);
  }
});

test("instrumentations of HTTP clients add no span and no header to a request", async () => {
  const { tracerProvider, spans } = telemetry();
  const recording: boolean[] = [];
  const transport = {
    send: async () => {
      const span = tracerProvider.getTracer("http").startSpan("GET");
      recording.push(span.isRecording());
      span.end();
      return { status: 200, headers: {}, body: huawei.success.body };
    },
  };
  const options = { endpoint: "http://host.example", credentials: huawei.permanent, transport } as Options;
  await huawei.call({ ...options, instrument: openTelemetry({ tracerProvider }) });
  expect(recording).toEqual([false]);
  expect(spans().map(({ name }) => name)).toEqual(["POST", "dbss/UpdateAuditTaskStatus"]);
});

test.each([
  ["InvalidParameter.Of-Business", "InvalidParameter.Of-Business"],
  ["x".repeat(101), "failed"],
  ["has blanks", "failed"],
  ["\u001b[31m", "failed"],
])("a code of %j is an error.type of %s: what a vendor says opens no end of series", async (code, want) => {
  const { options, spans, series } = await setUp(tencent, {
    body: JSON.stringify({ Response: { Error: { Code: code, Message: "m" }, RequestId: "R".repeat(1000) } }),
  });
  const { kind } = await failureOf(tencent.call(options));
  expect(spans()[1]?.attributes["error.type"]).toBe(want === "failed" ? kind : want);
  expect(String(spans()[1]?.attributes["cloudseal.request_id"]).length).toBe(100);
  expect((await series())[0]?.attributes["error.type"]).toBe(want === "failed" ? kind : want);
});

describe("OpenTelemetry breaks no call", () => {
  const bad = () => {
    throw new Error("broken");
  };
  const brokenSpan = new Proxy({}, { get: () => bad });
  test.each<[fact: string, options: object]>([
    ["that cannot begin spans", { tracerProvider: { getTracer: () => ({ startSpan: bad }) } }],
    ["that cannot end them", { tracerProvider: { getTracer: () => ({ startSpan: () => brokenSpan }) } }],
    ["that has no meter", { meterProvider: { getMeter: bad } }],
    ["that cannot measure", { meterProvider: { getMeter: () => ({ createHistogram: () => ({ record: bad }) }) } }],
    ["that is not there", {}],
  ])("%s", async (_, broken) => {
    const { options, received } = await setUp(huawei, { status: 429, body: "" }, huawei.success);
    await expect(huawei.call({ ...options, retry: quick, instrument: openTelemetry(broken) })).resolves.toBe(undefined);
    expect(received).toHaveLength(2);
  });
});

describe.each(
  services.flatMap((service) => [
    { ...service, key: "permanent key", credentials: service.permanent },
    { ...service, key: "temporary key", credentials: service.session },
  ]),
)("the $key of $vendor", (service) => {
  const values = secretsOf(service, service.credentials);

  test.each([200, 400, 401, 500])("is in no span and no measurement, nor is a signature (%i)", async (status) => {
    const { url, received } = await serve(({ headers, url }, outgoing) => {
      const text = `${inspect(headers)} ${url} ${values.join(" ")}`;
      const id = values[0] ?? "";
      outgoing
        .writeHead(status, { location: values.join("&"), "x-request-id": values.join() })
        .end(service.failure(id, text, { requestId: id }).body);
    });
    const { tracerProvider, meterProvider, spans, series } = telemetry();
    const instrument = openTelemetry({ tracerProvider, meterProvider });
    const { credentials } = service;
    await service.call({ endpoint: url, credentials, retry: quick, instrument }).catch(() => {});
    const text = JSON.stringify([spans().map(told), await series()]);
    const signatures = service.signaturesIn(received);
    expect(signatures.length).toBeGreaterThan(0);
    for (const secret of [...values, ...signatures]) expect(text).not.toContain(secret);
  });
});
