import { NoCredentials } from "@cloudseal/core/protocol";
import { fromInstanceMetadata } from "@cloudseal/tencent/credentials";
import { describe, expect, test } from "vitest";
import { serve } from "../../support/serve.js";
import { hostileAnswers, planted, timeFor } from "../hostile-answers.js";
import { failureOf, isolate } from "../isolate.js";

isolate();
const roles = "/latest/meta-data/cam/security-credentials/";
const end = Math.floor(Date.now() / 1000) + 7200;
const session = { TmpSecretId: "i", TmpSecretKey: "metadata-secret", Token: "metadata-token", ExpiredTime: end };
const success = JSON.stringify({ ...session, Expiration: new Date(end * 1000).toISOString(), Code: "Success" });
const credentials = {
  secretId: "i",
  secretKey: "metadata-secret",
  token: "metadata-token",
  expiration: new Date(end * 1000),
};

test("asks for the role, then for its session, and keeps that", async () => {
  const { url, received } = await serve(({ url }, outgoing) => outgoing.end(url === roles ? "a-role\n" : success));
  const provider = fromInstanceMetadata({ endpoint: `${url}/` });
  expect(await Promise.all([provider(), provider()])).toEqual([credentials, credentials]);
  expect(await provider()).toEqual(credentials);
  expect(received.map(({ method, target }) => `${method} ${target}`)).toEqual([`GET ${roles}`, `GET ${roles}a-role`]);
});

test("asks for the session of a role that is named", async () => {
  const { url, received } = await serve((_, outgoing) => outgoing.end(success));
  expect(await fromInstanceMetadata({ endpoint: url, roleName: "mine" })()).toEqual(credentials);
  expect(received.map(({ target }) => target)).toEqual([`${roles}mine`]);
});

test("gets another session when one is rejected", async () => {
  const { url, received } = await serve((_, outgoing) => outgoing.end(success));
  const provider = fromInstanceMetadata({ endpoint: url, roleName: "mine" });
  await provider({ rejected: await provider() });
  expect(received).toHaveLength(2);
});

describe("has none", () => {
  test.each([403, 404])("when the list of roles is HTTP %i, unless a role is named", async (status) => {
    const { url: endpoint } = await serve((_, outgoing) => outgoing.writeHead(status).end());
    expect(await failureOf(fromInstanceMetadata({ endpoint }))).toBeInstanceOf(NoCredentials);
    expect(await failureOf(fromInstanceMetadata({ endpoint, roleName: "mine" }))).not.toBeInstanceOf(NoCredentials);
  });

  test("when nobody listens, or nobody answers in time, unless a role is named", async () => {
    const { url } = await serve(() => {});
    for (const endpoint of ["http://127.0.0.1:1", url]) {
      const options = { endpoint, timeout: 50 };
      expect(await failureOf(fromInstanceMetadata(options))).toBeInstanceOf(NoCredentials);
      expect(await failureOf(fromInstanceMetadata({ ...options, roleName: "mine" }))).not.toBeInstanceOf(NoCredentials);
    }
  });
});

describe.each(hostileAnswers)("%s", (name, respond) => {
  test("is not the name of a role", async () => {
    const { url } = await serve((_, outgoing) => respond(outgoing));
    const error = await failureOf(fromInstanceMetadata({ endpoint: url, timeout: timeFor(name) }), [planted]);
    expect(error.message).toContain(`${url}${roles}`);
  });

  test("is not a session", async () => {
    const { url } = await serve((_, outgoing) => respond(outgoing));
    const error = await failureOf(fromInstanceMetadata({ endpoint: url, roleName: "mine", timeout: timeFor(name) }), [
      planted,
    ]);
    expect(error).not.toBeInstanceOf(NoCredentials);
  });
});

test.each<[fact: string, members: object, message: RegExp]>([
  ["another code", { Code: "Failed" }, /has no Code "Success"$/],
  ["no key", { TmpSecretKey: undefined }, /^TmpSecretKey is missing in the response of http:/],
  ["no token", { Token: "" }, /^Token is missing in/],
  ["a token of two lines", { Token: "a\nb" }, /^Token is not a text without spaces in/],
  ["no end", { ExpiredTime: undefined }, /^ExpiredTime is not a time in seconds in/],
  ["an end beyond all time", { ExpiredTime: 1e300 }, /^ExpiredTime is not a time in seconds in/],
  ["an end that is over", { ExpiredTime: 1 }, /have expired/],
])("a session with %s is rejected", async (_, members, message) => {
  const answer = JSON.stringify({ ...session, Code: "Success", ...members });
  const { url } = await serve((_, outgoing) => outgoing.end(answer));
  const error = await failureOf(fromInstanceMetadata({ endpoint: url, roleName: "mine" }), ["metadata-secret"]);
  expect(error.message).toMatch(message);
});
