import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A cache that runs. */
export interface CacheServer {
  readonly url: string;
  stop(): void;
}

/**
 * Starts the cache on a free port of loopback.
 *
 * @param storage the folder that it keeps artifacts in
 * @param token what its clients must send
 * @throws Error when it does not answer within 20 seconds
 */
export async function startServer(storage: string, token: string): Promise<CacheServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = join(import.meta.dirname, "node_modules/turborepo-remote-cache/dist/cli.js");
  const server = spawn(process.execPath, [program], {
    cwd: storage,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      TURBO_TOKEN: token,
      STORAGE_PROVIDER: "local",
      STORAGE_PATH: storage,
      STORAGE_PATH_USE_TMP_FOLDER: "false",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = () => void server.kill();
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const answer = await fetch(`${url}/v8/artifacts/status`, { headers: { authorization: `Bearer ${token}` } }).catch(
      () => undefined,
    );
    if (answer?.ok) return { url, stop };
    await setTimeout(200);
  }
  stop();
  throw new Error("turborepo-remote-cache does not answer");
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
