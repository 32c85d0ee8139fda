import type { OperationReport, Report } from "./build-report.js";
import { style } from "./style.js";
import { exampleText, headline } from "./words.js";

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

function card({ operation, vendor, facts, errata, examples, ok, page }: OperationReport): string {
  const [stated, differ] = facts.reduce(([a, b], item) => [a + item.stated, b + item.differ], [0, 0]);
  const numbers = [
    ...(page.file ? [`${stated} facts`, `${differ} differ`] : ["no page at hand"]),
    `${errata.length} errata`,
    `${examples.length} examples`,
  ];
  return `<a href="#${text(operation)}"><span class="vendor">${text(vendor)}</span> <strong>${text(operation)}</strong> ${state(ok)}<small>${numbers.join(" · ")}</small></a>`;
}

const state = (ok: boolean): string => (ok ? '<em class="ok">agrees</em>' : '<em class="bad">differs</em>');

function section(item: OperationReport): string {
  const { operation, vendor, service, summary, page, ok } = item;
  return `<section id="${text(operation)}">
<h2>${text(operation)} ${state(ok)}</h2>
<p>${text(summary)}</p>
<p class="source">${text(vendor)} ${text(service)} · <a href="${text(link(page.url))}" rel="noreferrer">${text(page.title)}</a> · page of ${text(page.updated)}</p>
${[facts(item), unexplained(item), errata(item), examples(item), doubts(item)].filter((part) => part !== "").join("\n")}
</section>`;
}

function facts({ page, facts }: OperationReport): string {
  if (page.file === undefined) return "<p>No saved page was at hand: only examples and error codes were checked.</p>";
  const rows = facts.filter(({ stated, differ }) => stated + differ > 0);
  return `<h3>Facts of the page</h3>
<ul class="facts">
${rows.map(({ kind, stated, differ }) => `<li><b>${stated}</b> ${text(kind)}${differ > 0 ? ` <i>${differ} differ</i>` : ""}</li>`).join("\n")}
</ul>`;
}

function unexplained({ unexplained, stale }: OperationReport): string {
  const items = [
    ...unexplained.map(({ fact, name = "", where, page, spec }) => pair(`${fact} ${name}`, where, page, spec, "")),
    ...stale.map((item) => `<article><h4>stale erratum</h4><p>${text(item)}</p></article>`),
  ];
  return items.length === 0
    ? ""
    : `<h3 class="bad">Not explained</h3>\n<div class="pairs">\n${items.join("\n")}\n</div>`;
}

function errata({ errata }: OperationReport): string {
  if (errata.length === 0) return "";
  const items = errata.map(({ place, where, page, spec, why, sure }) =>
    pair(place, where, page, spec, `${why} ${sure} % sure.`),
  );
  return `<h3>Errata</h3>\n<div class="pairs">\n${items.join("\n")}\n</div>`;
}

/** Page and truth side by side. */
const pair = (title: string, where: string, page: string, spec: string, why: string): string =>
  `<article><h4 title="${text(where)}">${text(title)}</h4><dl><div><dt>the page</dt><dd>${prose(page)}</dd></div><div><dt>the truth</dt><dd>${prose(spec)}</dd></div></dl>${why === "" ? "" : `<p>${prose(why)}</p>`}</article>`;

const examples = ({ examples }: OperationReport): string => `<h3>Through the client</h3>
<ul class="checks">
${examples.map((example) => `<li class="${example.problems.length === 0 ? "ok" : "bad"}">${text(exampleText(example))}${example.problems.map((problem) => `<br>${text(problem)}`).join("")}</li>`).join("\n")}
</ul>`;

function doubts({ doubts }: OperationReport): string {
  if (doubts.length === 0) return "";
  return `<details><summary>Read with doubt: ${doubts.length}</summary><ul>${doubts.map(({ line, message }) => `<li>line ${line}: ${text(message)}</li>`).join("")}</ul></details>`;
}

const text = (value: string): string => value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Text with its `code`. */
const prose = (value: string): string => text(value).replace(/`([^`]+)`/g, "<code>$1</code>");

/** An address that can only be opened, not run. */
const link = (url: string): string => (/^https?:\/\//.test(url) ? url : "#");
