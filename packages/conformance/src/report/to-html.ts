import type { OperationReport, Report, State } from "./build-report.js";
import { atHandText, checkedBy, headline, sureness, throughClient } from "./to-markdown.js";

/** The report as one page of HTML that needs nothing else. */
export const toHtml = (report: Report): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Cloudseal conformance</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Conformance</h1>
<p>${text(headline(report))}</p>
${report.unreadable.map(({ file, error }) => `<p class="bad">${text(file)}: ${text(error)}</p>`).join("\n")}
</header>
<nav>
${report.operations.map(card).join("\n")}
</nav>
<main>
${report.operations.map(section).join("\n")}
</main>
</body>
</html>
`;

function card(item: OperationReport): string {
  const { operation, vendor, facts, errata, contradictions, atHand, state, page, source } = item;
  const { requests, responses, payloads, errorCodes } = atHand;
  const [stated, differ] = facts.reduce(([a, b], item) => [a + item.stated, b + item.differ], [0, 0]);
  const numbers = [
    ...(page.file ? [`${stated} facts`, `${differ} differ`] : []),
    source.tier,
    `${errata.length + contradictions.length} errata`,
    `${requests + payloads.requests} requests`,
    `${responses + payloads.responses} responses`,
    `${errorCodes} codes`,
  ];
  return `<a href="#${text(idOf(item))}"><span class="vendor">${text(vendor)}</span> <strong>${text(operation)}</strong> ${badge(state)}<small>${numbers.join(" · ")}</small></a>`;
}

/** Two services may have operations of the same name. */
const idOf = ({ vendor, service, operation }: OperationReport): string => `${vendor}-${service}-${operation}`;

const badge = (state: State): string => `<em class="${classes[state]}">${state}</em>`;
const classes: Record<State, string> = {
  agrees: "ok",
  differs: "bad",
  "no page at hand": "unknown",
  "nothing at hand": "unknown",
};

function section(item: OperationReport): string {
  const { operation, vendor, service, summary, page, source, state } = item;
  const title = page.url === "" ? "" : `<a href="${text(link(page.url))}" rel="noreferrer">${text(page.title)}</a> · `;
  return `<section id="${text(idOf(item))}">
<h2>${text(operation)} ${badge(state)}</h2>
<p>${text(summary)}</p>
<p class="source">${text(vendor)} ${text(service)} · ${title}${text(checkedBy(source))}</p>
<p>${text(atHandText(item))}</p>
${[facts(item), unexplained(item), errata(item), contradictions(item), examples(item), warnings(item)].filter((part) => part !== "").join("\n")}
</section>`;
}

function facts({ page, facts }: OperationReport): string {
  if (page.file === undefined) return "";
  const rows = facts.filter(({ stated, differ }) => stated + differ > 0);
  return `<h3>Facts of the page</h3>
<ul class="facts">
${rows.map(({ kind, stated, differ }) => `<li><b>${stated}</b> ${text(kind)}${differ > 0 ? ` <i>${differ} differ</i>` : ""}</li>`).join("\n")}
</ul>`;
}

function unexplained({ unexplained, stale }: OperationReport): string {
  const items = [
    ...unexplained.map(({ fact, name = "", where, page, spec }) =>
      pair(`${fact} ${name}`, where, page, spec, "", "the spec"),
    ),
    ...stale.map((item) => `<article><h4>stale erratum</h4><p>${text(item)}</p></article>`),
  ];
  return items.length === 0
    ? ""
    : `<h3 class="bad">Not explained</h3>\n<div class="pairs">\n${items.join("\n")}\n</div>`;
}

function errata({ errata }: OperationReport): string {
  if (errata.length === 0) return "";
  const items = errata.map(({ where, page, spec, why, sure }) =>
    pair(where, where, page, spec, why, `the spec, ${sureness(sure)}`),
  );
  return `<h3>Errata</h3>\n<div class="pairs">\n${items.join("\n")}\n</div>`;
}

/** Page and spec side by side. */
const pair = (title: string, where: string, page: string, spec: string, why: string, name: string): string =>
  `<article><h4 title="${text(where)}">${text(title)}</h4><dl><div><dt>the page</dt><dd>${prose(page)}</dd></div><div><dt>${text(name)}</dt><dd>${prose(spec)}</dd></div></dl>${why === "" ? "" : `<p>${prose(why)}</p>`}</article>`;

function contradictions({ contradictions }: OperationReport): string {
  if (contradictions.length === 0) return "";
  const items = contradictions.map(
    ({ where, payload, type, client }) =>
      `<article><h4>${text(where)}</h4><dl><div><dt>the vendor's payload</dt><dd>${text(payload)}</dd></div><div><dt>its definitions</dt><dd>${text(type)}</dd></div></dl><p>${text(client)}</p></article>`,
  );
  return `<h3>The vendor's payloads contradict its definitions</h3>\n<div class="pairs">\n${items.join("\n")}\n</div>`;
}

function examples(item: OperationReport): string {
  const all = throughClient(item);
  if (all.length === 0) return "";
  return `<h3>Through the client</h3>
<ul class="checks">
${all.map(({ text: name, problems }) => `<li class="${problems.length === 0 ? "ok" : "bad"}">${text(name)}${problems.map((problem) => `<br>${text(problem)}`).join("")}</li>`).join("\n")}
</ul>`;
}

function warnings({ warnings }: OperationReport): string {
  if (warnings.length === 0) return "";
  return `<details><summary>Warnings: ${warnings.length}</summary><ul>${warnings.map(({ line, message }) => `<li>line ${line}: ${text(message)}</li>`).join("")}</ul></details>`;
}

const text = (value: string): string => value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Text with its `code`. */
const prose = (value: string): string => text(value).replace(/`([^`]+)`/g, "<code>$1</code>");

/** An address that can only be opened, not run. */
const link = (url: string): string => (/^https?:\/\//.test(url) ? url : "#");

/** The look of the report, at any width. */
const style = `
:root { --ink: #1c2024; --soft: #60646c; --line: #e0e3e8; --paper: #fff; --tint: #f6f7f9; --ok: #18794e; --bad: #b3261e; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ebee; --soft: #a4a9b3; --line: #33373e; --paper: #14161a; --tint: #1d2026; --ok: #5dd39e; --bad: #ff8a80; --link: #7db7ff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 64rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0; } h2 { font-size: 1.3rem; margin: 0 0 .25rem; } h3 { font-size: .95rem; margin: 1.75rem 0 .5rem; } h4 { font-size: .85rem; margin: 0 0 .5rem; font-family: ui-monospace, monospace; font-weight: 600; }
p { margin: .25rem 0; } a { color: var(--link); } small, .source, .vendor { color: var(--soft); font-size: .85rem; }
em { font-style: normal; font-size: .75rem; font-weight: 600; border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .5rem; vertical-align: middle; white-space: nowrap; }
.ok { color: var(--ok); } .unknown { color: var(--soft); } .bad { color: var(--bad); }
nav { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: .75rem; margin: 1.5rem 0 2.5rem; }
nav a { display: block; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .6rem; color: inherit; text-decoration: none; } nav a:hover { background: var(--tint); } nav small { display: block; margin-top: .25rem; }
section { border-top: 1px solid var(--line); padding: 2rem 0 1rem; scroll-margin-top: 1rem; }
.facts { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem; } .facts li { background: var(--tint); border-radius: .5rem; padding: .25rem .65rem; font-size: .9rem; } .facts i { color: var(--soft); }
.pairs { display: grid; gap: .75rem; } article { border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem; } article p { color: var(--soft); font-size: .9rem; margin-top: .6rem; }
dl { margin: 0; display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; } dt { color: var(--soft); font-size: .75rem; } dd { margin: 0; }
@media (max-width: 40rem) { body { padding-top: 1.25rem; } dl { grid-template-columns: 1fr; gap: .4rem; } }
.checks { list-style: none; margin: 0; padding: 0; columns: 18rem; font-size: .9rem; } .checks li { break-inside: avoid; padding-left: 1.3rem; text-indent: -1.3rem; } .checks li::before { content: "✓"; display: inline-block; width: 1.3rem; text-indent: 0; } .checks .bad::before { content: "✗"; }
code { font: .9em ui-monospace, monospace; background: var(--tint); border-radius: .25rem; padding: .05rem .25rem; }
nav .vendor { display: block; }
details { margin-top: 1.5rem; font-size: .9rem; color: var(--soft); }
`;
