import { simulatorCredentials } from "@cloudseal/simulator";
import { describe, expect, test } from "vitest";
import { layouts } from "../packages/page-reader/src/vendors/index.gen.js";
import { filesIn, foldersIn, importsOf, packageOf, read, readJson, targetOf } from "./support/repository.js";

const vendors = foldersIn("specs");
const services = vendors.flatMap((vendor) =>
  foldersIn(`specs/${vendor}`).map((folder) => ({ vendor, folder, name: `${vendor}-${folder.split("-")[0]}` })),
);
const clients = services.map(({ name }) => name);
const packages = foldersIn("packages");
const tools = foldersIn("tools");
const workspaces = [...packages.map((name) => `packages/${name}`), ...tools.map((name) => `tools/${name}`)];

const isTest = (path: string) => /\.test\.ts$|\/fixtures\//.test(path);
const sourcesOf = (path: string) => filesIn(path).filter((file) => file.endsWith(".ts"));
const codeOf = (path: string) => sourcesOf(path).filter((file) => !isTest(file));

/** What the code of each package may import; the tests beside it may use more. */
const arrows: Record<string, readonly string[]> = {
  core: ["#crypto", "#debug", "#extras", "#files", "#transport", "openapi-fetch"],
  openapi: [],
  // js-yaml is openapi's peer; openapi-typescript wants its own typescript.
  generate: [
    ...["@cloudseal/core", "@cloudseal/openapi", "@cloudseal/page-reader", "@redocly/openapi-core", "ajv"],
    ...["ajv-formats", "js-yaml", "openapi-typescript", "typescript"],
  ],
  simulator: ["#node", "@cloudseal/core", "@cloudseal/openapi", ...vendors.map((vendor) => `@cloudseal/${vendor}`)],
  "page-reader": ["@cloudseal/core", "parse5"],
  ...Object.fromEntries(vendors.map((vendor) => [vendor, ["#default-credentials", "@cloudseal/core"]])),
  ...Object.fromEntries(services.map(({ name, vendor }) => [name, ["@cloudseal/core", `@cloudseal/${vendor}`]])),
};

/** What a package works with if its user has it: imported by one subpath alone. */
const peers: Record<string, { peer: string; place: string }> = {
  core: { peer: "@opentelemetry/api", place: "observe/opentelemetry.ts" },
  openapi: { peer: "js-yaml", place: "yaml.ts" },
  simulator: { peer: "msw", place: "msw.ts" },
};
const isOfPeer = (name: string, file: string) => file.startsWith(`packages/${name}/src/${peers[name]?.place}`);

describe("arrows go one way", () => {
  test.each(Object.keys(arrows))("%s imports only what stands below it", (name) => {
    const found = codeOf(`packages/${name}`).flatMap((file) =>
      importsOf(file)
        // What the generator writes imports the package of a vendor whose name is put in.
        .filter((specifier) => !specifier.includes("${"))
        .map(packageOf)
        .filter((specifier) => !(isOfPeer(name, file) && specifier === peers[name]?.peer)),
    );
    // Only core and the simulator know that there is a Node, and load its modules behind a condition.
    // A subpath imports the main entry by the package's own name, so that no class is there twice.
    const known = new Set([".", `@cloudseal/${name}`, ...(arrows[name] ?? [])]);
    expect([...new Set(found)].filter((specifier) => !known.has(specifier) && !specifier.startsWith("node:"))).toEqual(
      [],
    );
  });

  test("the packages are core, one per vendor, one per service, the reading of documents, the factory, the simulator and the conformance of them all", () =>
    expect(packages.filter((name) => name !== "conformance")).toEqual(Object.keys(arrows).sort()));

  test.each(workspaces)("%s imports nothing of tools or test, and no file of another workspace", (workspace) => {
    const wrong = sourcesOf(workspace).flatMap((file) =>
      importsOf(file)
        .filter((specifier) =>
          packageOf(specifier) === "."
            ? !targetOf(file, specifier).startsWith(`${workspace}/`)
            : tools.some((tool) => packageOf(specifier) === `@cloudseal/${tool}`),
        )
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([...vendors, ...clients])("%s runs without Node", (name) =>
    expect(
      codeOf(`packages/${name}`)
        .flatMap(importsOf)
        .filter((specifier) => /^node:/.test(specifier)),
    ).toEqual([]),
  );
});

describe("no class or state of core is built twice", () => {
  const core = "packages/core/src";
  /** What is imported to run, types apart. */
  const loadedBy = (file: string) =>
    [...read(file).matchAll(/^(?:import|export)(?! type\b)[^"'`;]*\bfrom "([^"]+)"/gm)].map(
      ([, specifier = ""]) => specifier,
    );
  const reached = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const specifier of loadedBy(file).filter((specifier) => specifier.startsWith(".")))
      reached(targetOf(file, specifier).replace(/\.js$/, ".ts"), seen);
    return seen;
  };
  const main = reached(`${core}/main.ts`);

  test.each(["credentials/index.ts", "observe/debug.ts", "observe/opentelemetry.ts"])(
    "%s takes what the main entry has from there",
    (entry) => {
      const files = [...reached(`${core}/${entry}`)];
      expect(files.filter((file) => main.has(file))).toEqual([]);
      expect(files.flatMap(loadedBy).filter((specifier) => /^#(?!files)/.test(specifier))).toEqual([]);
    },
  );
});

describe("what is installed with a package", () => {
  test.each(Object.keys(arrows))("%s depends on what it imports and on nothing else", (name) => {
    const {
      dependencies = {},
      optionalDependencies,
      peerDependencies,
      peerDependenciesMeta,
    } = readJson(`packages/${name}/package.json`);
    const peer = peers[name]?.peer;
    expect(optionalDependencies).toBeUndefined();
    expect(peerDependencies).toEqual(peer && { [peer]: expect.any(String) });
    expect(peerDependenciesMeta).toEqual(peer && { [peer]: { optional: true } });
    expect(Object.keys(dependencies).sort()).toEqual(
      (arrows[name] ?? []).filter((specifier) => !specifier.startsWith("#")).sort(),
    );
  });

  test.each(tools)("tools/%s is private", (name) => expect(readJson(`tools/${name}/package.json`).private).toBe(true));
});

describe("a vendor's name stands in its own packages", () => {
  const names = new RegExp(`${vendors.join("|")}|aliyun|qcloud|\\b(acs3|tc3)\\b|x-(acs|tc|sdk)-`, "i");
  const allowed = [
    // One file for each vendor: the server's half of its protocol, how its pages are laid out, its official SDK.
    /^packages\/simulator\/src\/vendors\//,
    /^packages\/page-reader\/src\/vendors\//,
    /^tools\/bench\/src\/vendors\//,
    // One folder for each vendor: who reads the definitions that it publishes.
    /^tools\/facts\/src\/vendors\//,
  ];

  /** Hosts, addresses, headers and regions, which an example in a comment may show. */
  const facts =
    /tencentcloudapi|myhuaweicloud|hwclouds|100\.100\.100|Signature=|\b(cn|ap|eu|na|sa|tr|la|af|us)-[a-z]+(-\d)?\b/i;
  const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

  test.each(workspaces.filter((path) => !vendors.some((vendor) => path.startsWith(`packages/${vendor}`))))(
    "nor do its hosts, headers and regions in the code of %s",
    (workspace) =>
      expect(
        codeOf(workspace).filter((file) => !allowed.some((pattern) => pattern.test(file)) && facts.test(code(file))),
      ).toEqual([]),
  );

  test.each(workspaces.filter((path) => !vendors.some((vendor) => path.startsWith(`packages/${vendor}`))))(
    "and not in %s",
    (workspace) =>
      expect(
        codeOf(workspace).filter((file) => !allowed.some((pattern) => pattern.test(file)) && names.test(read(file))),
      ).toEqual([]),
  );

  test.each(vendors)("%s knows no other vendor", (vendor) => {
    const others = new RegExp(vendors.filter((other) => other !== vendor).join("|"), "i");
    expect(sourcesOf(`packages/${vendor}`).filter((file) => others.test(read(file)))).toEqual([]);
  });
});

describe("adding a vendor is one package and one file of the simulator", () => {
  test.each(vendors)("%s has both, and the package exports what all do", async (vendor) => {
    expect(filesIn("packages/simulator/src/vendors")).toContain(`packages/simulator/src/vendors/${vendor}.ts`);
    const exported = await import(`@cloudseal/${vendor}`);
    expect(Object.keys(exported).sort()).toEqual([
      "authorization",
      "canonicalRequest",
      "fromEnv",
      "protocol",
      "sign",
      "signature",
      "stringToSign",
    ]);
    expect(exported.protocol.vendor).toBe(vendor);
  });
});

test("the simulator knows the vendors of its folder", () => {
  const files = filesIn("packages/simulator/src/vendors").map((path) => path.slice(path.lastIndexOf("/") + 1));
  const named = files.flatMap((file) => /^(?!vendor\.)([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
  expect(Object.keys(simulatorCredentials), "run: npm run build --workspace @cloudseal/simulator").toEqual(
    named.sort(),
  );
});

test("the page reader knows the vendors of its folder", () => {
  const folder = "packages/page-reader/src/vendors";
  const listed = importsOf(`${folder}/index.gen.ts`).map((specifier) => specifier.split("/")[1]);
  expect(listed, "run: npm run build --workspace @cloudseal/page-reader").toEqual(foldersIn(folder));
  expect(layouts.map(({ vendor }) => vendor)).toEqual(foldersIn(folder));
});

test("the root has at most 20 scripts", () =>
  expect(Object.keys(readJson("package.json").scripts).length).toBeLessThanOrEqual(20));

describe("adding an operation is one file", () => {
  const operations = filesIn("specs").flatMap((path) => /([A-Z]\w+)\.yaml$/.exec(path)?.[1] ?? []);
  const name = new RegExp(`\\b(is)?(${operations.join("|")})(Error|Input|Output)?\\b`, "i");
  const written = workspaces.filter((path) => !clients.some((client) => path === `packages/${client}`));
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

  test("specs hold YAML, facts and no code", () =>
    expect(
      filesIn("specs").filter((path) => !/\.yaml$|\/(?:facts|errata)\.json$|^specs\/README\.md$/.test(path)),
    ).toEqual([]));

  test.each(written)("no code of %s names one", (workspace) =>
    expect(
      codeOf(workspace).filter(
        // The benchmark calls the same operation through the official SDKs.
        (file) => !file.startsWith("tools/bench/src/vendors/") && name.test(withoutComments(read(file))),
      ),
    ).toEqual([]),
  );
});

describe("what is generated", () => {
  test.each(services)("packages/$name begins with its header, file by file", ({ vendor, folder, name }) => {
    const files = sourcesOf(`packages/${name}`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.endsWith(".gen.ts"))).toEqual([]);
    const header = `// Generated from specs/${vendor}/${folder} by \`npm run generate\`. Do not edit.`;
    expect(files.filter((file) => read(file).split("\n")[0] !== header)).toEqual([]);
  });

  test("stands nowhere else", () => {
    const elsewhere = [...workspaces, "test"].filter((path) => !clients.some((name) => path === `packages/${name}`));
    // The builds of two packages list the vendors of a folder, as a browser and a bundle cannot read it.
    expect(elsewhere.flatMap(filesIn).filter((path) => /\.gen\.ts$/.test(path))).toEqual([
      "packages/page-reader/src/vendors/index.gen.ts",
      "packages/simulator/src/vendors/index.gen.ts",
    ]);
  });

  test("is marked for reviewers", () => {
    expect(read(".gitattributes")).toContain("*.gen.ts linguist-generated");
    expect(read(".gitattributes")).toContain("packages/*/openapi.json linguist-generated");
  });
});

describe("knowing one vendor's package is knowing all", () => {
  test.each(vendors)("%s has the files that all have", (vendor) => {
    const files = codeOf(`packages/${vendor}`).map((file) => file.slice(`packages/${vendor}/src/`.length));
    const own = ["index", "protocol", "signature", "query", "failure"];
    const credentials = ["index", "env", "keys", "default.node", "default.web", "default.browser"];
    const wanted = [...own, ...credentials.map((name) => `credentials/${name}`)].map((name) => `${name}.ts`);
    expect(wanted.filter((name) => !files.includes(name))).toEqual([]);
  });

  test("what several have stands in files of one name", () => {
    const found: Record<string, string[]> = {};
    for (const vendor of vendors)
      for (const file of codeOf(`packages/${vendor}`).filter((path) => path.includes("/credentials/")))
        for (const [, name = ""] of read(file).matchAll(/^export (?:const|function) (from\w+)/gm)) {
          found[name] ??= [];
          found[name].push(file.slice(`packages/${vendor}/src/`.length));
        }
    const places = Object.entries(found).map(([name, files]) => [name, [...new Set(files)]]);
    expect(places.filter(([, files]) => (files?.length ?? 0) > 1)).toEqual([]);
    expect(Object.keys(found)).toContain("fromAssumeRole");
  });

  test.each(vendors)("%s has the providers that all have", async (vendor) => {
    const providers = Object.keys(await import(`@cloudseal/${vendor}/credentials`));
    expect(providers).toEqual(expect.arrayContaining(["chain", "defaultChain", "fromEnv"]));
  });

  test("what is the same has the same name among the options of the providers", () => {
    // A token in a file, who issued it and where a provider calls have these names, whatever the vendor calls them.
    const other = /^ {2}(?:\w*[tT]oken(?:File)?|idp\w*|provider\w*|\w*[eE]ndpoint)(?=\??:)/gm;
    const known = /^(securityToken|token|tokenFile|providerId|providerArn|endpoint|authToken)$/;
    const names = vendors.flatMap((vendor) =>
      codeOf(`packages/${vendor}`)
        .filter((file) => file.includes("/credentials/"))
        .flatMap((file) =>
          [...read(file).matchAll(/^export interface \w*Options[\s\S]*?^\}/gm)].flatMap(([body]) =>
            (body.match(other) ?? []).map((name) => name.trim()),
          ),
        ),
    );
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });
});

describe("lists of vendors that are written", () => {
  test("the tests know every vendor of specs/, and each by the same files", () => {
    expect(foldersIn("test/vendors")).toEqual(vendors);
    for (const vendor of vendors)
      expect(filesIn(`test/vendors/${vendor}`)).toEqual(
        expect.arrayContaining(["index", "server"].map((name) => `test/vendors/${vendor}/${name}.ts`)),
      );
  });

  test("the bench depends on every vendor that it measures", () => {
    const measured = filesIn("tools/bench/src/vendors").map((file) =>
      file.slice("tools/bench/src/vendors/".length, -3),
    );
    expect(measured.filter((vendor) => !vendors.includes(vendor))).toEqual([]);
    const { devDependencies } = readJson("tools/bench/package.json");
    const ours = Object.keys(devDependencies).filter((name) => name.startsWith("@cloudseal/"));
    const wanted = services.filter(({ vendor }) => measured.includes(vendor)).map(({ name }) => name);
    expect(ours).toEqual([...measured, ...wanted].map((name) => `@cloudseal/${name}`).sort());
  });

  const helpers = sourcesOf("test").filter(
    (file) => !/\.test\.ts$|^test\/(vendors|fixtures|msw|observability|conformance|credentials)\//.test(file),
  );
  test("no helper of the tests lists them", () => {
    const several = helpers.filter(
      (file) => vendors.filter((vendor) => read(file).toLowerCase().includes(vendor)).length > 1,
    );
    expect(several).toEqual([]);
  });
});
