interface Terminal {
  readonly isTTY?: boolean;
  /** Of Node; knows NO_COLOR and its like. */
  hasColors?(): boolean;
}

/** Writes a line to standard error, in colour on a terminal; by `console.debug` where there is no standard error. */
export function writeLine(line: string): void {
  const { stderr } = (globalThis as { process?: { stderr?: Terminal } }).process ?? {};
  if (!stderr) console.debug(line);
  else console.error(stderr.isTTY && stderr.hasColors?.() !== false ? coloured(line) : line);
}

/** The time is dim, the name cyan, a failure red. */
const coloured = (line: string) =>
  line.replace(/^(\S+) (\S+) (.*?)(failed: .*)?$/, (_, time, name, rest, failure = "") =>
    [dim(time), cyan(name), `${rest}${failure && red(failure)}`].join(" "),
  );

const dim = (text: string) => `\x1b[2m${text}\x1b[22m`;
const cyan = (text: string) => `\x1b[36m${text}\x1b[39m`;
const red = (text: string) => `\x1b[31m${text}\x1b[39m`;
