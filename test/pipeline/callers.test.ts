import { createSasClient } from "@cloudseal/alibaba-sas";
import { type Call, CloudError, fetchTransport, type Middleware } from "@cloudseal/core";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { describe, expect, test } from "vitest";
import { serve } from "../support/serve.js";
import { failureOf, services } from "./services.js";

describe.each(services)("$vendor", (service) => {
  const { call, http, client, permanent: credentials, operation, success, failure, region } = service;
  const name = `${operation[0]?.toLowerCase()}${operation.slice(1)}`;
  const served = (status = 200, body = success.body, headers: Record<string, string> = {}) =>
    serve((_, outgoing) => outgoing.writeHead(status, headers).end(body));

  test("the text of an error names operation, code, request and status", async () => {
    const answer = failure("Odd.Code", "It went wrong.", { requestId: "4F7E-1", status: 403 });
    const { url } = await served(answer.status, answer.body, answer.headers);
    const error = await failureOf(call({ endpoint: url, credentials }));
    const about = `(request 4F7E-1, HTTP ${answer.status})`;
    expect(String(error)).toBe(`CloudError: ${name} of ${service.service}: Odd.Code: It went wrong. ${about}`);
    expect((error as unknown as CloudError).stack).toContain(`${name} of ${service.service}: Odd.Code`);
  });

  test("an error has what the vendor's error holds, and the headers of the response", async () => {
    const answer = failure("Odd.Code", "It went wrong.", { status: 403 });
    const more =
      '"Recommend":"https://vendor.example/help","AccessDeniedDetail":{"AuthAction":"a:b","Big":9007199254740993},';
    // Beside the code, wherever the vendor has it.
    const body = answer.body.replace(/"(Code|error_code)"/, `${more}"$1"`);
    const { url } = await served(answer.status, body, { ...answer.headers, "x-trace": "t", "x-auth-token": "leaked" });
    const error = await failureOf(call({ endpoint: url, credentials }));
    expect(error.details).toMatchObject({
      Recommend: "https://vendor.example/help",
      AccessDeniedDetail: { AuthAction: "a:b", Big: "9007199254740993" },
    });
    expect(error.headers).toMatchObject({ "x-trace": "t", "x-auth-token": "***" });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ details: error.details, headers: error.headers });
  });

  test("what an error holds of the credentials is hidden", async () => {
    const secret = String(credentials[service.secret as keyof typeof credentials]);
    const answer = failure("Odd.Code", "m", { status: 403 });
    const { url } = await served(answer.status, answer.body.replace('"m"', JSON.stringify(`your ${secret}`)));
    const error = await failureOf(call({ endpoint: url, credentials }));
    expect(JSON.stringify([error.message, error.details])).not.toContain(secret);
    expect(JSON.stringify(error.details)).toContain("your ***");
  });

  test("withResponse gives result, status, headers and the id of the request", async () => {
    const { url } = await served(200, success.body, { "x-request-id": "R", "x-acs-request-id": "R", "x-trace": "t" });
    const made = call({ endpoint: url, credentials }) as Call<unknown>;
    const { data, response } = await made.withResponse();
    expect(data).toEqual(success.result);
    expect(await made).toBe(data);
    expect(response).toMatchObject({ status: 200, requestId: "R", headers: { "x-trace": "t" } });
  });

  test("withResponse rejects as the call does, and leaves no rejection behind", async () => {
    const { url } = await served(403, "{}");
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on("unhandledRejection", note);
    const made = call({ endpoint: url, credentials }) as Call<unknown>;
    expect(await failureOf(made.withResponse())).toMatchObject({ name: "CloudError", status: 403 });
    await new Promise((done) => setImmediate(done));
    process.off("unhandledRejection", note);
    expect(rejections).toEqual([]);
  });

  describe("middleware", () => {
    const through = async (middleware: Middleware[], send: typeof call | typeof http = call) => {
      const { url, received } = await served();
      await send({ endpoint: url, credentials, middleware });
      return received[0];
    };

    test.each([
      ["a method", call],
      ["client.http", http],
    ])("changes what %s sends before it is signed", async (_, send) => {
      const seen: unknown[] = [];
      const sent = await through(
        [
          ({ headers }, { operation }) => {
            seen.push(operation);
            return { headers: { ...headers, "X-Team": "blue" } };
          },
          async ({ headers, query }) => ({ query: query || "a=b", headers: { ...headers, "x-tier": "2" } }),
        ],
        send as typeof call,
      );
      expect(sent?.headers).toMatchObject({ "x-team": "blue", "x-tier": "2" });
      expect(sent?.target).toContain("?");
      expect(seen).toEqual([operation]);
    });

    test.each<[what: string, middleware: Middleware, kind: string, message: RegExp]>([
      ["that throws", () => Promise.reject(new Error("no")), "aborted", /no$/],
      [
        "that adds a header that frames",
        ({ headers }) => ({ headers: { ...headers, connection: "x" } }),
        "invalid",
        /"connection" cannot be set/,
      ],
      ["that breaks the query", () => ({ query: "a b" }), "invalid", /not percent-encoded/],
      ["that gives no text", () => ({ body: 7 as never }), "invalid", /body of type number/],
    ])("%s ends the call before anything is sent", async (_, middleware, kind, message) => {
      const { url, received } = await served();
      const error = await failureOf(call({ endpoint: url, credentials, middleware: [middleware] }));
      expect(error).toMatchObject({ kind, attempts: 0 });
      expect(error.message).toMatch(message);
      expect(received).toEqual([]);
    });
  });

  test("headers of the client go with every call, and those of a call come over them", async () => {
    const { url, received } = await served();
    const options = { endpoint: url, credentials, headers: { "X-Team": "blue", "X-Tier": "1" } };
    await call(options, { headers: { "x-tier": "2" } });
    await http(options, { headers: { "x-tier": "3" } });
    expect(received.map(({ headers }) => [headers["x-team"], headers["x-tier"]])).toEqual([
      ["blue", "2"],
      ["blue", "3"],
    ]);
    expect(() => client({ ...options, headers: { host: "evil.example" } })).toThrow(/"host" cannot be set/);
  });

  test("a user agent has our name, and what the caller adds", async () => {
    const { url, received } = await served();
    await call({ endpoint: url, credentials, userAgent: "my-scanner/1.4" });
    await call({ endpoint: url, credentials });
    expect(received.map(({ headers }) => headers["user-agent"])).toEqual([
      expect.stringMatching(/^cloudseal\/\S+ my-scanner\/1\.4$/),
      expect.stringMatching(/^cloudseal\/\S+$/),
    ]);
    expect(() => client({ endpoint: url, userAgent: "a\nb" })).toThrow(/^userAgent has characters/);
  });

  test.each([
    ["node:http", undefined],
    ["fetch", fetchTransport()],
  ])("an endpoint may have a path, and a host to sign for, over %s", async (_, transport) => {
    const { url, received } = await served();
    const host = "vendor.example";
    const date = new Date("2026-01-02T03:04:05Z");
    const fixed = { credentials, clock: () => date, nonce: () => "n", transport };
    await call({ ...fixed, endpoint: { url: `${url}/gateway/`, host } });
    await call({ ...fixed, endpoint: url });
    const [through, direct] = received;
    expect(through?.target).toBe(`/gateway${direct?.target}`);
    expect(through?.headers.host).toBe(new URL(url).host);
    // The signature is that of a request to the other host, without the prefix.
    const requests: string[] = [];
    const offline = {
      send: ({ headers }: { headers: Record<string, string> }) =>
        Promise.reject(requests.push(headers.authorization as string)),
    };
    await failureOf(call({ ...fixed, transport: offline as never, endpoint: `https://${host}` }));
    expect(through?.headers.authorization).toBe(requests[0]);
    expect(through?.headers.authorization).not.toBe(direct?.headers.authorization);
  });

  test.each<[options: object, message: RegExp]>([
    [{ regoin: "x" }, /^no option is called "regoin": did you mean region\?$/],
    [{ timeOut: 5 }, /did you mean timeout\?$/],
    [{ maxRetries: 5 }, /^no option is called "maxRetries": those of a client of \w+ are credentials, region, /],
    [{ retry: { attemps: 5 } }, /did you mean attempts\?$/],
    [
      { region: `${region.slice(0, -2)}${region.at(-1)}${region.at(-2)}` },
      new RegExp(`\\(did you mean ${region}\\?\\)`),
    ],
    [{ endpoint: "https://host.example/path" }, /one with a path as \{ url \}$/],
  ])("%o is an error when the client is made", (options, message) => {
    expect(() => client(options)).toThrow(message);
  });

  test("a region that is new works with an endpoint", async () => {
    const { url } = await served();
    expect(await call({ endpoint: url, region: "mars-north-1", credentials })).toEqual(success.result);
  });

  test.each([
    [{ timeOut: 5 }, /did you mean timeout\?$/],
    [{ retry: { attemps: 5 } }, /did you mean attempts\?$/],
  ])("a call with %o is invalid", async (options, message) => {
    const { url, received } = await served();
    const error = await failureOf(call({ endpoint: url, credentials }, options as never));
    expect(error).toMatchObject({ kind: "invalid", attempts: 0 });
    expect(error.message).toMatch(message);
    expect(received).toEqual([]);
  });

  test("a call may say that it is idempotent, or that it is not", async () => {
    const answer = service.failures.server;
    const { url, received } = await serve((_, outgoing) => outgoing.writeHead(answer.status).end(answer.body));
    const options = { endpoint: url, credentials, retry: { attempts: 2, baseDelay: 0 } };
    expect(await failureOf(call(options, { idempotent: true }))).toMatchObject({ attempts: 2, retryable: true });
    expect(await failureOf(call(options, { idempotent: false }))).toMatchObject({ attempts: 1, retryable: false });
    expect(received.length).toBe(3);
  });

  test("a call may have a time of its own for each attempt", async () => {
    const { url } = await serve(() => {});
    const options = { endpoint: url, credentials, retry: false as const };
    const error = await failureOf(call(options, { attemptTimeout: 20 }));
    expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
    expect(error.message).toContain("no whole response within 20 ms");
  });

  test("all notifications of a call have its id, and no other call's", async () => {
    const answer = service.failures.throttled;
    const { url } = await serve((_, out) => out.writeHead(answer.status, { ...service.retryAtOnce }).end(answer.body));
    const ids: number[][] = [[], []];
    for (const seen of ids) {
      const note = ({ id }: { id: number }) => void seen.push(id);
      const hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note };
      await failureOf(
        call(
          { endpoint: url, credentials, ...hooks, retry: { attempts: 2, baseDelay: 0 }, instrument: undefined },
          { signal: AbortSignal.timeout(20_000) },
        ),
      );
      expect(seen.length).toBeGreaterThan(2);
      expect(new Set(seen).size).toBe(1);
    }
    expect(ids[0]?.[0]).not.toBe(ids[1]?.[0]);
  });
});

describe("an operation without a spec", () => {
  const keys = {
    accessKeyId: "id",
    accessKeySecret: "secret-1",
    secretId: "id",
    secretKey: "secret-1",
    ak: "id",
    sk: "secret-1",
  };

  test("of Alibaba goes out by its name, the input in the query", async () => {
    const { url, received } = await serve((_, out) => out.end('{"RequestId":"R","Version":9007199254740993}'));
    const sas = createSasClient({ endpoint: url, credentials: keys });
    const made = sas.call({ action: "DescribeVersionConfig" }, { SourceIp: "1.2.3.4", Ids: ["a", "b"] });
    expect(await made).toEqual({ RequestId: "R", Version: 9007199254740993n });
    expect((await made.withResponse()).response.requestId).toBe("R");
    expect(received[0]).toMatchObject({
      method: "POST",
      target: "/?Ids.1=a&Ids.2=b&SourceIp=1.2.3.4",
      headers: { "x-acs-action": "DescribeVersionConfig", "x-acs-version": "2018-12-03" },
    });
  });

  test("of Tencent goes out by its name, the input in the body, the result unwrapped", async () => {
    const { url, received } = await serve((_, out) => out.end('{"Response":{"RequestId":"R","Total":1}}'));
    const tcss = createTcssClient({ endpoint: url, credentials: keys, region: "ap-singapore" });
    expect(await tcss.call({ action: "DescribeAssetSummary" }, { Limit: 1 })).toEqual({ RequestId: "R", Total: 1 });
    expect(received[0]).toMatchObject({
      target: "/",
      body: '{"Limit":1}',
      headers: { "x-tc-action": "DescribeAssetSummary", "x-tc-version": "2020-11-01" },
    });
  });

  test("of Huawei goes out by method and path, with the client's project", async () => {
    const { url, received } = await serve((_, out) => out.end("[1]"));
    const dbss = createDbssClient({ endpoint: url, credentials: keys, projectId: "p1" });
    expect(await dbss.call({ method: "get", path: "/v1/{project_id}/things/{id}" }, { id: "a b", limit: 5 })).toEqual([
      1,
    ]);
    expect(await dbss.call({ method: "POST", path: "/v1/{project_id}/things" }, { name: "x" })).toEqual([1]);
    expect(received).toMatchObject([
      { method: "GET", target: "/v1/p1/things/a%20b?limit=5" },
      { method: "POST", target: "/v1/p1/things", body: '{"name":"x"}' },
    ]);
  });

  test.each([
    ["", undefined],
    ["plain text", "plain text"],
    ["null", null],
  ])("may answer %j", async (body, want) => {
    const { url } = await serve((_, out) => out.end(body));
    const dbss = createDbssClient({ endpoint: url, credentials: keys, projectId: "p1" });
    expect(await dbss.call({ method: "DELETE", path: "/v1/things" })).toBe(want);
  });

  test("is not repeated after a fault of the server, unless the caller says so", async () => {
    const { url, received } = await serve((_, out) => out.writeHead(500).end("{}"));
    const sas = createSasClient({ endpoint: url, credentials: keys, retry: { attempts: 2, baseDelay: 0 } });
    const failed = await failureOf(sas.call({ action: "DoIt" }));
    expect(failed).toMatchObject({ operation: "DoIt", attempts: 1, retryable: false });
    expect(failed.message).toMatch(/^doIt of sas: HTTP 500 /);
    expect(await failureOf(sas.call({ action: "DoIt" }, {}, { idempotent: true }))).toMatchObject({ attempts: 2 });
    expect(received.length).toBe(3);
  });

  test.each<[what: string, make: (endpoint: string) => Promise<unknown>, message: RegExp]>([
    [
      "no name",
      (endpoint) => createSasClient({ endpoint, credentials: keys }).call({} as never),
      /action is undefined: pass the name/,
    ],
    [
      "a name that ends its line",
      (endpoint) => createTcssClient({ endpoint, credentials: keys }).call({ action: "A\r\nX: 1" }),
      /action is "A\\r\\nX: 1"/,
    ],
    [
      "no method",
      (endpoint) => createDbssClient({ endpoint, credentials: keys }).call({ path: "/" } as never),
      /method is undefined/,
    ],
    [
      "a path that is an address",
      (endpoint) =>
        createDbssClient({ endpoint, credentials: keys }).call({ method: "GET", path: "https://evil.example/" }),
      /path is "https:/,
    ],
    [
      "a query in the path",
      (endpoint) => createDbssClient({ endpoint, credentials: keys }).call({ method: "GET", path: "/a?b=c" }),
      /path is "\/a\?b=c"/,
    ],
  ])("%s is invalid, and nothing is sent", async (_, make, message) => {
    const { url, received } = await serve((_, out) => out.end("{}"));
    const error = await failureOf(make(url));
    expect(error).toBeInstanceOf(CloudError);
    expect(error).toMatchObject({ kind: "invalid", attempts: 0 });
    expect(error.message).toMatch(message);
    expect(received).toEqual([]);
  });
});
