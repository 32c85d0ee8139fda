import { createServer } from "node:net";
import { inspect } from "node:util";
import { fetchTransport, type RequestInfo, type ResponseInfo, TransportError } from "@cloudseal/core";
import { describe, expect, test } from "vitest";
import { printed } from "../support/printed.js";
import { said } from "../support/said.js";
import { listenForTest, serve } from "../support/serve.js";
import { secretsOf } from "../support/vendors.js";
import { failureOf, type Options, services } from "./services.js";

const keys = services.flatMap((service) => [
  { ...service, key: "permanent key", credentials: service.permanent },
  { ...service, key: "temporary key", credentials: service.session },
]);
const cases = [
  ...keys,
  ...services.flatMap((service) =>
    Object.entries(service.otherCredentials ?? {}).map(([key, credentials]) => ({ ...service, key, credentials })),
  ),
];

describe.each(cases)("the $key of $vendor", (service) => {
  const { call, http, client, credentials, secret, success, failure, failures } = service;
  const values = secretsOf(service, credentials);

  /** A server that answers with all that it was sent, as vendors do in their messages. */
  const parrot = (status: number) =>
    serve(({ headers, url }, outgoing) => {
      const text = `${inspect(headers)} ${url} ${values.join(" ")}`;
      const response = failure(failures.wrongSignature, text, { status });
      outgoing.writeHead(response.status, { location: `/?${values.join("&")}` }).end(response.body);
    });

  const seenBy = (received: readonly { headers: object }[]) => [...values, ...service.signaturesIn(received)];

  const expectClean = (value: unknown, secrets: string[]) => {
    const text = printed(value);
    for (const secret of secrets) expect(text).not.toContain(secret);
  };

  test("is not in a client, before or after calls", async () => {
    const { url } = await serve((_, outgoing) => outgoing.end(success.body));
    const options: Options = { endpoint: url, credentials };
    const one = client(options) as { http: { POST(path: string): Promise<unknown> } };
    expectClean(one, values);
    await call(options);
    await one.http.POST("/none").catch(() => {});
    expectClean(one, values);
  });

  test.each([400, 401, 403, 500])(
    "is not in an error that quotes the request, nor its signature (%i)",
    async (status) => {
      const { url, received } = await parrot(status);
      const error = await failureOf(call({ endpoint: url, credentials }));
      expect(error.message).toContain("***");
      expectClean(error, seenBy(received));
    },
  );

  test("is not in the openapi-fetch client's error", async () => {
    const { url, received } = await parrot(400);
    const { error } = await http({ endpoint: url, credentials });
    expect(inspect(error, { depth: 9 })).toContain("***");
    expectClean(error, seenBy(received));
  });

  test("is not in the error of a redirect to an address that quotes it", async () => {
    const quoted = values.flatMap((value) => [value, encodeURIComponent(value)]);
    const { url } = await serve((_, outgoing) =>
      outgoing.writeHead(302, { location: `http://other.example/?${quoted.join("&")}` }).end(),
    );
    expectClean(await failureOf(call({ endpoint: url, credentials })), quoted);
  });

  test("is not in the error of a connection that breaks", async () => {
    const { url, received } = await serve(({ socket }) => socket.destroy());
    const error = await failureOf(call({ endpoint: url, credentials }));
    expect(error).toMatchObject({ kind: "network" });
    expectClean(error, seenBy(received));
  });

  test("is not in the error of a transport that quotes the request", async () => {
    const transport = {
      send: async ({ headers }: { headers: object }) => {
        throw new TransportError("network", `cannot send ${JSON.stringify(headers)}`);
      },
    };
    const error = await failureOf(call({ endpoint: "https://host.example", transport, credentials } as Options));
    for (const text of [error.message, String(error), JSON.stringify({ message: error.message })])
      for (const value of values) expect(text).not.toContain(value);
  });

  test.each<[how: string, quote: (secret: string) => string]>([
    ["Base64", (secret) => Buffer.from(secret).toString("base64")],
    ["Base64 of more", (secret) => Buffer.from(`x=${secret};`).toString("base64")],
    ["Base64 for URLs", (secret) => Buffer.from(secret).toString("base64url")],
    ["hexadecimal", (secret) => Buffer.from(secret).toString("hex")],
    ["upper case", (secret) => secret.toUpperCase()],
    ["percent-encoded letters", (secret) => secret.replace(/[a-z]/, (c) => `%${c.charCodeAt(0).toString(16)}`)],
    ["twice percent-encoded", (secret) => encodeURIComponent(encodeURIComponent(`${secret}+/`))],
  ])("is not in an error that quotes it in %s", async (_, quote) => {
    const text = values.map(quote).join(" ");
    const { status, body } = failure(text, text, { requestId: text });
    const { url } = await serve((_, outgoing) =>
      outgoing.writeHead(status, { "x-echo": text, "proxy-authorization": text }).end(body),
    );
    const quoted = values.map(quote).map((part) => part.slice(4, -4));
    const seen: unknown[] = [];
    const onResponse = (info: unknown) => seen.push(info);
    expectClean(await failureOf(call({ endpoint: url, credentials })), quoted);
    const { error, response } = await http({ endpoint: url, credentials, onResponse });
    expectClean([error, Object.fromEntries(response.headers), seen], quoted);
  });

  describe.each([
    ["an error of the request's library", (secret: string) => ({ config: { headers: { token: secret } } })],
    [
      "a cause of the cause",
      (secret: string) => ({ cause: Object.assign(new Error("why"), { data: `POST ${secret}` }) }),
    ],
    ["bytes of the response", (secret: string) => ({ rawPacket: Buffer.from(`HTTP/1.1 ${secret}`) })],
    ["a Request", (secret: string) => ({ request: new Request("http://x.example", { headers: { token: secret } }) })],
  ] as const)("that %s holds", (_, more) => {
    const broken = () =>
      Object.assign(new Error("socket hang up", {}), { code: "ECONNRESET" }, more(values[0] as string));

    test.each([
      ["an own transport", () => ({ transport: { send: () => Promise.reject(broken()) } })],
      [
        "a transport's TransportError",
        () => ({ transport: { send: () => Promise.reject(new TransportError("network", "broken", broken())) } }),
      ],
      ["an own fetch", () => ({ transport: fetchTransport(() => Promise.reject(broken())) })],
    ])("is not in the error of a call over %s, which keeps what went wrong", async (_, options) => {
      const error = await failureOf(call({ endpoint: "https://host.example", credentials, ...options() } as Options));
      expect(error).toMatchObject({ kind: "network" });
      expect(inspect(error, { depth: 9 })).toContain("ECONNRESET");
      expectClean(error, values);
    });

    test("is not in the error of a provider that failed", async () => {
      let asked = 0;
      const provider = () => (asked++ === 0 ? credentials : Promise.reject(broken()));
      const { url } = await serve((_, outgoing) => outgoing.writeHead(429).end());
      const retry = { baseDelay: 0, maxDelay: 1 };
      expectClean(await failureOf(call({ endpoint: url, credentials: provider, retry } as Options)), values);
    });

    test("is not in the error of a provider that fails at once", async () => {
      const provider = () => Promise.reject(broken());
      const shown = printed(
        await failureOf(call({ endpoint: "https://host.example", credentials: provider } as Options)),
      );
      expect(shown).toContain("ECONNRESET");
      expect(shown).not.toContain(values[0]);
    });
  });

  test("is not in what fetch keeps of a response that is not HTTP", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", (request) => socket.end(`HTTP/1.1 200 OK\r\nx\r\n${request}${values.join(" ")}\r\n\r\n`));
    });
    const { port } = await listenForTest(server);
    for (const transport of [fetchTransport(), undefined]) {
      const error = await failureOf(call({ endpoint: `http://127.0.0.1:${port}`, transport, credentials } as Options));
      expect(error).toMatchObject({ kind: "network" });
      expectClean(error, values);
    }
  });

  test("is not in what hooks see", async () => {
    const { url, received } = await serve((_, outgoing) => outgoing.end(success.body));
    const seen: (RequestInfo | ResponseInfo)[] = [];
    await call({
      endpoint: url,
      credentials,
      onRequest: (info) => seen.push(info),
      onResponse: (info) => seen.push(info),
    });
    expect(seen).toMatchObject([
      { attempt: 1, method: received[0]?.method },
      { attempt: 1, status: 200 },
    ]);
    expect(inspect(seen[0])).toContain("***");
    expectClean(seen, seenBy(received));
  });

  test("is not in the error of a call that is rejected before it is sent", async () => {
    const broken = { ...(credentials as object), [secret in credentials ? secret : "authToken"]: `${values[0]}\n` };
    const error = await failureOf(call({ endpoint: "https://host.example", credentials: broken }));
    expect(error).toMatchObject({ kind: "credentials", attempts: 0 });
    expectClean(error, values);
  });
});

describe.each(services)(
  "the vendor's text in an error of $vendor",
  ({ call, failure, permanent: credentials, where }) => {
    const errorOf = async (text: string) => {
      const { status, body } = failure(`Invalid${text}`, text, { requestId: text });
      const { url } = await serve((_, outgoing) => outgoing.writeHead(status).end(body));
      return failureOf(call({ endpoint: url, credentials }));
    };

    test("reaches no terminal with control characters or marks of direction", async () => {
      const error = await errorOf("a\x1b[31mb\x07c\u202ed\u2066e\nf\rg\u2028h\x9bi");
      const clean = "a [31mb c d e f g h i";
      expect(error.code).toBe(`Invalid${clean}`);
      const request = error.requestId === undefined ? "" : `request ${clean}, `;
      expect(said(error, where)).toBe(`Invalid${clean}: ${clean} (${request}HTTP ${error.status})`);
      const text = `${error.message}${error.code}${error.requestId}${Object.values(error.headers as object)}`;
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      // Details may have several lines; nothing that moves a cursor otherwise, in names too.
      const details = JSON.stringify(error.details).replaceAll("\\n", "");
      expect(details).toContain("[31mb");
      expect(details).not.toMatch(/\\[bfrt]|\\u00[01]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    });

    test("of three million characters has an end", async () => {
      const error = await errorOf("x".repeat(3_000_000));
      // Its own message, code and request, shortened, and what stands around them.
      const [message, code] = ["x".repeat(2000), `Invalid${"x".repeat(193)}`];
      const request = error.requestId === undefined ? "" : `request ${"x".repeat(200)}…, `;
      expect(said(error, where)).toBe(`${code}…: ${message}… (${request}HTTP ${error.status})`);
      expect(error.details).toBe(undefined);
      expect((error.stack as string).length).toBeLessThan(10_000);
      expect((error.code as string).length).toBe(201);
    });
  },
);

test("an address of a redirect reaches no terminal with control characters either", async () => {
  const { call, permanent, region } = services[0] as (typeof services)[0];
  const transport = { send: async () => ({ status: 302, headers: { location: "\x1b[2J\u202e" }, body: "" }) };
  const error = await failureOf(call({ transport, credentials: permanent, region }));
  expect(error.message).toBe("getOnceTaskResultInfo of sas: HTTP 302: redirects are not followed (to  [2J )");
});

test("a secret of one letter does not riddle texts", async () => {
  const { call, failure, permanent, secret } = services[0] as (typeof services)[0];
  const { status, body } = failure("Invalid", "a bad day");
  const { url } = await serve((_, outgoing) => outgoing.writeHead(status).end(body));
  const credentials = { ...permanent, [secret]: "a" };
  expect(await failureOf(call({ endpoint: url, credentials }))).toMatchObject({
    message: "getOnceTaskResultInfo of sas: Invalid: a bad day (request R, HTTP 400)",
  });
});
