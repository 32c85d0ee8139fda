import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs, styleText } from "node:util";
import { parseJson, stringifyJson } from "@cloudseal/core";
import { asObject } from "@cloudseal/openapi";
import type { Call } from "./calls.js";
import { createSimulator, type Simulator } from "./create-simulator.js";
import { kinds } from "./faults/faults.js";
import { type InjectionOption, readInjectionOptions } from "./faults/options.js";
import type { Listening } from "./node/listen.js";
import { findServices, type NamedVendor } from "./services.js";
import { vendors } from "./vendors/index.gen.js";
import type { VendorService } from "./vendors/vendor.js";

const help = `cloudseal-simulator: the cloud vendors' side of the wire, on loopback

  --port N         port to listen on (default 0: any free one)
  --host H         address to listen on (default 127.0.0.1)
  --vendor V       this vendor only; may be repeated: ${Object.keys(vendors).join(", ")}, or the path of a module (./v.js)
                   whose default export is a vendor of your own
  --document FILE  a service document; may be repeated (default: those of all installed client packages)
  --fault O=F,…    faults of the operation O (*: any), one for each call, in their order; may be repeated. Nothing
                   between two commas, or after the last: no fault. F*3: three times.
                   F is one of ${wrap(Object.keys(kinds), 96).join(`,\n${" ".repeat(19)}`)}
  --inject O=C,…   documented errors, by their codes, likewise; they follow the faults before them. @FILE: an injection as
                   JSON, such as {"body":{…}} or {"code":"C","times":3}
  --state FILE     what is there at the beginning: JSON, {"RESOURCE":[{"id":"1","state":"S","input":{…}}]}
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
  let services: readonly VendorService[];
  try {
    options = readOptions(args);
    if (options.help) return print(help);
    if (options.version) return print(await version());
    const line = options.json ? (call: Call) => stringifyJson(call) : (call: Call) => describeCall(call, paint);
    const { vendor, document: documents, state } = options;
    const given = { documents, vendors: vendor && (await Promise.all(vendor.map(readVendor))) };
    services = findServices(given).services;
    simulator = createSimulator({
      ...given,
      faults: await readInjectionOptions(options.injections, (file) => readFileAs("inject", file)),
      state: state === undefined ? undefined : asObject(await readFileAs("state", state)),
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
  print(options.json ? JSON.stringify(describeAsJson(server, services)) : describe(server, services, paint));
  await interrupted;
  await server.close();
  return 0;
}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: [...args],
    tokens: true,
    options: {
      port: { type: "string", default: "0" },
      host: { type: "string", default: "127.0.0.1" },
      vendor: { type: "string", multiple: true },
      document: { type: "string", multiple: true },
      fault: { type: "string", multiple: true },
      inject: { type: "string", multiple: true },
      state: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, not ${JSON.stringify(values.port)}`);
  const injections = tokens.flatMap((token): InjectionOption[] =>
    token.kind === "option" && (token.name === "fault" || token.name === "inject")
      ? [{ name: token.name, value: token.value ?? "" }]
      : [],
  );
  return { ...values, port, injections };
}

async function readFileAs(option: string, file: string): Promise<unknown> {
  try {
    return parseJson(await readFile(file, "utf8"));
  } catch (error) {
    throw new Error(`--${option} ${file} cannot be read as JSON: ${messageOf(error)}`);
  }
}

/** A vendor by its name, or by the path of its module. */
async function readVendor(vendor: string): Promise<string | NamedVendor> {
  if (!/[./\\]/.test(vendor)) return vendor;
  let module: { readonly default?: NamedVendor };
  try {
    module = await import(pathToFileURL(vendor).href);
  } catch (error) {
    throw new Error(`--vendor ${vendor} cannot be imported: ${messageOf(error)}`);
  }
  if (!module.default)
    throw new Error(
      `--vendor ${vendor} has no default export, which would be the vendor; it exports ${Object.keys(module).join(", ") || "nothing"}`,
    );
  return module.default;
}

async function version(): Promise<string> {
  return String(asObject(JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"))).version);
}

const environmentOf = ({ vendor, credentials }: VendorService) => vendor.environment(credentials[0] ?? {});

function describe({ url }: Listening, services: readonly VendorService[], paint: Paint): string {
  const lines = [`${paint("bold", "cloudseal-simulator")} listens on ${paint("cyan", url)}`];
  for (const service of services) {
    const names = service.operations.map(({ id }) => `  ${id}`);
    // Of hundreds the address and the keys would be out of sight; --json has all.
    const shown = names.length > 20 ? [`  ${names.length} operations`] : names;
    lines.push("", paint("bold", service.name), ...shown);
    for (const [name, value] of Object.entries(environmentOf(service))) lines.push(`  export ${name}=${value}`);
  }
  return [...lines, ""].join("\n");
}

function describeAsJson({ url, port }: Listening, services: readonly VendorService[]) {
  const described = services.map((service) => {
    const operations = service.operations.map(({ id }) => id);
    return [service.name, { operations, environment: environmentOf(service) }];
  });
  return { url, port, vendors: Object.fromEntries(described) };
}

function describeCall(call: Call, paint: Paint): string {
  const { vendor = "?", operation = "?", method, target, signature, requestSchema, status, code } = call;
  const isFine = status < 400 && code === undefined;
  const outcome = paint(isFine ? "green" : "red", `${status}${code === undefined ? "" : ` ${code}`}`);
  const reasons = [
    ...(call.fault === undefined ? [] : [`fault ${call.fault}`]),
    ...(call.injected ? ["injected"] : []),
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
