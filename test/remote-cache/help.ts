/** The text of `--help`. */
export const help: string = `Usage: npx tsx test/remote-cache/main.ts [OPTIONS]

Shows that what one machine built and tested, another gets from turbo's remote cache.

  --build-only  build, without the tests
  --json        the whole result as one JSON object
  --help        this text

It starts turborepo-remote-cache on loopback, with a folder and a token made for the run, and clones HEAD of this
repository twice into a temporary folder. The first clone builds and runs the tests, the second must get every task from
the cache, and the same files. The server stands in test/remote-cache, a workspace of its own, and is installed at the
first run. Nothing calls home.

Exit code: 0 the second clone was served, 1 it was not, or something could not run, 2 wrong usage.
`;
