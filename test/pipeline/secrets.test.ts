import { inspect } from "node:util";
import { type RequestInfo, type ResponseInfo, TransportError } from "@cloudseal/core";
import { simulatorCredentials } from "@cloudseal/simulator";
import { describe, expect, test } from "vitest";
import { printed } from "../printed.js";
import { serve } from "./serve.js";
import { failureOf, type Options, services } from "./services.js";

const keys = services.flatMap((service) => [
  { ...service, key: "permanent key", credentials: service.permanent },
  { ...service, key: "temporary key", credentials: service.session },
]);
const cases = [
  ...keys,
  ...services
    .filter(({ vendor }) => vendor === "huawei")
    .map((service) => ({ ...service, key: "token", credentials: { ...simulatorCredentials.huawei[2] } as never })),
];

describe.each(cases)("the $key of $vendor", ({ vendor, call, http, client, credentials, secret, success }) => {
  // Names of keys are not secret: people look them up in their account.
  const known = /^(accessKeyId|secretId|ak|projectId)$/;
  const values: string[] = Object.entries<string>(credentials).flatMap(([name, value]) =>
    known.test(name) ? [] : [value],
  );

  /** A server that answers with all that it was sent, as vendors do in their messages. */
  const parrot = (status: number) =>
    serve(({ headers, url }, outgoing) => {
      const text = `${inspect(headers)} ${url} ${values.join(" ")}`;
      const bodies: Record<string, object> = {
        alibaba: { Code: "SignatureDoesNotMatch", Message: text, RequestId: "R" },
        tencent: { Response: { Error: { Code: "AuthFailure.SignatureFailure", Message: text }, RequestId: "R" } },
        huawei: { error_code: "APIGW.0301", error_msg: text, request_id: "R" },
      };
      outgoing.writeHead(vendor === "tencent" ? 200 : status, { location: `/?${values.join("&")}` });
      outgoing.end(JSON.stringify(bodies[vendor]));
    });

  const secretsOf = (received: readonly { headers: Record<string, unknown> }[]) => [
    ...values,
    ...received.flatMap(({ headers }) => /Signature=(\w+)/.exec(String(headers.authorization))?.[1] ?? []),
  ];

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
      expectClean(error, secretsOf(received));
    },
  );

  test("is not in the openapi-fetch client's error", async () => {
    const { url, received } = await parrot(400);
    const { error } = await http({ endpoint: url, credentials });
    expect(inspect(error, { depth: 9 })).toContain("***");
    expectClean(error, secretsOf(received));
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
    expectClean(error, secretsOf(received));
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
      { attempt: 1, method: "POST" },
      { attempt: 1, status: 200 },
    ]);
    expect(inspect(seen[0])).toContain("***");
    expectClean(seen, secretsOf(received));
  });

  test("is not in the error of a call that is refused before it is sent", async () => {
    const broken = { ...(credentials as object), [secret in credentials ? secret : "authToken"]: `${values[0]}\n` };
    const error = await failureOf(call({ endpoint: "https://host.example", credentials: broken }));
    expect(error).toMatchObject({ kind: "credentials", attempts: 0 });
    expectClean(error, values);
  });
});
