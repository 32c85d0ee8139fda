import { readFile } from "node:fs/promises";
import { parseArgs, styleText } from "node:util";
import { parseJson, stringifyJson } from "@cloudseal/core";
import { asObject, type JsonObject } from "@cloudseal/openapi";
import type { Call } from "./calls.js";
import { createSimulator, type Simulator } from "./create-simulator.js";
import { kinds } from "./faults/faults.js";
import { readFaultOptions } from "./faults/script.js";
import { discoverDocuments } from "./node/discover-documents.js";
import type { Listening } from "./node/listen.js";
import { readOperations } from "./operation.js";
import { vendors } from "./vendors/index.gen.js";
import type { Vendor } from "./vendors/vendor.js";

const help = `cloudseal-simulator: the cloud vendors' side of the wire, on loopback

  --port N         port to listen on (default 0: any free one)
  --host H         address to listen on (default 127.0.0.1)
  --vendor V       this vendor only; may be repeated (${Object.keys(vendors).join(", ")})
  --document FILE  a service document; may be repeated (default: those of all installed client packages)
  --fault O=F,…    faults of the operation O (*: any), one for each call, in their order; may be repeated. Nothing
                   between two commas, or after the last: no fault.
                   F is one of ${wrap(Object.keys(kinds), 96).join(`,\n${" ".repeat(19)}`)}
  --json           one JSON object a line: first the server, then every call
  --help           this text
  --version        the version

Runs until it is interrupted.`;

/** Where the command writes. */
interface Output {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown };
}

/** Runs the command to its end. @returns the exit code */
export async function runCli(args: readonly string[], { stdout, stderr }: Output = process): Promise<number> {
  const print = (text: string): 0 => {
    stdout.write(`${text}\n`);
    return 0;
  };
  // Colour only on a terminal.
  const paint: Paint = (style, text) =>
    stdout.isTTY === true && !process.env.NO_COLOR ? styleText(style, text) : text;
  let options: Options;
  let simulator: Simulator;
  let documents: readonly JsonObject[];
  try {
    options = readOptions(args);
    if (options.help) return print(help);
    if (options.version) return print(await version());
    documents = options.document ? await Promise.all(options.document.map(readDocument)) : await discoverDocuments();
    const line = options.json ? (call: Call) => stringifyJson(call) : (call: Call) => describeCall(call, paint);
    simulator = createSimulator({
      documents,
      vendors: options.vendor,
      faults: readFaultOptions(options.fault ?? []),
      onCall: (call) => void print(line(call)),
    });
  } catch (error) {
    stderr.write(`cloudseal-simulator: ${messageOf(error)}\nSee cloudseal-simulator --help.\n`);
    return 2;
  }

  let server: Listening;
  try {
    server = await simulator.listen({ port: options.port, host: options.host });
  } catch (error) {
    const inUse = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    const reason = inUse ? `port ${options.port} of ${options.host} is in use; choose another, or 0` : messageOf(error);
    stderr.write(`cloudseal-simulator: ${reason}\n`);
    return 1;
  }
  const interrupted = new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  print(
    options.json
      ? JSON.stringify(describeAsJson(server, documents, options))
      : describe(server, documents, options, paint),
  );
  await interrupted;
  await server.close();
  return 0;
}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "0" },
      host: { type: "string", default: "127.0.0.1" },
      vendor: { type: "string", multiple: true },
      document: { type: "string", multiple: true },
      fault: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not ${JSON.stringify(values.port)}`);
  return { ...values, port };
}

async function readDocument(file: string): Promise<JsonObject> {
  try {
    return asObject(parseJson(await readFile(file, "utf8")));
  } catch (error) {
    throw new Error(`--document ${file} cannot be read as JSON: ${messageOf(error)}`);
  }
}

async function version(): Promise<string> {
  return String(asObject(JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"))).version);
}

function operationsByVendor(documents: readonly JsonObject[], { vendor: wanted }: Options): Map<string, string[]> {
  const byVendor = new Map<string, string[]>();
  for (const { vendor, id } of documents.flatMap(readOperations))
    if (!wanted || wanted.includes(vendor)) byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), id]);
  return byVendor;
}

function environment(vendor: string): Record<string, string> {
  const { credentials, environment } = (vendors as Record<string, Vendor>)[vendor] as Vendor;
  return environment(credentials[0] ?? {});
}

function describe({ url }: Listening, documents: readonly JsonObject[], options: Options, paint: Paint): string {
  const lines = [`${paint("bold", "cloudseal-simulator")} listens on ${paint("cyan", url)}`];
  for (const [vendor, operations] of operationsByVendor(documents, options)) {
    lines.push("", paint("bold", vendor), ...operations.map((operation) => `  ${operation}`));
    for (const [name, value] of Object.entries(environment(vendor))) lines.push(`  export ${name}=${value}`);
  }
  return [...lines, ""].join("\n");
}

function describeAsJson({ url, port }: Listening, documents: readonly JsonObject[], options: Options) {
  const byVendor = [...operationsByVendor(documents, options)];
  return {
    url,
    port,
    vendors: Object.fromEntries(
      byVendor.map(([vendor, operations]) => [vendor, { operations, environment: environment(vendor) }]),
    ),
  };
}

function describeCall(call: Call, paint: Paint): string {
  const { vendor = "?", operation = "?", method, target, signature, requestSchema, fault, status, code } = call;
  const isFine = status < 400 && code === undefined;
  const outcome = paint(isFine ? "green" : "red", `${status}${code === undefined ? "" : ` ${code}`}`);
  const reasons = [
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(signature === "ok" ? [] : [signature]),
    ...(Array.isArray(requestSchema) ? (requestSchema as readonly string[]) : []),
  ];
  const why = reasons.length > 0 ? `  ${reasons.join("; ")}` : "";
  return `${outcome}  ${vendor} ${operation}  ${method} ${target.length > 120 ? `${target.slice(0, 120)}…` : target}${why}`;
}

/** Names in lines of so many characters at most. */
function wrap(names: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= width) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(name);
  }
  return lines;
}

type Paint = (style: "bold" | "cyan" | "green" | "red", text: string) => string;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
