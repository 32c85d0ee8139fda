import { canonicalRequest, headerOf, hmac, lowerCase, sha256, splitTarget } from "../canonicalise.js";
import type { Vendor } from "./vendor.js";

const names = ["content-type", "host"];

/** TC3-HMAC-SHA256. Path and query are signed as they stand on the wire. */
export const tencent: Vendor = {
  name: "tencent",
  signs: (name) => names.includes(name),
  formatTime: (time) => String(Math.floor(time / 1000)),
  timeHeader: "x-tc-timestamp",
  written: /^x-tc-timestamp$/,
  tokenHeaders: ({ token }): Record<string, string> => (token ? { "x-tc-token": token } : {}),
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
      problems,
    };
  },
};
