import {
  bodyOf,
  type Example,
  examplesOf,
  get,
  inputExamples,
  placeAt,
  readPointer,
  responsesOf,
  resultPath,
  sampleInput,
  valuesOf,
} from "@cloudseal/openapi";
import type { Page } from "@cloudseal/page-reader";
import { type FactsErratum, missingIn } from "../specs/facts.js";
import { type Json, otherOf, resolve, type Spec } from "../specs/load-specs.js";
import { checkError } from "./check-error.js";
import { checkRequest } from "./check-request.js";
import { checkResponse, type Outcome } from "./check-response.js";
import { type ClientPackage, type LoadClient, operationIn } from "./client.js";
import type { Misfit } from "./fits-type.js";

/** What one documented example or error code showed. */
export interface ExampleCheck {
  spec: Spec;
  /** `erratum`: an entry of the ledger of `facts.json`. */
  kind: "request" | "response" | "error" | "silence" | "erratum";
  /** Name of the example, the error code, or the address of the erratum. */
  name: string;
  /** Whether it is the vendor's own payload, as `facts.json` has it. */
  isPayload?: boolean;
  /** Contradictions of the payload that the ledger has. */
  errata?: readonly FactsErratum[];
  /** What was not as it should be; empty when all is well. */
  problems: string[];
}

/**
 * Every documented example and error code of an operation through its generated client, and every payload that `facts.json`
 * has of it.
 *
 * @param page the operation's page, if it is at hand: then the wire is held against what it shows, too
 */
export async function checkExamples(spec: Spec, load: LoadClient, page?: Page): Promise<ExampleCheck[]> {
  const client = await load(spec);
  const run = (running.get(client) ?? Promise.resolve()).then(() => checkAll(spec, client, page));
  // Whoever asked for it sees why it failed.
  const settled = run.catch(() => undefined);
  running.set(client, settled);
  return run;
}

/** Operations of one client go one after the other, as they share its transport. */
const running = new WeakMap<ClientPackage, Promise<unknown>>();

async function checkAll(spec: Spec, client: ClientPackage, page: Page | undefined): Promise<ExampleCheck[]> {
  const payloads = payloadsOf(spec);
  // What the service document shows of a record are those of its payloads that fit.
  const [requests, responses] = spec.isWritten ? [requestExamples(spec), responseExamples(spec)] : [[], []];
  const input = requests[0]?.value ?? payloads.requests[0]?.value ?? inputMade(spec, client);
  const ledger = new Ledger(spec);
  const checks: ExampleCheck[] = [];
  for (const { name, value } of requests)
    checks.push(written(spec, "request", name, await checkRequest(spec, client, value, page?.requestExamples)));
  for (const example of responses)
    checks.push(written(spec, "response", example.name, await checkResponse(spec, client, example, input)));
  for (const { name, value } of payloads.requests)
    checks.push(ledger.settle("request", name, await checkRequest(spec, client, value), true));
  for (const { name, value } of payloads.responses) {
    const { misfits, problems } = await checkResponse(spec, client, { value, status: "200" }, input);
    const all = { misfits: [...misfits, ...notCertain(spec, value)], problems };
    checks.push(ledger.settle("response", name, all, true));
  }
  const own: Json[] = spec.extension.errorCodes ?? [];
  const shared: Json[] = spec.serviceDocument.root["x-cloudseal"]?.errorCodes ?? [];
  for (const code of [...own, ...shared]) {
    const isOwn = own.some((one) => one.code === code.code);
    // What the service says of a code counts where the operation says nothing.
    const kind = code.kind ?? shared.find((one) => one.code === code.code)?.kind;
    checks.push(ledger.settle("error", code.code, await checkError(spec, client, { ...code, kind }, input, isOwn)));
  }
  if (spec.isWritten) checks.push(...silences(spec, requests.length, responses.length));
  return [...checks, ...ledger.entries(client)];
}

/** The check of an example that a person took over: what does not fit its type is wrong there. */
const written = (spec: Spec, kind: "request" | "response", name: string, outcome: Outcome): ExampleCheck => ({
  spec,
  kind,
  name,
  problems: [...outcome.misfits.map(described), ...outcome.problems],
});

const described = ({ where, found, expected }: Misfit): string =>
  found === "nothing" ? `${where} is missing` : `${where} is ${found}, expected ${expected}`;

interface Payload {
  name: string;
  value: Json;
}

/** The vendor's own payloads, each once. */
function payloadsOf({ recorded }: Spec): { requests: Payload[]; responses: Payload[] } {
  const examples = recorded?.record.examples ?? [];
  const named = (values: unknown[]) =>
    values.flatMap((value, index) => (value === undefined ? [] : [{ name: `payload ${index + 1}`, value }]));
  return {
    requests: named(examples.map(({ input }) => input)),
    responses: named(examples.map(({ output }) => output)),
  };
}

/** The errata of an operation's record: what contradicts its types must be among them, and the other way round. */
class Ledger {
  readonly #spec: Spec;
  readonly #errata: readonly FactsErratum[];
  readonly #used = new Set<FactsErratum>();

  constructor(spec: Spec) {
    this.#spec = spec;
    this.#errata = spec.recorded?.errata ?? [];
  }

  /** The check of a payload or an error code. */
  settle(
    kind: "request" | "response" | "error",
    name: string,
    { misfits, problems }: Outcome,
    isPayload = false,
  ): ExampleCheck {
    const errata = misfits.flatMap((misfit) => this.#errata.find((erratum) => isOf(erratum, misfit)) ?? []);
    for (const erratum of errata) this.#used.add(erratum);
    // Payloads may differ from each other: an entry has what one of them has.
    const others = misfits.filter((misfit) => !this.#errata.some(({ where }) => where === misfit.where));
    return {
      spec: this.#spec,
      kind,
      name,
      ...(isPayload && { isPayload }),
      ...(errata.length > 0 && { errata }),
      problems: [...others.map((misfit) => withoutEntry(this.#spec, misfit)), ...problems],
    };
  }

  /** The checks of its entries: something contradicts still, and callers see it. */
  entries(client: ClientPackage): ExampleCheck[] {
    return this.#errata.map((erratum) => {
      const { where, payload, type, client: advice } = erratum;
      const name = this.#spec.name;
      const problems = !this.#used.has(erratum)
        ? [
            `no payload has ${payload} there for ${type} any more: remove the entry of ${name} from errata.json, or fix it`,
          ]
        : toldAt(client, name, where).includes(advice)
          ? []
          : [`what is told of ${where} does not say it to callers: expected ${JSON.stringify(advice)}`];
      return { spec: this.#spec, kind: "erratum", name: where, problems };
    });
  }
}

/**
 * Where a result lacks what is certain to come by the vendor's word, which the types of a record do not promise. A spec that a
 * person wrote says itself what it promises.
 */
function notCertain({ isWritten, recorded, serviceDocument }: Spec, payload: Json): Misfit[] {
  if (isWritten || !recorded?.record.output) return [];
  const { record, facts } = recorded;
  const result = resultPath(serviceDocument.root).reduce<Json>((part, name) => part?.[name], payload);
  const places = missingIn(record.output ?? [], result, facts.types);
  return [...new Set(places)].map((where) => ({ where, found: "nothing", expected: "certain to come" }));
}

const isOf = ({ where, payload, type }: FactsErratum, misfit: Misfit): boolean =>
  where === misfit.where && payload === misfit.found && type === misfit.expected;

function withoutEntry({ name, recorded }: Spec, { where, found, expected }: Misfit): string {
  const entry = JSON.stringify({ [name]: { [where]: { payload: found, type: expected } } });
  return `${where} is ${found}, by the definitions ${expected}: add to errata.json beside ${recorded?.facts.name} what the client does about it, with places ${entry}`;
}

/** What callers read of a member or an error code; of the operation for a member that there is none of. */
function toldAt(client: ClientPackage, name: string, where: string): string {
  const operation = operationIn(client, name);
  if (!operation) return "";
  const { document } = client;
  // The tooltip of a list tells of its items.
  const place = placeAt({ document, operation }, where.replace(/(?:\[\]|\{\})+$/, ""));
  const texts = (place?.pointers ?? [operation.pointer]).map((pointer) => {
    const holder = readPointer(document, pointer);
    return [get(holder, "description"), get(holder, "schema", "description"), get(holder, "meaning")].join(" ");
  });
  return texts.join(" ").replace(/\s+/g, " ");
}

/** Whether what has no example says why. */
function silences(spec: Spec, requests: number, responses: number): ExampleCheck[] {
  return Object.entries({ request: requests, response: responses }).flatMap(([kind, length]) => {
    const reason = spec.extension.noExamples?.[kind];
    const problems: string[] = [];
    if (length === 0 && reason === undefined)
      problems.push(`there is no example of a ${kind} and no reason: say it in x-cloudseal.noExamples.${kind}`);
    if (length > 0 && reason !== undefined)
      problems.push(`x-cloudseal.noExamples.${kind} gives a reason for none, but there is one`);
    return reason !== undefined || problems.length > 0 ? [{ spec, kind: "silence", name: kind, problems }] : [];
  });
}

/** An input that the method takes, made from its schema. */
function inputMade(spec: Spec, client: ClientPackage): Json {
  const operation = operationIn(client, spec.name);
  return operation ? sampleInput(client.document, operation).input : {};
}

/** The documented inputs. A body without an example leaves nothing to send. */
function requestExamples(spec: Spec): { name: string; value: Json }[] {
  const { root } = spec.document;
  // A path is nothing without its parameters: where the page gives no example, a listed value or a made-up id will do.
  const ofPath: Parameters<typeof inputExamples>[2] = ({ in: place, schema }) =>
    place === "path"
      ? (valuesOf(resolve(spec, schema).value)?.known[0] ?? "0123456789abcdef0123456789abcdef")
      : undefined;
  const body = bodyOf(root, spec, otherOf(spec));
  if (body && examplesOf(root, body.media).length === 0) return [];
  return inputExamples(root, spec, ofPath, otherOf(spec)) as { name: string; value: Json }[];
}

/** The documented bodies of a success. */
const responseExamples = (spec: Spec): (Example & { status: string; contentType: string })[] =>
  responsesOf(spec.document.root, spec, otherOf(spec))
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ status, body }) =>
      (body ? examplesOf(spec.document.root, body.media) : []).map((example) => ({
        ...example,
        status: status.replace(/X/g, "0"),
        contentType: body?.contentType ?? "",
      })),
    );
