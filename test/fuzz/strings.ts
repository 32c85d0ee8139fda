/** Stands in every hostile text: where it comes out as a name, a text has become code. */
export const canary = "cloudsealCanary";

/** Texts that would end, open or become something else wherever one of the emitters writes them. */
export const atoms: readonly string[] = [
  // TypeScript
  `*/ ${canary}(); /*`,
  `*/\n${canary}();\n/**`,
  `"; ${canary}(); "`,
  `'; ${canary}(); '`,
  `\`; ${canary}(); \``,
  `\${${canary}()}`,
  `\\"; ${canary}(); //`,
  `\\u0022; ${canary}(); //`,
  `\u2028${canary}();\u2029export const ${canary} = 1;`,
  `\u2028export const ${canary} = 1;`,
  `\u2028/** ${canary} */`,
  `\u2028        ${canary}`,
  `\r\n${canary}();\r\n`,
  `\n${canary}();`,
  `"] | ${canary}["`,
  `components["schemas"]["${canary}"]`,
  `}; import "${canary}"; {`,
  `// ${canary}`,
  `@deprecated ${canary}\n@internal`,
  `a @internal ${canary}`,
  `{@link ${canary}}`,
  `{@link https://${canary}.example|a}`,
  // What is not seen
  `\u202e${canary}\u2066//\u2069`,
  `\u0000\u0007\u001b[2J${canary}\u009f`,
  `\ud800${canary}`,
  `\ufeff${canary}\u200b`,
  // Markdown, HTML
  `](javascript:${canary}) [x`,
  `<script>${canary}()</script>`,
  `<!-- ${canary}`,
  `\n# ${canary}\n`,
  `# ${canary}`,
  `~~~ ${canary}`,
  `\n\`\`\`\n${canary}\n\`\`\`ts\n`,
  `| ${canary} | | |`,
  `\`| ${canary} \`\``,
  `![x](https://${canary}.example/a.png)`,
  `https://${canary}.example www.${canary}.example a@${canary}.example`,
  `&lt;img src=x onerror=${canary}()&gt;`,
  `- ${canary}`,
  `1. ${canary}`,
  `> ${canary}`,
  `=== ${canary}`,
  // Paths and addresses
  `../../${canary}`,
  `/etc/${canary}`,
  `..\\..\\${canary}`,
  `file:///etc/${canary}`,
  `http://127.0.0.1:9/${canary}`,
  `//127.0.0.1:9/${canary}`,
  `https://a.example/)[${canary}](javascript:1`,
  `https://a.example/*/${canary}`,
  `{${canary}}`,
  `/{${canary}}/../x`,
  // JSON and YAML
  `","${canary}":{"a":"`,
  `!!js/function ${canary}`,
  `*${canary}`,
  `&${canary} x`,
  `${canary}: ${canary}\n  - `,
  `%YAML ${canary}`,
];

/** Names that mean something to JavaScript, to TypeScript or to a client. */
export const names: readonly string[] = [
  ..."__proto__ constructor prototype toString valueOf hasOwnProperty toJSON then http wait options routes".split(" "),
  ..."class delete await default import eval arguments undefined NaN Infinity globalThis any never".split(" "),
  ..."Promise Record Omit Object Error String CloudError TypedRoute WithRequired Constructor ToString".split(" "),
  ..."Then Http Options Routes Undefined Delete Await ToJSON HasOwnProperty Wait Paginate Protocol FromEnv".split(" "),
  ..."a.b a-b a_b _ $ $ref $id 0 1e400 -0 NaN .inf ~ null true no on 0x10 012 2024-01-01".split(" "),
  "",
  " ",
  `${canary} ${canary}`,
];

/** Values where a text or a number of another kind is awaited. */
export const values: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 1.5, 1e21, 5e-324, 2 ** 53, -(2 ** 53) - 2, "1e400", "-0", "NaN", "12"],
  ...[[], {}, [[]], [null], { $ref: "#/components/schemas/Self" }, { $ref: "" }, { $ref: 5 }, { a: { b: [] } }],
];
