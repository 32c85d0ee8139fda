import { loadVendors } from "../../support/vendors.js";
import { headerOf } from "../canonicalise.js";
import { createChoose } from "../choose.js";
import { createRawServer, type RawRequest } from "../raw-server.js";
import { count, createReport, type Report, show } from "../report.js";
import type { Server } from "../server.js";
import { bytesOf, createSender, isSent, type Sender } from "./send.js";
import { makeRequest, type SignInput, signInput } from "./sign-input.js";

type Sign = (request: Request, options: unknown) => Promise<Request>;

const vendors = await loadVendors<Server>("server");
const signers = new Map<string, Sign>(
  await Promise.all(vendors.map(async ({ name }) => [name, (await import(`@cloudseal/${name}`)).sign] as const)),
);

/**
 * Signs generated requests, sends them by `fetch`, and compares what arrives with what the vendor's server wants.
 *
 * @param first number of the first input
 */
export async function runInputs(
  { inputs, seed, first }: { inputs: number; seed: number; first: number },
  onProgress: (done: number) => void = () => {},
): Promise<Report> {
  const report = createReport();
  const server = await createRawServer("{}");
  const sender = createSender(server);
  let next = first;
  const work = async () => {
    while (next < first + inputs) {
      const number = next++;
      const input = signInput(createChoose(seed, number), vendors);
      const problems = await tryInput(input, sender, report).catch((error) => [`failed: ${(error as Error).stack}`]);
      if (problems.length > 0) {
        count(report, "differences");
        if (report.differences.length < 100)
          report.differences.push({ number, input: show({ ...input, vendor: input.vendor.name }), problems });
      }
      onProgress(number - first + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  await server.close();
  return report;
}

async function tryInput(input: SignInput, sender: Sender, report: Report): Promise<string[]> {
  let request: Request;
  try {
    request = makeRequest(input);
  } catch {
    count(report, "not a Request");
    return [];
  }
  const sign = signers.get(input.vendor.name) as Sign;
  const body = Buffer.from(await request.clone().arrayBuffer());
  const reasons = rejections(input, request);
  const start = Date.now();
  let signed: Request;
  try {
    signed = await sign(request, input.options);
    if (input.again) signed = await sign(signed, input.options);
  } catch (error) {
    count(report, "rejected");
    return rejectionProblems(error as Error, reasons);
  }
  if (reasons.length > 0) return [`was signed, although ${reasons.join(", ")}`];

  const sent = isSent(signed.headers);
  count(report, sent ? "signed and sent" : "signed, with headers that fetch does not send");
  return verify(input, request, await (sent ? sender.send(signed) : bytesOf(signed)), body, start);
}

function rejectionProblems(error: Error, reasons: readonly string[]): string[] {
  const problems = [];
  if (!(error instanceof TypeError) && !(error instanceof RangeError)) problems.push(`threw ${error.stack}`);
  if (!reasons.some((reason) => error.message.startsWith(reason)))
    problems.push(`was rejected with ${JSON.stringify(error.message)}, not for ${JSON.stringify(reasons)}`);
  return problems;
}

/** How the messages of a rejection may begin; none for a request that must be signed. */
function rejections(input: SignInput, request: Request): string[] {
  const { vendor, options } = input;
  const { date, service } = options as { date?: unknown; service?: string };
  const { host } = new URL(request.url);
  const signedAlready = request.headers.has("authorization");
  const reasons: string[] = [];

  const carried = request.headers.get(vendor.timeHeader);
  if (date === undefined && carried && !signedAlready && !vendor.timePattern.test(carried))
    reasons.push(`header ${vendor.timeHeader} is `);
  if (date !== undefined && !isSignable(date)) reasons.push("date is ");
  if (vendor.hostNamesService && service === undefined && host.startsWith("[")) reasons.push("service is ");

  for (const [name, value] of expectedHeaders({ ...input, again: false }, request))
    if (/[^\t -~]/.test(value) && vendor.signs(name, request.headers.get("content-type") ?? ""))
      reasons.push(`header ${name} has characters beyond visible ASCII`);
  return reasons;
}

const isSignable = (date: unknown) =>
  date instanceof Date && date.getTime() >= 0 && date.getTime() < Date.UTC(10_000, 0);

/** The headers of a request that must arrive as they are, beside those of the signer. */
function expectedHeaders({ vendor, options, again }: SignInput, request: Request): Map<string, string> {
  const { credentials, nonce } = options as { credentials: Record<string, string>; nonce?: string };
  const tokens = vendor.tokenHeaders(credentials);
  const sessions = vendor.tokenHeaders({ ...credentials, [vendor.token]: "x" });
  const signedAlready = again || request.headers.has("authorization");
  const expected = new Map<string, string>();
  for (const [name] of request.headers) {
    // Values that are joined may end with an empty one, and so with a space, which is nothing on the wire.
    const value = (request.headers.get(name) as string).replace(/[ \t]+$/, "");
    if (/^(host|authorization|__proto__)$/.test(name) || vendor.written.test(name)) continue;
    if (name === vendor.nonceHeader && (nonce !== undefined || signedAlready || !value)) continue;
    if (Object.hasOwn(sessions, name) && (signedAlready || Object.hasOwn(tokens, name))) continue;
    if (vendor.optional?.test(name) && value === "") continue;
    expected.set(name, value);
  }
  for (const [name, value] of Object.entries(tokens)) expected.set(name, value);
  return expected;
}

function verify(input: SignInput, request: Request, raw: RawRequest, body: Buffer, start: number): string[] {
  const { vendor, options, again } = input;
  const { credentials, date, service, nonce } = options as {
    credentials: Record<string, string>;
    date?: Date;
    service?: string;
    nonce?: string;
  };
  const url = new URL(request.url);
  const wanted = vendor.verify(raw, { credentials, service: service ?? url.host.split(/[.:]/)[0] ?? "" });
  const problems = [...wanted.problems];
  const expect = (what: string, found: string | undefined, right: string | undefined) => {
    if (found !== right) problems.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(right)}`);
  };
  expect("authorization", headerOf(raw, "authorization"), wanted.authorization);
  if (problems.length > 0) problems.push(`the canonical request is ${JSON.stringify(wanted.canonicalRequest)}`);

  // What was signed is also what was given.
  expect("the method", raw.method, request.method);
  expect("the target", raw.target, url.pathname + url.search);
  expect("host", headerOf(raw, "host"), url.host);
  if (!raw.body.equals(body)) problems.push(`the body is ${raw.body}, not ${body}`);
  for (const [name, value] of expectedHeaders(input, request)) {
    if (/^(connection|sec-fetch-mode|accept-encoding)$/.test(name)) continue;
    expect(`header ${name}`, headerOf(raw, name), value);
    const isSigned = wanted.signed.includes(name);
    expect(`header ${name} signed`, String(isSigned), String(vendor.signs(name, headerOf(raw, "content-type") ?? "")));
  }
  if (nonce !== undefined && vendor.nonceHeader) expect("the nonce", headerOf(raw, vendor.nonceHeader), nonce.trim());

  const time = headerOf(raw, vendor.timeHeader) as string;
  const carried = !again && !request.headers.has("authorization") && request.headers.get(vendor.timeHeader);
  if (date) expect(vendor.timeHeader, time, vendor.formatTime(date.getTime()));
  else if (carried) expect(vendor.timeHeader, time, carried);
  else if (time < vendor.formatTime(start) || time > vendor.formatTime(Date.now()))
    problems.push(`${vendor.timeHeader} is ${time}, which is not now`);
  return problems;
}
