/** The text of `--help`. */
export const help: string = `Usage: npm run bench [-- OPTIONS]

Measures Cloudseal's clients, as built, beside bare node:http, global fetch and the vendors' official SDKs.
\`npm run bench -- generate\` measures the generator instead; it has a --help of its own.

  --quick      fewer rounds, for a first look
  --json       the whole result as one JSON object
  --markdown   the tables for the README
  --help       this text

The tables go to stdout, progress to stderr. It ends with 0 when everything ran, whatever the figures,
and with 1 when something could not run.

How it measures
  Calls    One loopback server in a process of its own answers each vendor's success and checks nothing. It never
           sleeps, for waking it would be charged to those who send too slowly to keep it busy. Each contestant
           has a process of its own, makes the same call with the same input, and parses the answer.
           After a warm-up all of them run in turn, round after round, each at 1 and at 50 calls in flight; the
           figure is the median of the rounds. CPU is user and system time of the whole process per call.
           The bare contestants send our client's own request again, byte for byte, without signing it.
           The official SDKs are their cores, called as their generated clients call them; where one opens a
           connection for every call unless it is given an agent, it is measured both ways, and the aims
           compare with the better one.
  Signing  The signer of the pipeline on the request that the client sends, beside nothing but the same number of
           SHA-256 and HMAC computations over strings of the same length, by node:crypto's fastest calls.
           Hashes that are the same in every call (of an empty body, of the day's key) count for neither.
  Import   Time from before to after import() in a new process whose module loader is warm, median.
  Bundle   esbuild, one operation, minified, split where code is loaded later, gzip level 9. The figure is what is loaded
           at once; what a profile, a proxy, a log or openapi-fetch needs is loaded by who uses it.
  Size     What npm installs for our client and for the official core with their dependencies. A generated
           client of an official SDK comes on top of the core; ours has it.

The official SDKs stand in test/official, a workspace of its own, and are installed at the first run.
They get keys that no one owns and send to loopback only.
`;
