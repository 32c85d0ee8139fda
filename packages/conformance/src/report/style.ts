/** The look of the report, at any width. */
export const style = `
:root { --ink: #1c2024; --soft: #60646c; --line: #e0e3e8; --paper: #fff; --tint: #f6f7f9; --ok: #18794e; --bad: #b3261e; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ebee; --soft: #a4a9b3; --line: #33373e; --paper: #14161a; --tint: #1d2026; --ok: #5dd39e; --bad: #ff8a80; --link: #7db7ff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 64rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; margin: 0; } h2 { font-size: 1.3rem; margin: 0 0 .25rem; } h3 { font-size: .95rem; margin: 1.75rem 0 .5rem; } h4 { font-size: .85rem; margin: 0 0 .5rem; font-family: ui-monospace, monospace; font-weight: 600; }
p { margin: .25rem 0; } a { color: var(--link); } small, .source, .vendor { color: var(--soft); font-size: .85rem; }
em { font-style: normal; font-size: .75rem; font-weight: 600; border: 1px solid currentColor; border-radius: 1rem; padding: .05rem .5rem; vertical-align: middle; white-space: nowrap; }
.ok { color: var(--ok); } .bad { color: var(--bad); }
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
