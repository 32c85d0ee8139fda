import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/**
 * Runs a program to its end and gives what it wrote to its output; if it fails, the error has all that it wrote.
 *
 * @param timeout milliseconds after which it is ended; 0 for no limit
 */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: Record<string, string> = {},
  timeout = 0,
): Promise<string> {
  const env = { ...outside(process.env), ...variables };
  try {
    return (await execute(program, args, { cwd, env, maxBuffer: 2 ** 26, timeout })).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`\`${program} ${args.join(" ")}\` in ${cwd} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** The environment without what `npm run` and vitest put in: a consumer has none of it. */
export function outside(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inside =
    /^(npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)|VITEST|NODE_(ENV|OPTIONS)$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !inside.test(name)));
}
