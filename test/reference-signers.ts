import { createHash, createHmac } from "node:crypto";

/** A request as a server sees it: header names in lower case, the target as on the wire. */
export interface Wire {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Uint8Array, text: string) => createHmac("sha256", key).update(text).digest();

const encode = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-_.~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");

const path = (text: string) =>
  text
    .split("/")
    .map((segment) => encode(decodeURIComponent(segment)))
    .join("/");

const query = (text: string) => {
  const pairs = text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...rest] = pair.replaceAll("+", " ").split("=");
      return [decodeURIComponent(name), decodeURIComponent(rest.join("="))] as const;
    });
  const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  pairs.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
};

/** The lines of a canonical request, from the name of the method to the hash of the body. */
const canonical = (wire: Wire, uri: string, query: string, names: string[], hash: string, change = (v: string) => v) =>
  [
    wire.method,
    uri,
    query,
    ...names.map((name) => `${name}:${change((wire.headers[name] ?? "").trim())}`),
    "",
    names.join(";"),
    hash,
  ].join("\n");

/**
 * What each vendor documents, written a second time and in another way than in the packages: the `Authorization` that a
 * signed request must have, from what stands on the wire and the secret.
 */
export const referenceSigners: Record<
  string,
  (wire: Wire, credentials: Record<string, string>, service: string) => string
> = {
  alibaba(wire, { accessKeyId, accessKeySecret = "" }) {
    const names = Object.keys(wire.headers)
      .filter((name) => /^(host|content-type|x-acs-.*)$/.test(name))
      .sort();
    const request = canonical(wire, path(wire.path), query(wire.query), names, sha256(wire.body));
    const signature = hmac(accessKeySecret, `ACS3-HMAC-SHA256\n${sha256(request)}`).toString("hex");
    return `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names.join(";")},Signature=${signature}`;
  },
  tencent(wire, { secretId, secretKey }, service) {
    const names = ["content-type", "host"];
    const time = wire.headers["x-tc-timestamp"] ?? "";
    const day = new Date(Number(time) * 1000).toISOString().slice(0, 10);
    const scope = `${day}/${service}/tc3_request`;
    const hash = sha256(wire.headers["x-tc-content-sha256"] === "UNSIGNED-PAYLOAD" ? "UNSIGNED-PAYLOAD" : wire.body);
    const request = canonical(wire, wire.path, wire.query, names, hash, (value) => value.toLowerCase());
    const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), "tc3_request");
    const signature = hmac(key, `TC3-HMAC-SHA256\n${time}\n${scope}\n${sha256(request)}`).toString("hex");
    return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  },
  huawei(wire, { ak, sk = "" }) {
    const multipart = wire.headers["content-type"]?.startsWith("multipart/");
    const names = Object.keys(wire.headers)
      .filter((name) => name !== "authorization" && !(multipart && name === "content-type"))
      .sort();
    const hash = wire.headers["x-sdk-content-sha256"] ?? sha256(wire.body);
    const uri = `${path(wire.path)}/`.replace(/\/\/$/, "/");
    const request = canonical(wire, uri, query(wire.query), names, hash);
    const text = `SDK-HMAC-SHA256\n${wire.headers["x-sdk-date"]}\n${sha256(request)}`;
    return `SDK-HMAC-SHA256 Access=${ak}, SignedHeaders=${names.join(";")}, Signature=${hmac(sk, text).toString("hex")}`;
  },
};
