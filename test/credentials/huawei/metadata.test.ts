import { NoCredentials } from "@cloudseal/core/protocol";
import { fromInstanceMetadata } from "@cloudseal/huawei/credentials";
import { describe, expect, test } from "vitest";
import { serve } from "../../support/serve.js";
import { hostileAnswers, planted, timeFor } from "../hostile-answers.js";
import { failureOf } from "../isolate.js";

const tokens = "/meta-data/latest/api/token";
const keys = "/openstack/latest/securitykey";
const end = new Date(Date.now() + 7_200_000);
const credential = {
  access: "i",
  secret: "metadata-secret",
  securitytoken: "metadata-token",
  expires_at: end.toISOString().replace("Z", "000Z"),
};
const success = JSON.stringify({ credential });
const credentials = { ak: "i", sk: "metadata-secret", securityToken: "metadata-token", expiration: end };

/** A metadata service that answers the requests in their order. */
const service = (...answers: [status: number, body: string][]) =>
  serve((_, outgoing) => {
    const [status, body] = answers.shift() ?? [500, "one request too many"];
    outgoing.writeHead(status).end(body);
  });

const asked = (received: readonly { method: string; target: string }[]) =>
  received.map(({ method, target }) => `${method} ${target}`);

test("asks for a token, and with it for the keys, and keeps these", async () => {
  const { url, received } = await service([200, "imds-token\n"], [200, success]);
  const provider = fromInstanceMetadata({ endpoint: `${url}/` });
  expect(await Promise.all([provider(), provider()])).toEqual([credentials, credentials]);
  expect(await provider()).toEqual(credentials);
  expect(asked(received)).toEqual([`PUT ${tokens}`, `GET ${keys}`]);
  expect(received[0]?.headers["x-metadata-token-ttl-seconds"]).toBe("21600");
  expect(received[1]?.headers["x-metadata-token"]).toBe("imds-token");
});

test.each([404, 405, 503])("does without a token where HTTP %i says that there are none", async (status) => {
  const { url, received } = await service([status, ""], [200, success]);
  expect(await fromInstanceMetadata({ endpoint: url })()).toEqual(credentials);
  expect(received[1]?.headers["x-metadata-token"]).toBeUndefined();
});

test("tries another token once when the first is rejected", async () => {
  const { url, received } = await service([200, "old"], [401, "token expired"], [200, "new"], [200, success]);
  expect(await fromInstanceMetadata({ endpoint: url })()).toEqual(credentials);
  expect(received.map(({ headers }) => headers["x-metadata-token"])).toEqual([undefined, "old", undefined, "new"]);
});

test("does not try a third", async () => {
  const { url, received } = await service([200, "old"], [401, ""], [200, "new"], [401, ""]);
  const error = await failureOf(fromInstanceMetadata({ endpoint: url }));
  expect(error).not.toBeInstanceOf(NoCredentials);
  expect(error.message).toBe(`${url}${keys} responds with HTTP 401`);
  expect(received).toHaveLength(4);
});

test("gets other keys when some are rejected", async () => {
  const { url, received } = await service([200, "t"], [200, success], [200, "t"], [200, success]);
  const provider = fromInstanceMetadata({ endpoint: url });
  await provider({ rejected: await provider() });
  expect(received).toHaveLength(4);
});

describe("has none", () => {
  test.each<[fact: string, answers: [number, string][]]>([
    [
      "without an agency",
      [
        [200, "t"],
        [401, "Please configure Cloud Service Agency first"],
      ],
    ],
    [
      "without such a page",
      [
        [404, ""],
        [404, ""],
      ],
    ],
    ["behind a wall", [[403, ""]]],
    ["on another cloud", [[400, ""]]],
    [
      "behind a wall, without a token",
      [
        [404, ""],
        [403, ""],
      ],
    ],
  ])("%s", async (_, answers) => {
    const { url, received } = await service(...answers);
    expect(await failureOf(fromInstanceMetadata({ endpoint: url }))).toBeInstanceOf(NoCredentials);
    expect(received).toHaveLength(answers.length);
  });

  test("when nobody listens, or nobody answers in time", async () => {
    const { url } = await serve(() => {});
    for (const endpoint of ["http://127.0.0.1:1", url])
      expect(await failureOf(fromInstanceMetadata({ endpoint, timeout: 50 }))).toBeInstanceOf(NoCredentials);
  });
});

describe.each(hostileAnswers)("%s", (name, respond) => {
  test("is not a token", async () => {
    const { url } = await serve((_, outgoing) => respond(outgoing));
    await failureOf(fromInstanceMetadata({ endpoint: url, timeout: timeFor(name) }), [planted]);
  });

  test("is not keys", async () => {
    const { url } = await serve(({ method }, outgoing) => (method === "PUT" ? outgoing.end("t") : respond(outgoing)));
    const error = await failureOf(fromInstanceMetadata({ endpoint: url, timeout: timeFor(name) }), [planted]);
    expect(error instanceof NoCredentials).toBe(/breaks|no end/.test(name));
  });
});

test.each<[fact: string, members: object, message: RegExp]>([
  ["no key", { secret: undefined }, /^secret is missing in the response of http:/],
  ["no token", { securitytoken: "" }, /^securitytoken is missing in/],
  ["a token of two lines", { securitytoken: "a\nb" }, /^securitytoken is not a text without spaces in/],
  ["no end", { expires_at: undefined }, /^expires_at is not a time in/],
  ["an end that is a number", { expires_at: 1e15 }, /^expires_at is not a time in/],
  ["an end that is over", { expires_at: "2020-01-01T00:00:00.000000Z" }, /have expired/],
])("keys with %s are rejected", async (_, members, message) => {
  const { url } = await service([404, ""], [200, JSON.stringify({ credential: { ...credential, ...members } })]);
  expect((await failureOf(fromInstanceMetadata({ endpoint: url }), ["metadata-secret"])).message).toMatch(message);
});
