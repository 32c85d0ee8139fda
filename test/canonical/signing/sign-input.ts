import { type Choose, nastier, visible } from "../choose.js";
import type { Server } from "../server.js";

/** A request to sign, and how. */
export interface SignInput {
  readonly vendor: Server;
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Body | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  /** Signed a second time, as a caller does who repeats a request. */
  readonly again: boolean;
}

type Body =
  | { readonly type: "string" | "form" | "multipart" | "blob" | "stream"; readonly text: string }
  | { readonly type: "bytes"; readonly bytes: Uint8Array };

export function signInput(choose: Choose, vendors: readonly Server[]): SignInput {
  const vendor = choose.oneOf(vendors);
  const method = choose.oneOf(methods);
  const body = method === "GET" || method === "HEAD" ? undefined : bodyOf(choose);
  const headers = choose.several(10, () => headerIn(choose, vendors));
  if (choose.chance(0.3)) headers.push(["content-type", choose.oneOf(contentTypes)]);
  return {
    vendor,
    url: urlOf(choose),
    method,
    headers,
    body,
    options: optionsOf(choose, vendor),
    again: choose.chance(0.1),
  };
}

const methods = ["GET", "GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "QUERY", "post", "HEAD"];

const contentTypes = [
  "application/json",
  "application/json; charset=UTF-8",
  "Application/JSON",
  " application/json\t",
  "application/octet-stream",
  "multipart/form-data; boundary=XyZ",
  "text/plain;charset=é",
  "",
];

// Not so many that each request opens a connection.
const hosts = [
  "svc.example.com",
  "SVC.Example.COM",
  "127.0.0.1",
  "127.1",
  "[::1]",
  "[2001:DB8::1]",
  "cvm",
  "a_b.example.",
  "日本.example",
  "a!b$c.example",
];
const ports = ["", "", ":80", ":443", ":8080"];

function urlOf(choose: Choose): string {
  const address = `${choose.oneOf(["https", "http"])}://${choose.oneOf(hosts)}${choose.oneOf(ports)}`;
  const path = choose.chance(0.3) ? "" : `/${choose.several(5, () => choose.text(nastier, 5)).join("/")}`;
  const pair = () => choose.text(nastier, 3) + (choose.chance(0.8) ? `=${choose.text(nastier, 4)}` : "");
  const query = choose.chance(0.3) ? "" : `?${choose.several(6, pair).join(choose.oneOf(["&", "&", "&&"]))}`;
  return address + path + query + (choose.chance(0.1) ? `#${choose.text(nastier, 2)}` : "");
}

function bodyOf(choose: Choose): Body | undefined {
  const text = choose.text(nastier, 6);
  const type = choose.oneOf(["none", "string", "string", "bytes", "form", "multipart", "blob", "stream"] as const);
  if (type === "none") return undefined;
  return type === "bytes"
    ? { type, bytes: Uint8Array.from({ length: choose.below(40) }, () => choose.below(256)) }
    : { type, text };
}

/** Beside those that mean something to a vendor. */
const headerNames =
  "x_a x-a x.a x1 X-Any a accept cookie date origin referer via host Host content-md5 cache-control range dnt user-agent accept-encoding set-cookie sec-fetch-mode sec-x te trailer proxy-x http2-settings authorization __proto__ constructor connection expect keep-alive transfer-encoding upgrade".split(
    " ",
  );

function headerIn(choose: Choose, vendors: readonly Server[]): readonly [string, string] {
  const name = choose.oneOf([...headerNames, ...vendors.flatMap((vendor) => vendor.headerNames)]);
  if (/content-sha256$/.test(name) && choose.chance(0.8))
    return [name, choose.oneOf(["UNSIGNED-PAYLOAD", " UNSIGNED-PAYLOAD ", "unsigned-payload", "", "0"])];
  if (name === "connection") return [name, "close"];
  const timed = vendors.find(({ timeHeader }) => timeHeader === name);
  if (timed && choose.chance(0.9)) return [name, timed.formatTime(Date.UTC(2026, 2, 1, 23, 59, 59))];
  return [name, headerValueIn(choose)];
}

function headerValueIn(choose: Choose): string {
  const text = choose.text([...visible, " ", "  ", "\t"], 6);
  if (choose.chance(0.93)) return choose.oneOf(["", "", " ", "\t "]) + text + choose.oneOf(["", "", " ", " \t"]);
  return (
    text + choose.oneOf(["\u00a0", "é", "\u00ff", "\u0085", "\v", "\u0001", "\u007f"]) + choose.oneOf(["", " ", "a"])
  );
}

const optionsOf = (choose: Choose, vendor: Server): Record<string, unknown> => ({
  credentials: vendor.credentials(choose, () => `a${choose.text(visible, 40)}`),
  ...(choose.chance(0.9) && { date: dateOf(choose) }),
  ...vendor.signOptions?.(choose),
});

/** Mostly one that can be signed. */
function dateOf(choose: Choose): unknown {
  if (choose.chance(0.01))
    return choose.oneOf([
      new Date(Number.NaN),
      new Date(-1),
      new Date(Date.UTC(10_000, 0)),
      new Date(8.64e15),
      "2026-01-01",
      0,
      {},
    ]);
  const end = Date.UTC(10_000, 0);
  if (choose.chance(0.1))
    return new Date(choose.oneOf([0, 1, 999, 1000, end - 1, Date.UTC(2000, 1, 29, 23, 59, 59, 999)]));
  return new Date(Date.UTC(2026, 0) + choose.below(400 * 86_400) * 1000 + choose.below(1000));
}

/** The request as a caller makes it. @throws TypeError for what the platform itself does not take */
export function makeRequest({ url, method, headers, body }: SignInput): Request {
  const init: RequestInit & { duplex?: string } = { method, headers: headers.map(([name, value]) => [name, value]) };
  if (body?.type === "bytes") init.body = body.bytes as BufferSource;
  else if (body) init.body = encodings[body.type](body.text);
  if (body?.type === "stream") init.duplex = "half";
  return new Request(url, init);
}

const encodings: Record<Exclude<Body["type"], "bytes">, (text: string) => BodyInit> = {
  string: (text) => text,
  form: (text) => new URLSearchParams({ [text]: text, a: text }),
  multipart(text) {
    const form = new FormData();
    form.set("field", text);
    form.set("file", new Blob([text]), "é.txt");
    return form;
  },
  blob: (text) => new Blob([text], { type: "Text/Plain; x=Y" }),
  stream: (text) => new Blob([text]).stream(),
};
