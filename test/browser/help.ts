/** The text of `--help`. */
export const help: string = `Usage: npm run test:browser [-- OPTIONS]

What npm run test:runtimes does in Node, Bun, Deno and workerd, in a page of headless Chromium: the packed packages are
bundled for browsers, and the page calls servers of other origins on loopback, which let it.

  --only LIST  chromium, the one there is
  --json       the whole result as one JSON object
  --help       this text

The table goes to stdout, progress to stderr; npm run test:runtimes -- --help says what is checked.
Exit code: 0 all is as it should be, 1 something is not, 2 wrong usage.

The browser is the one that the variable CHROMIUM names, else chromium, chromium-browser or google-chrome on the PATH,
else Debian's, installed by apt-get if we are root. What drives it stands in test/browser, a workspace of its own.
`;
