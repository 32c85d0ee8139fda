import { createRequire } from "node:module";

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

export const requirePlaywright = (): Playwright =>
  createRequire(new URL("package.json", import.meta.url))("playwright-core");
