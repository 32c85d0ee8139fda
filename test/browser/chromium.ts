import { createRequire } from "node:module";
import { bundle } from "../runtimes/bundles.js";
import type { Settings } from "../runtimes/program/settings.js";
import { type Run, type Runtime, versionOf } from "../runtimes/runtime.js";
import { listen } from "../support/listen.js";
import { findChromium } from "./install-chromium.js";

/** Milliseconds that the program may take. */
const limit = 60_000;

/** Headless Chromium: a page of one origin, which calls servers of others. */
export const chromium: Runtime = {
  name: "chromium",
  browser: true,
  version: () => versionOf(findChromium(process.env) ?? "chromium"),
  async run(folder, settings) {
    const script = await bundle(folder, entry(settings), ["browser"]);
    const server = await listen((incoming, outgoing) => {
      const [type, text] = incoming.url === "/program.js" ? ["text/javascript", script] : ["text/html", page];
      outgoing.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(text);
    });
    try {
      return await visit(server.url, folder);
    } finally {
      await server.close();
    }
  },
};

async function visit(url: string, home: string): Promise<Run> {
  const browser = await requirePlaywright().chromium.launch({
    executablePath: findChromium(process.env) ?? "chromium",
    args: launchArgs,
    headless: true,
    chromiumSandbox: false,
    env: { PATH: process.env.PATH, HOME: home },
  });
  const printed: string[] = [];
  const problems: string[] = [];
  try {
    const page = await browser.newPage();
    page.on("console", (message) => printed.push(message.text()));
    page.on("pageerror", (error) => problems.push(`an error reached the page: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith("http://127.0.0.1:")) problems.push(`called ${request.url()}`);
    });
    await page.goto(url);
    await page.waitForFunction("globalThis.result !== undefined", undefined, { timeout: limit });
    const output = String(await page.evaluate("globalThis.result"));
    return { output, printed: [...printed, output].join("\n"), problem: problems.join("; ") || undefined };
  } catch (error) {
    const problem = [...problems, (error as Error).message].join("; ");
    return { output: "", printed: printed.join("\n"), problem };
  } finally {
    await browser.close();
  }
}

const page =
  '<!doctype html><meta charset="utf-8"><title>program</title><script type="module" src="/program.js"></script>';

const entry = (settings: Settings) => `import { runChecks } from "./program.mjs";
const settings = ${JSON.stringify(settings)};
globalThis.result = JSON.stringify(await runChecks(settings));
`;

/** Chromium without anything that calls home; what is not on loopback has no address. */
const launchArgs: readonly string[] = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** What we use of playwright-core, which is installed in this folder only when it is needed. */
export interface Playwright {
  readonly chromium: {
    launch(options: {
      executablePath: string;
      args: readonly string[];
      headless: boolean;
      chromiumSandbox: boolean;
      env: Readonly<Record<string, string | undefined>>;
    }): Promise<Browser>;
  };
}

interface Browser {
  version(): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Page {
  on(event: "console", listener: (message: { text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "request", listener: (request: { url(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  waitForFunction(expression: string, argument?: unknown, options?: { timeout: number }): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
}

const requirePlaywright = (): Playwright => createRequire(new URL("package.json", import.meta.url))("playwright-core");
