import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join, relative } from "node:path";
import { recoverFolders, removeWorkFolder, workFolder } from "./folder.js";
import { kept } from "./package.js";

/**
 * Does some work as the only process that generates into `out`, after ending what a killed one began. On Ctrl-C the
 * process ends without a trace: packages are written in one synchronous step each, which it comes before or after.
 *
 * @param interrupted exit code after Ctrl-C; default 130, as shells have it
 */
export async function whileLocked<Result>(
  out: string,
  work: () => Promise<Result>,
  { interrupted = 130 } = {},
): Promise<Result> {
  const release = await lockOutput(out, (holder, path) =>
    console.error(
      `Waiting for another run of generate (${holder}). Should there be none, delete ${relative(process.cwd(), path)}`,
    ),
  );
  const end = (signal: NodeJS.Signals) => {
    release();
    process.exit(signal === "SIGINT" ? interrupted : 143);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    recoverFolders(out, kept);
    return await work();
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    release();
  }
}

/** Milliseconds between two looks at a lock that another process holds. */
const interval = 100;

/**
 * Waits until no other process generates into `out`, and keeps others waiting until the function that it returns is
 * called. The lock of a process that was killed counts for nothing.
 *
 * @param onWait told once, with who is waited for and the file that says so
 */
export async function lockOutput(out: string, onWait: (holder: string, path: string) => void): Promise<() => void> {
  const own = `${hostname()} ${process.pid}`;
  for (let told = false; ; ) {
    const path = join(workFolder(out), "lock");
    const draft = `${path}.${own}`;
    if (taken(path, own, draft)) {
      removeDrafts(path);
      return () => release(path, own, out);
    }
    const holder = read(path);
    if (holder !== undefined && isGone(holder)) steal(path, holder, draft);
    else {
      if (!told && holder !== undefined) onWait(holder, path);
      told ||= holder !== undefined;
      await new Promise((done) => setTimeout(done, interval));
    }
  }
}

/** The lock appears with its content in one step: a lock that says nothing would be nobody's. */
function taken(path: string, own: string, draft: string): boolean {
  try {
    writeFileSync(draft, own);
    linkSync(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOENT: whoever held the lock has just taken the folder away.
    if (code === "EEXIST" || code === "ENOENT") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A process that was killed while it took the lock leaves its draft. */
function removeDrafts(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const [, writer] = /^lock\.(.*)$/s.exec(name) ?? [];
    if (writer !== undefined && isGone(writer)) rmSync(`${path}.${writer}`, { recursive: true, force: true });
  }
}

function release(path: string, own: string, out: string): void {
  if (read(path) === own) rmSync(path, { force: true });
  removeWorkFolder(out);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function isGone(holder: string): boolean {
  const [, host, pid] = /^(.*) (\d+)$/s.exec(holder) ?? [];
  // Of another machine's processes nothing is known: its lock stays until a person removes it.
  if (host !== hostname()) return false;
  // This process holds no lock that it waits for: one with its number is of a process before it.
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Takes a dead lock away; should another process have done so and locked meanwhile, its lock is given back. */
function steal(path: string, holder: string, aside: string): void {
  try {
    renameSync(path, aside);
    if (read(aside) !== holder) linkSync(aside, path);
  } catch {
  } finally {
    rmSync(aside, { force: true });
  }
}
