/** Tells what is being done, on stderr. */
export type Log = (text: string) => void;

/**
 * Runs a command of the tests and sets the exit code: 0 all is as it should be, 1 it is not or cannot run, 2 wrong usage.
 *
 * @param parse reads the arguments; what it throws is said to who called
 * @param run prints the result. @returns whether all is as it should be
 */
export async function runCommand<Options extends { readonly help: boolean }>({
  name,
  usage = `npm run test:${name} --`,
  help,
  parse,
  run,
}: {
  readonly name: string;
  readonly usage?: string;
  readonly help: string;
  readonly parse: (args: readonly string[]) => Options;
  readonly run: (options: Options, log: Log) => Promise<boolean>;
}): Promise<void> {
  const log: Log = (text) => void process.stderr.write(`${name}: ${text}\n`);
  let options: Options;
  try {
    options = parse(process.argv.slice(2));
  } catch (error) {
    log(`${(error as Error).message}\nSee ${usage} --help.`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  try {
    process.exitCode = (await run(options, log)) ? 0 : 1;
  } catch (error) {
    log((error as Error).message);
    process.exitCode = 1;
  }
}

/** @throws TypeError for a text that is no such integer */
export function integerOption(option: string, text: string, min: number): number {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < min || value >= 2 ** 31)
    throw new TypeError(`${option} is ${JSON.stringify(text)}: give an integer of at least ${min}, below 2^31`);
  return value;
}
