import { canonicalRequest, headerOf, hmac, lowerCase, sha256, splitTarget } from "../../canonical/canonicalise.js";
import type { Server } from "../../canonical/server.js";

const names = ["content-type", "host"];

/** TC3-HMAC-SHA256. Path and query are signed as they stand on the wire. */
const tencent: Server = {
  name: "tencent",
  algorithm: "TC3-HMAC-SHA256",
  signs: (name) => names.includes(name),
  formatTime: (time) => String(Math.floor(time / 1000)),
  timeHeader: "x-tc-timestamp",
  timePattern: /^\d{1,11}$/,
  written: /^x-tc-timestamp$/,
  signersOwn: /^x-tc-(timestamp|token)$/,
  optional: /^x-tc-region$/,
  queryAsSent: true,
  hostNamesService: true,
  token: "token",
  headerNames: "x-tc-action x-tc-region x-tc-token x-tc-content-sha256 x-tc-timestamp x-tc-z".split(" "),
  callersHeader: "x-tc-z",
  credentials: (choose, secret) => ({
    secretId: secret(),
    secretKey: secret(),
    token: choose.chance(0.3) ? secret() : undefined,
  }),
  signOptions: (choose) => ({
    ...(choose.chance(0.5) && { region: choose.oneOf(["ap-singapore", "x"]) }),
    ...(choose.chance(0.7) && { service: choose.oneOf(["cvm", "tcss", "a-b", "x.y"]) }),
  }),
  tokenHeaders: ({ token }): Record<string, string> => (token ? { "x-tc-token": token } : {}),
  requestWith: (host, bytes) => ({
    method: "POST",
    target: "/",
    headers: [
      ["host", host],
      ["content-type", `application/json; note="${bytes}"`],
      ["x-tc-action", "UpdateImageRegistryTimingScanTask"],
      ["x-tc-version", "2020-11-01"],
    ],
    body: Buffer.from('{"ScanPeriod":1,"Enable":true,"ScanTime":"04:00:00"}'),
  }),
  verify(request, { credentials, service }) {
    const { secretId = "", secretKey = "" } = credentials;
    const { path, query } = splitTarget(request.target);
    const lines = names.map((name) => `${name}:${lowerCase(headerOf(request, name) ?? "")}`);
    const unsigned = headerOf(request, "x-tc-content-sha256") === "UNSIGNED-PAYLOAD";
    const payloadHash = sha256(unsigned ? "UNSIGNED-PAYLOAD" : request.body);
    const canonical = canonicalRequest(request.method, path, query, lines, names, payloadHash);
    const timestamp = headerOf(request, "x-tc-timestamp") ?? "";
    const day = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
    const scope = `${day}/${service}/tc3_request`;
    const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), "tc3_request");
    const signature = hmac(key, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`).toString("hex");

    const problems: string[] = [];
    if (headerOf(request, "content-type") === undefined) problems.push("there is no content-type");
    if (!/^\d{1,12}$/.test(timestamp)) problems.push(`x-tc-timestamp is ${JSON.stringify(timestamp)}`);
    return {
      authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
      canonicalRequest: canonical,
      signed: names,
      problems,
    };
  },
};

export default tencent;
