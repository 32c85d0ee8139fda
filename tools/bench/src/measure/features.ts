import type { FeatureCost } from "../report.js";
import { type Vendor, vendors } from "../vendors.js";
import { bundle, platforms } from "./bundles.js";

/** What each feature adds to the bundle of one operation: both programs are built, with and without it. */
export async function measureFeatures(): Promise<FeatureCost[]> {
  const vendor = vendors[0] as Vendor;
  const costs: FeatureCost[] = [];
  for (const platform of platforms) {
    const base = await bundle(program(vendor, {}), platform);
    const known = new Set(base.later.map(({ entry }) => entry));
    const later = base.later.find(({ entry }) => entry.includes("packages/core/dist/") && entry.includes("/later."));
    const add = (feature: string, gzip: number, later: number) => costs.push({ feature, platform, gzip, later });
    add("a failure, a hook, a rate limit, a middleware, a response asked for", 0, later?.gzip ?? 0);
    for (const [feature, contents] of Object.entries(features(vendor))) {
      const { gzip, later } = await bundle(contents, platform);
      const added = later.filter(({ entry }) => !known.has(entry));
      add(
        feature,
        gzip - base.gzip,
        added.reduce((sum, { gzip }) => sum + gzip, 0),
      );
    }
  }
  return costs;
}

/** Parts of a program that calls one operation. */
interface Parts {
  /** Names that core exports. */
  readonly imports?: string;
  /** Further members of the route. */
  readonly route?: string;
  /** Further members of what the client is made of. */
  readonly items?: string;
  readonly options?: string;
  /** Calls by the client. */
  readonly use?: string;
  readonly more?: string;
}

const program = (
  { package: name, exports: { service } }: Vendor,
  { imports = "", route = "", items = "", options = "", use = "await client.get({ a: 1 })", more = "" }: Parts,
) => `
  import { createClient, ${service} } from "${name}";
  ${imports && `import { ${imports} } from "@cloudseal/core";`}
  ${more}
  const get = { name: "Get", method: "POST", path: "/", rest: "body", idempotent: true, ${route} };
  const client = createClient(${service}, { get, ${items} }, { endpoint: "https://host.example", ${options} });
  console.log(${use});`;

const features = (vendor: Vendor): Record<string, string> => {
  const { package: name, exports } = vendor;
  const walk = `for await (const item of client.all({})) console.log(item)`;
  const of = (parts: Parts) => program(vendor, parts);
  const http = of({ imports: "createClientWithHttp" }).replace("= createClient(", "= createClientWithHttp(");
  const until = `until: { name: "Done", route: get, path: ["State"], success: ["DONE"], minDelay: 1, maxDelay: 2, wait }`;
  const pages = `position: "Page", counts: "pages", first: 1, size: "Size", defaultSize: 20, items: ["Items"], paginate`;
  const tokens = `token: "Token", next: ["Next"], items: ["Items"], paginate: paginateByToken`;
  return {
    waiter: of({ imports: "wait", items: until, use: "await client.until({})" }),
    pager: of({ imports: "paginate", items: `all: { route: get, ${pages} }`, use: `(async () => { ${walk} })()` }),
    "token pager": of({
      imports: "paginateByToken",
      items: `all: { route: get, ${tokens} }`,
      use: `(async () => { ${walk} })()`,
    }),
    "parameter styles": of({ imports: "writeStyles", route: `styles: { a: "json" }, style: writeStyles` }),
    "form body": of({ imports: "encodeForm", route: "encode: encodeForm" }),
    "multipart body": of({ imports: "encodeMultipart", route: "encode: encodeMultipart" }),
    "binary response": of({ imports: "readBinary", route: "read: readBinary" }),
    "rate limit": of({ options: "rateLimit: 5" }),
    middleware: of({ options: "middleware: [() => undefined]" }),
    "credentials chain": of({
      more: `import { defaultChain } from "@cloudseal/${vendor.name}/credentials";`,
      options: "credentials: defaultChain()",
    }),
    "http client": http,
    "whole client, which has one": `
      import { ${exports.create} } from "${name}";
      const client = ${exports.create}({ endpoint: "https://host.example" });
      console.log(await client.${exports.method}(${exports.input}));`,
  };
};
