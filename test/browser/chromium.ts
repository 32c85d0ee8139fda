import { bundle } from "../runtimes/consumer/bundle.js";
import type { Settings } from "../runtimes/program/settings.js";
import type { Run, Runtime } from "../runtimes/runtimes/runtime.js";
import { versionOf } from "../runtimes/runtimes/version-of.js";
import { listen } from "../runtimes/servers/listen.js";
import { findChromium } from "./find-chromium.js";
import { launchArgs } from "./launch-args.js";
import { requirePlaywright } from "./playwright.js";

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
