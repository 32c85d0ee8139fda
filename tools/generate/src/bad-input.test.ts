import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  copyOfPackages,
  copyOfSpecs,
  edit,
  filesOf,
  folderOf,
  repository,
  temporaryFolder,
  write,
} from "./fixtures/folder.js";
import { run } from "./fixtures/run.js";
import type { Json } from "./spec-file.js";

const sas = "alibaba/sas-2018-12-03";
const generate = `${sas}/GenerateOnceTask.yaml`;
const get = `${sas}/GetOnceTaskResultInfo.yaml`;
const change = `${sas}/ChangeAssetRefreshTaskConfig.yaml`;
const sasService = `${sas}/service.yaml`;
const update = "tencent/tcss-2020-11-01/UpdateImageRegistryTimingScanTask.yaml";
const audit = "huawei/dbss-v1/UpdateAuditTaskStatus.yaml";

interface Row {
  fact: string;
  /** The file that the error names, from the root of the specs. */
  file: string;
  /** What is replaced in `file`, and by what. */
  edit?: [from: string, to: string];
  /** The other operation of `file`'s service that stays. */
  beside?: string;
  /** Anything else that is done to the specs. */
  prepare?: (specs: string) => void;
  /** Whether the errata go first: they would point at what the edit takes away. */
  withoutErrata?: true;
  /** Text of the line that the error names; without it, the first line. */
  line?: string;
  expected: string;
  found: string;
}

const anOperationId = "an operationId of letters and digits that begins with a capital";
const anotherName = "an operationId that means nothing else to TypeScript or a client";
const inside = "a $ref to this file or to another file inside the specs";
const aMember = "a member name of letters, digits, _ . -";
const distinct = "names that are distinct over path, query, headers and body";
const aParameter = "a path, query or header parameter with a schema, in the vendor's own style";
const operationIdIs = (id: string): Pick<Row, "edit" | "line"> => ({
  edit: ["operationId: GenerateOnceTask", `operationId: ${id}`],
  line: "operationId:",
});
const requestId = "RequestId: { $ref: ./service.yaml#/components/schemas/RequestId }";
const requestIdFrom = (ref: string): Pick<Row, "edit" | "line"> => ({
  edit: [requestId, `RequestId: { $ref: "${ref}" }`],
  line: "RequestId: { $ref",
});

/** Gives an operation a schema of its own for what it has from service.yaml. */
const ownImage = (specs: string, name: string): void => {
  edit(specs, update, "./service.yaml#/components/schemas/ImageInfo", `"#/components/schemas/${name}"`);
  const text = readFileSync(join(specs, update), "utf8");
  const schema = `  schemas:\n    ${name}:\n      type: object\n      description: An image.\n      properties:\n`;
  write(specs, update, `${text}${schema}        ImageName: { type: string, description: Its name. }\n`);
};

/** An operation whose result comes in pages, with something changed. */
const pagesAre = (pages: Json, extension: Json = {}): Pick<Row, "file" | "prepare" | "line"> => {
  const json = (properties: Json) => ({ content: { "application/json": { schema: { type: "object", properties } } } });
  const name = "ListThings";
  const operation = {
    operationId: name,
    summary: "List them.",
    requestBody: json({
      Offset: { type: "integer" },
      Limit: { type: "integer", maximum: 100 },
      Exact: { type: "boolean" },
    }),
    responses: {
      200: { description: "Done.", ...json({ List: { type: "array", items: {} }, Total: { type: "integer" } }) },
    },
    "x-cloudseal": {
      idempotent: true,
      page: { url: "https://acme.example/list", updated: "2026-01-01", title: name },
      pages: { offset: "Offset", size: "Limit", defaultSize: 10, items: "/List", total: "/Total", ...pages },
      ...extension,
    },
  };
  return {
    file: `huawei/dbss-v1/${name}.yaml`,
    prepare: (specs) => {
      const { servers, security, components } = parse(readFileSync(join(specs, "huawei/dbss-v1/service.yaml"), "utf8"));
      const document = {
        openapi: "3.1.0",
        info: { title: name, version: "v1", license: { name: "MIT", identifier: "MIT" } },
        servers: servers.map(({ url, variables }: Json) => ({ url, variables })),
        security,
        paths: { "/things": { post: operation } },
        components: { securitySchemes: components.securitySchemes },
      };
      write(specs, `huawei/dbss-v1/${name}.yaml`, JSON.stringify(document, null, 2));
    },
    line: '"pages"',
  };
};

const rows: Row[] = [
  {
    fact: "a const is no value that a type can have",
    file: change,
    edit: ["const: ChangeAssetRefreshTaskConfig", "const: null"],
    line: "const: null",
    expected: "a text, a number, true or false",
    found: "null",
  },
  // YAML
  {
    fact: "YAML that does not parse",
    file: generate,
    edit: ["  title: GenerateOnceTask", "  title: [GenerateOnceTask"],
    line: 'version: "2018-12-03"',
    expected: "valid YAML",
    found: 'deficient indentation: version: "2018-12-03"',
  },
  {
    fact: "a key that stands twice",
    file: generate,
    edit: ["  title: GenerateOnceTask", "  title: GenerateOnceTask\n  title: Again"],
    line: "title: Again",
    expected: "valid YAML",
    found: "duplicated mapping key: title: Again",
  },
  {
    fact: "two documents",
    file: generate,
    edit: ["openapi: 3.1.0", "openapi: 3.1.0\n---\ninfo: {}"],
    line: "info: {}",
    expected: "one YAML document",
    found: "several",
  },
  {
    fact: "a zero below zero",
    file: generate,
    edit: ["          in: query", "          x-zero: -0\n          in: query"],
    line: "x-zero: -0",
    expected: "a number that JSON can hold",
    found: "-0",
  },
  {
    fact: "a file that is no object",
    file: generate,
    prepare: (specs) => writeFileSync(join(specs, generate), "- one\n- two\n"),
    expected: "an OpenAPI document",
    found: '["one","two"]',
  },
  {
    fact: "aliases that would grow without end",
    file: generate,
    prepare: (specs) => {
      const levels = [..."bcdefghijk"].map(
        (name, index) => `x-${name}: &${name} [${`*${"abcdefghij"[index]}, `.repeat(9)}]\n`,
      );
      edit(specs, generate, "openapi: 3.1.0\n", `x-a: &a [lol]\n${levels.join("")}openapi: 3.1.0\n`);
    },
    line: "x-b:",
    expected: "YAML without aliases",
    found: "*a",
  },
  {
    fact: "one harmless alias, as the rule is simple",
    file: generate,
    edit: [
      "schema: { type: string }\n          example: Manual",
      "schema: &text { type: string }\n          example: Manual\n        - { name: More, in: query, schema: *text }",
    ],
    line: "name: More",
    expected: "YAML without aliases",
    found: "*text",
  },

  // OpenAPI
  {
    fact: "what is not OpenAPI",
    file: generate,
    edit: ["          in: query", "          inn: query"],
    line: "- name: TaskType",
    expected: "what OpenAPI 3.1 allows (struct)",
    found: "The field `in` must be present on this level.",
  },
  {
    fact: "a path parameter that is not declared",
    file: audit,
    edit: ["- name: busi_type", "- name: other"],
    line: "  /v1/{project_id}/audit",
    expected: "a parameter in: path for {busi_type}",
    found: "none",
  },
  {
    fact: "a path parameter that the path does not have",
    file: audit,
    edit: [
      "        - name: busi_type",
      "        - { name: other, in: path, required: true, schema: { type: string } }\n        - name: busi_type",
    ],
    line: "- { name: other",
    expected: "a path parameter that the path /v1/{project_id}/audit/summary/{busi_type}/task-status has",
    found: "other",
  },
  {
    fact: "a security scheme that is not declared",
    file: generate,
    edit: ["- acs3: []", "- acs4: []"],
    line: "- acs4",
    expected: "a scheme among components.securitySchemes",
    found: "acs4",
  },
  {
    fact: "a security scheme that only the service's other files declare",
    file: generate,
    edit: ["\n    acs3: { $ref: ./service.yaml#/components/securitySchemes/acs3 }", " {}"],
    line: "- acs3",
    expected: "a scheme among components.securitySchemes",
    found: "acs3",
  },
  {
    fact: "a security scheme that a callback asks for and nobody declares",
    file: generate,
    edit: [
      "      parameters:",
      "      callbacks: { Done: { '/done': { post: { security: [{ acs4: [] }], responses: {} } } } }\n      parameters:",
    ],
    line: "callbacks:",
    expected: "a scheme among components.securitySchemes",
    found: "acs4",
  },
  {
    fact: "an operation that says nothing of security",
    file: generate,
    edit: ["security:\n  - acs3: []\n", ""],
    line: "    post:",
    expected: "security, here or at the root",
    found: "none",
  },
  {
    fact: "extensions where operations are looked for",
    file: generate,
    edit: ["paths:\n  /:\n", "paths:\n  x-a: null\n  /:\n    x-b: { security: [null] }\n"],
    line: "paths:",
    expected: "exactly one path with one method",
    found: "2 paths, 0 methods",
  },
  {
    fact: "a document that stands elsewhere",
    file: generate,
    edit: ["openapi: 3.1.0\n", "openapi: 3.1.0\n$ref: ./service.yaml\n"],
    line: "$ref: ./service.yaml",
    expected: "here what the $ref leads to",
    found: '"./service.yaml"',
  },
  {
    fact: "a path that stands elsewhere",
    file: generate,
    edit: ["paths:\n  /:\n", "paths:\n  /elsewhere: { $ref: './service.yaml#/x-path' }\n  /:\n"],
    line: "  /elsewhere",
    expected: "here what the $ref leads to",
    found: '"./service.yaml#/x-path"',
  },
  {
    fact: "an operation that stands elsewhere",
    file: generate,
    edit: ["    post:\n", "    put: { $ref: './service.yaml#/x-operation' }\n    post:\n"],
    line: "    put:",
    expected: "here what the $ref leads to",
    found: '"./service.yaml#/x-operation"',
  },
  {
    fact: "operations in service.yaml",
    file: sasService,
    edit: ["openapi: 3.1.0\n", "openapi: 3.1.0\npaths: {}\n"],
    line: "paths:",
    expected: "each operation in a file of its own",
    found: "paths",
  },
  {
    fact: "a version of OpenAPI that is no text",
    file: generate,
    edit: ["openapi: 3.1.0", "openapi: { toString: 1 }"],
    line: "openapi",
    expected: "openapi: 3.1.0",
    found: '{"toString":1}',
  },
  {
    fact: "another version of OpenAPI",
    file: generate,
    edit: ["openapi: 3.1.0", "openapi: 3.0.3"],
    line: "openapi",
    expected: "openapi: 3.1.0",
    found: '"3.0.3"',
  },
  {
    fact: "a file name that no operation has",
    file: `${sas}/Generate-Task.yaml`,
    prepare: (specs) => write(specs, `${sas}/Generate-Task.yaml`, "openapi: 3.1.0"),
    expected: "a name like <Operation>.yaml",
    found: "Generate-Task.yaml",
  },

  // Names
  {
    fact: "an operationId with a space",
    file: generate,
    ...operationIdIs("Generate Once"),
    expected: anOperationId,
    found: "Generate Once",
  },
  {
    fact: "an operationId that is a path",
    file: generate,
    ...operationIdIs("../x"),
    expected: anOperationId,
    found: "../x",
  },
  {
    fact: "an operationId in lower case",
    file: generate,
    ...operationIdIs("generateOnceTask"),
    expected: anOperationId,
    found: "generateOnceTask",
  },
  {
    fact: "an operationId that is code",
    file: generate,
    ...operationIdIs("'A{}; evil() //'"),
    expected: anOperationId,
    found: "A{}; evil() //",
  },
  {
    fact: "an operationId that every object has",
    file: generate,
    ...operationIdIs("__proto__"),
    expected: anOperationId,
    found: "__proto__",
  },
  {
    fact: "an operationId that is a type of TypeScript's own",
    file: generate,
    ...operationIdIs("Promise"),
    expected: anotherName,
    found: "Promise",
  },
  {
    fact: "an operationId whose method would make the client a promise",
    file: generate,
    ...operationIdIs("Then"),
    expected: anotherName,
    found: "Then",
  },
  {
    fact: "an operationId whose method would hide `http`",
    file: generate,
    ...operationIdIs("Http"),
    expected: anotherName,
    found: "Http",
  },
  {
    fact: "an operationId whose route would be a keyword",
    file: generate,
    ...operationIdIs("Delete"),
    expected: anotherName,
    found: "Delete",
  },
  {
    fact: "an operation without an operationId",
    file: generate,
    edit: ["      operationId: GenerateOnceTask\n", ""],
    line: "    post:",
    expected: anOperationId,
    found: "undefined",
  },
  {
    fact: "an operationId that is not the file's name",
    file: generate,
    ...operationIdIs("Other"),
    prepare: (specs) => edit(specs, generate, "const: GenerateOnceTask", "const: Other"),
    expected: "the file's name, GenerateOnceTask",
    found: "Other",
  },
  {
    fact: "one operationId in two files",
    file: get,
    beside: generate,
    edit: ["operationId: GetOnceTaskResultInfo", "operationId: GenerateOnceTask"],
    line: "operationId:",
    expected:
      "a name that no other operation has, unlike GenerateOnceTask in {specs}/alibaba/sas-2018-12-03/GenerateOnceTask.yaml",
    found: "GenerateOnceTask",
  },
  {
    fact: "two operations whose methods have one name",
    file: `${sas}/UrlCheck.yaml`,
    beside: generate,
    prepare: (specs) => {
      const text = readFileSync(join(specs, generate), "utf8");
      rmSync(join(specs, generate));
      for (const name of ["URLCheck", "UrlCheck"])
        write(specs, `${sas}/${name}.yaml`, text.replaceAll("GenerateOnceTask", name));
    },
    line: "operationId:",
    expected: "a name that no other operation has, unlike UrlCheck in {specs}/alibaba/sas-2018-12-03/URLCheck.yaml",
    found: "UrlCheck",
  },
  {
    fact: "a schema with the name of a global type",
    file: update,
    prepare: (specs) => ownImage(specs, "Promise"),
    withoutErrata: true,
    line: "    Promise:\n",
    expected: "a schema name of letters and digits that begins with a capital and is no name of TypeScript's own",
    found: "Promise",
  },
  {
    fact: "a schema with the name of an operation's type",
    file: update,
    prepare: (specs) => ownImage(specs, "UpdateImageRegistryTimingScanTaskInput"),
    withoutErrata: true,
    line: "    UpdateImageRegistryTimingScanTaskInput:\n",
    expected: "a schema name that no generated type has",
    found: "UpdateImageRegistryTimingScanTaskInput",
  },
  {
    fact: "a member called __proto__",
    file: update,
    prepare: (specs) => ownImage(specs, "Image"),
    edit: ["        ImageName: { type: string", "        __proto__: { type: string"],
    line: "__proto__:",
    expected: "a key other than __proto__ and hasOwnProperty",
    found: "__proto__",
  },
  {
    fact: "a member that is code",
    file: update,
    prepare: (specs) => ownImage(specs, "Image"),
    edit: ["        ImageName: { type: string", '        "a\\"]: 1}; evil(); //": { type: string'],
    line: "evil()",
    expected: aMember,
    found: JSON.stringify('a"]: 1}; evil(); //'),
  },
  {
    fact: "a parameter called __proto__",
    file: generate,
    edit: ["- name: Source", "- name: __proto__"],
    line: "- name: __proto__",
    expected: "a name of letters, digits, _ . -",
    found: "__proto__",
  },
  {
    fact: "a parameter in the query and in the body",
    file: update,
    edit: [
      "      requestBody:",
      "        - { name: ScanTime, in: query, schema: { type: string } }\n      requestBody:",
    ],
    line: "                ScanTime:",
    expected: distinct,
    found: "ScanTime in query and in body",
  },
  {
    fact: "a parameter in the path and in the query",
    file: audit,
    edit: [
      "        - name: busi_type",
      "        - { name: busi_type, in: query, schema: { type: string } }\n        - name: busi_type",
    ],
    withoutErrata: true,
    line: "        - name: busi_type\n          in: path",
    expected: distinct,
    found: "busi_type in query and in path",
  },
  {
    fact: "two services of one package",
    file: "tencent/tcss-2020-11-02",
    prepare: (specs) => {
      for (const [path, text] of Object.entries(filesOf(join(specs, dirname(update)))))
        write(specs, `tencent/tcss-2020-11-02/${path}`, text.replaceAll("2020-11-01", "2020-11-02"));
    },
    expected: "one folder for each service",
    found: "another one for tcss",
  },

  {
    fact: "two operations of one method and path",
    file: "huawei/dbss-v1/UpdateOther.yaml",
    beside: audit,
    prepare: (specs) => {
      const text = readFileSync(join(specs, audit), "utf8");
      write(specs, "huawei/dbss-v1/UpdateOther.yaml", text.replaceAll("UpdateAuditTaskStatus", "UpdateOther"));
    },
    line: "  /v1/{project_id}",
    expected: "a method and path of its own",
    found: "post /v1/{project_id}/audit/summary/{busi_type}/task-status, taken",
  },
  {
    fact: "two schemas of one name",
    file: generate,
    beside: change,
    prepare: (specs) =>
      write(
        specs,
        generate,
        `${readFileSync(join(specs, generate), "utf8").replace(requestId, "RequestId: { $ref: '#/components/schemas/AssetRefreshConfig' }")}  schemas:\n    AssetRefreshConfig: { type: string }\n`,
      ),
    line: "AssetRefreshConfig: { type: string }",
    expected: "schemas AssetRefreshConfig like that of the service's other operations",
    found: "another one: rename it, or move it to service.yaml",
  },

  // References
  {
    fact: "a $ref that climbs out of the specs",
    file: generate,
    ...requestIdFrom("../../../secret.yaml#/RequestId"),
    expected: inside,
    found: "../../../secret.yaml#/RequestId",
  },
  {
    fact: "a $ref that climbs out in disguise",
    file: generate,
    ...requestIdFrom("..%2f..%2f..%2fsecret.yaml#/RequestId"),
    expected: inside,
    found: "..%2f..%2f..%2fsecret.yaml#/RequestId",
  },
  {
    fact: "a $ref to an absolute path",
    file: generate,
    ...requestIdFrom("/etc/hostname"),
    expected: inside,
    found: "/etc/hostname",
  },
  {
    fact: "a $ref to a web address",
    file: generate,
    ...requestIdFrom("http://127.0.0.1:9/a.yaml"),
    expected: inside,
    found: "http://127.0.0.1:9/a.yaml",
  },
  {
    fact: "a $ref to a web address without its scheme",
    file: generate,
    ...requestIdFrom("//127.0.0.1:9/a.yaml"),
    expected: inside,
    found: "//127.0.0.1:9/a.yaml",
  },
  {
    fact: "a $ref to a file: address",
    file: generate,
    ...requestIdFrom("file:///etc/hostname"),
    expected: inside,
    found: "file:///etc/hostname",
  },
  {
    fact: "a $ref that is no address",
    file: generate,
    ...requestIdFrom("./service.yaml%ZZ#/a"),
    expected: inside,
    found: "./service.yaml%ZZ#/a",
  },
  {
    fact: "a $ref to a file outside by a symbolic link",
    file: generate,
    ...requestIdFrom("./link.json#/RequestId"),
    prepare: (specs) => {
      const outside = folderOf({ "secret.json": '{ "RequestId": { "type": "string" } }' });
      symlinkSync(join(outside, "secret.json"), join(specs, sas, "link.json"));
    },
    expected: "what OpenAPI 3.1 allows (no-unresolved-refs)",
    found: "Can't resolve $ref: outside of the specs",
  },
  {
    fact: "a $ref in a folder outside by a symbolic link",
    file: generate,
    ...requestIdFrom("../../linked/secret.json#/RequestId"),
    prepare: (specs) =>
      symlinkSync(folderOf({ "secret.json": '{ "RequestId": { "type": "string" } }' }), join(specs, "linked")),
    expected: "what OpenAPI 3.1 allows (no-unresolved-refs)",
    found: "Can't resolve $ref: outside of the specs",
  },
  {
    fact: "a $ref from a file inside to one outside",
    file: generate,
    ...requestIdFrom("./more.json#/RequestId"),
    prepare: (specs) => {
      write(specs, "../outside.json", '{ "type": "string" }');
      write(specs, `${sas}/more.json`, '{ "RequestId": { "$ref": "../../../outside.json" } }');
    },
    expected: "what OpenAPI 3.1 allows (no-unresolved-refs)",
    found: "Can't resolve $ref: outside of the specs",
  },
  {
    fact: "a $ref to nothing in another file",
    file: generate,
    ...requestIdFrom("./service.yaml#/components/schemas/Nothing"),
    expected: "what OpenAPI 3.1 allows (no-unresolved-refs)",
    found: "Can't resolve $ref",
  },
  {
    fact: "a $ref to nothing in the same file",
    file: change,
    edit: ["#/components/schemas/AssetRefreshConfig", "#/components/schemas/Nothing"],
    line: "#/components/schemas/Nothing",
    expected: "what OpenAPI 3.1 allows (no-unresolved-refs)",
    found: "Can't resolve $ref",
  },

  // What a client needs
  {
    fact: "no action header",
    file: generate,
    edit: [
      "        - name: x-acs-action\n          in: header\n          required: true\n          schema: { type: string, const: GenerateOnceTask }\n",
      "",
    ],
    line: "      parameters:",
    expected: "the required header parameter x-acs-action with const GenerateOnceTask",
    found: "parameters x-acs-version, TaskType, TaskName, Param, Source",
  },
  {
    fact: "an action header with the name of another operation",
    file: generate,
    edit: ["const: GenerateOnceTask", "const: GenerateTwiceTask"],
    line: "- name: x-acs-action",
    expected: "required: true and const GenerateOnceTask, the operationId",
    found: "required: true and const GenerateTwiceTask",
  },
  {
    fact: "an action header that is optional",
    file: generate,
    edit: ["          required: true", "          required: false"],
    line: "- name: x-acs-action",
    expected: "required: true and const GenerateOnceTask, the operationId",
    found: "required: false and const GenerateOnceTask",
  },
  {
    fact: "a constant header that is optional",
    file: audit,
    edit: [
      "        - name: busi_type",
      "        - { name: X-Fixed, in: header, schema: { type: string, const: a } }\n        - name: busi_type",
    ],
    withoutErrata: true,
    line: "X-Fixed",
    expected: "required: true, as the header is constant",
    found: "X-Fixed without it",
  },
  {
    fact: "an RPC operation with a path of its own",
    file: generate,
    edit: ["  /:", "  /other:"],
    withoutErrata: true,
    line: "paths:",
    expected: "the path /, as x-acs-action names the operation",
    found: "/other",
  },
  {
    fact: "two methods in one file",
    file: generate,
    edit: ["    post:", "    get: { operationId: Other, responses: { default: { description: Other } } }\n    post:"],
    line: "paths:",
    expected: "exactly one path with one method",
    found: "1 paths, 2 methods",
  },
  {
    fact: "a parameter beside the method",
    file: audit,
    edit: ["    post:", "    parameters:\n      - { name: extra, in: query, schema: { type: string } }\n    post:"],
    line: "    parameters:",
    expected: "nothing beside post: put it inside",
    found: "parameters",
  },
  {
    fact: "a body by reference",
    file: update,
    prepare: (specs) => {
      const text = readFileSync(join(specs, update), "utf8");
      const [, body = ""] = /( {6}requestBody:\n[\s\S]*?)(?= {6}responses:)/.exec(text) ?? [];
      const moved = body.replace("      requestBody:", "      Body:");
      const ref = "      requestBody:\n        $ref: '#/components/requestBodies/Body'\n";
      write(specs, update, `${text.replace(body, () => ref)}  requestBodies:\n${moved.replaceAll(/^ {2}/gm, "")}`);
    },
    withoutErrata: true,
    line: "      requestBody:",
    expected: "a requestBody that stands here; its schema may be a $ref",
    found: "a $ref to #/components/requestBodies/Body",
  },
  {
    fact: "a body that is a list",
    file: update,
    edit: [
      "              type: object\n              required: [ScanPeriod, Enable, ScanTime]",
      "              type: array\n              items: {}",
    ],
    line: "            schema:",
    expected: "a body schema of type object with properties",
    found: '"array"',
  },
  {
    fact: "a body of another media type",
    file: audit,
    edit: ["          application/json:", "          text/plain:"],
    withoutErrata: true,
    line: "        content:",
    expected: "the one media type application/json",
    found: "text/plain",
  },
  {
    fact: "no success",
    file: audit,
    edit: ['        "200":', '        "201":'],
    withoutErrata: true,
    line: "      responses:",
    expected: 'a response "200"',
    found: "201, 400, 401, 403, 500, default",
  },
  {
    fact: "a style of parameters",
    file: generate,
    edit: [
      "- name: Source\n          in: query",
      "- name: Source\n          in: query\n          style: pipeDelimited",
    ],
    line: "- name: Source",
    expected: aParameter,
    found: "query Source",
  },
  {
    fact: "a cookie",
    file: generate,
    edit: ["- name: Source\n          in: query", "- name: Source\n          in: cookie"],
    line: "- name: Source",
    expected: aParameter,
    found: "cookie Source",
  },
  {
    fact: "a parameter with a media type",
    file: generate,
    edit: [
      "schema: { type: string }\n          example: Manual",
      "content: { application/json: { schema: { type: string } } }",
    ],
    line: "- name: Source",
    expected: aParameter,
    found: "query Source",
  },
  {
    fact: "a server that the service does not have",
    file: generate,
    edit: ["https://tds.ap-southeast-1.aliyuncs.com", "https://tds.example.com"],
    line: "https://tds.example.com",
    expected: "a server of service.yaml: https://tds.cn-shanghai.aliyuncs.com, https://tds.ap-southeast-1.aliyuncs.com",
    found: "https://tds.example.com",
  },
  {
    fact: "an operation without a summary",
    file: generate,
    edit: ["      summary: Start a one-time scan task.\n", ""],
    line: "    post:",
    expected: "a summary",
    found: "none",
  },
  {
    fact: "an operation without x-cloudseal",
    file: generate,
    edit: ["      x-cloudseal:\n        idempotent: false", "      x-other:\n        idempotent: false"],
    line: "    post:",
    expected: "x-cloudseal with idempotent and page",
    found: "none",
  },

  // x-cloudseal
  {
    fact: "an unknown x-cloudseal key of an operation",
    file: generate,
    edit: ["        idempotent: false", "        idempotent: false\n        idempotant: true"],
    line: "idempotant",
    expected:
      "one of the keys idempotent, rateLimit, permission, page, waiters, pages, errorCodes, statusCodes, errata, noExamples, simulator",
    found: "the key idempotant",
  },
  {
    fact: "an unknown x-cloudseal key of a service",
    file: sasService,
    edit: ["  region: required", "  region: required\n  zone: required"],
    line: "  zone: required",
    expected: "one of the keys actionHeader, region, result, clientParameters, errorCodes",
    found: "the key zone",
  },
  {
    fact: "an unknown x-cloudseal key of a server",
    file: sasService,
    edit: ["    x-cloudseal:\n      regions:", "    x-cloudseal:\n      zones: [a]\n      regions:"],
    line: "zones: [a]",
    expected: "one of the keys regions",
    found: "the key zones",
  },
  {
    fact: "an unknown x-cloudseal key of a schema",
    file: get,
    edit: ["{ exposeAs: string }", "{ exposeAs: string, showAs: string }"],
    line: "showAs",
    expected: "one of the keys exposeAs",
    found: "the key showAs",
  },
  {
    fact: "an unknown key inside an x-cloudseal",
    file: generate,
    edit: ["access: write, resource", "excess: write, access: write, resource"],
    line: "excess: write",
    expected: "one of the keys action, access, resource",
    found: "the key excess",
  },
  {
    fact: "a missing x-cloudseal key",
    file: generate,
    edit: ["          title: GenerateOnceTask\n          history", "          history"],
    line: "        page:",
    expected: "the key title",
    found: "none",
  },
  {
    fact: "a value that is not in the list",
    file: generate,
    edit: ["kind: permission", "kind: forbidden"],
    line: "kind: forbidden",
    expected:
      "one of throttled, credentials, permission, clock, invalid, notFound, quota, server, network, timeout, aborted, protocol, failed",
    found: '"forbidden"',
  },
  {
    fact: "an x-cloudseal at the root of an operation",
    file: generate,
    edit: ["security:", "x-cloudseal: { idempotent: true }\n\nsecurity:"],
    line: "x-cloudseal: { idempotent",
    expected: "x-cloudseal inside the operation, beside its operationId",
    found: "x-cloudseal at the root",
  },
  {
    fact: "a service without x-cloudseal",
    file: sasService,
    edit: ["x-cloudseal:\n  actionHeader", "x-other:\n  actionHeader"],
    expected: "a value that must be object",
    found: "nothing",
  },
  {
    fact: "an erratum that points nowhere",
    file: generate,
    edit: ["where: /paths/~1/post/parameters/4", "where: /paths/~1/post/parameters/44"],
    line: "parameters/44",
    expected: "a JSON pointer to something in this file",
    found: "/paths/~1/post/parameters/44",
  },
  {
    fact: "an erratum without a reason",
    file: generate,
    edit: ["            why: The official clients send it so.\n", ""],
    line: "- where: /paths/~1/post",
    expected: "the key why",
    found: "none",
  },

  // Pages
  {
    fact: "an unknown key of pages",
    ...pagesAre({ cursor: "Next" }),
    line: '"cursor"',
    expected: "one of the keys page, offset, first, size, defaultSize, items, total",
    found: "the key cursor",
  },
  {
    fact: "pages without items",
    ...pagesAre({ items: undefined }),
    expected: "the key items",
    found: "none",
  },
  {
    fact: "pages that begin at 2",
    ...pagesAre({ first: 2 }),
    line: '"first"',
    expected: "one of 0, 1",
    found: "2",
  },
  {
    fact: "pages of an operation that must not be repeated",
    ...pagesAre({}, { idempotent: false }),
    expected: "idempotent: true, as who walks through pages repeats the call",
    found: "idempotent: false",
  },
  {
    fact: "pages by neither page nor offset",
    ...pagesAre({ offset: undefined }),
    expected: "either page or offset, the parameter that tells where a page begins",
    found: "neither",
  },
  {
    fact: "pages by both",
    ...pagesAre({ page: "Limit" }),
    expected: "either page or offset, the parameter that tells where a page begins",
    found: "page and offset",
  },
  {
    fact: "pages by a parameter that does not exist",
    ...pagesAre({ offset: "Begin" }),
    line: '"offset"',
    expected: "a parameter (there are Offset, Limit, Exact)",
    found: "Begin",
  },
  {
    fact: "a size by a parameter that is no number",
    ...pagesAre({ size: "Exact" }),
    line: '"size"',
    expected: "a parameter that is an integer, or a text with one",
    found: "Exact: boolean",
  },
  {
    fact: "one parameter for two things",
    ...pagesAre({ size: "Offset" }),
    line: '"size"',
    expected: "another parameter than offset",
    found: "Offset",
  },
  {
    fact: "a size that the parameter may not have",
    ...pagesAre({ defaultSize: 200 }),
    line: '"defaultSize"',
    expected: "a size that Limit may have, 1 to 100",
    found: "200",
  },
  {
    fact: "items that the result does not have",
    ...pagesAre({ items: "/Things" }),
    line: '"items": "/',
    expected: "a pointer to a member of the result (which has List, Total)",
    found: "Things",
  },
  {
    fact: "items that are no list",
    ...pagesAre({ items: "/Total" }),
    line: '"items": "/',
    expected: "a pointer to a list",
    found: "integer",
  },
  {
    fact: "a total that is no number",
    ...pagesAre({ total: "/List" }),
    line: '"total"',
    expected: "a pointer to a number",
    found: "array",
  },

  // Waiters
  {
    fact: "an unknown key of a waiter",
    file: get,
    edit: ["            success: [SUCCESS]", "            success: [SUCCESS]\n            timeout: 5"],
    line: "timeout: 5",
    expected: "one of the keys path, success, failure, retry, delay",
    found: "the key timeout",
  },
  {
    fact: "a waiter without a success",
    file: get,
    edit: ["            success: [SUCCESS]\n", ""],
    line: "OnceTaskFinished:",
    expected: "the key success",
    found: "none",
  },
  {
    fact: "a waiter with an empty list of successes",
    file: get,
    edit: ["success: [SUCCESS]", "success: []"],
    line: "success: []",
    expected: "a value that must NOT have fewer than 1 items",
    found: "[]",
  },
  {
    fact: "a waiter whose name is no name",
    file: get,
    edit: ["OnceTaskFinished:", "once-task-finished:"],
    line: "once-task-finished:",
    expected: 'a key that must match pattern "^[A-Z][A-Za-z0-9]*$"',
    found: "once-task-finished",
  },
  {
    fact: "a waiter of an operation that must not be repeated",
    file: get,
    edit: ["idempotent: true", "idempotent: false"],
    line: "        waiters:",
    expected: "idempotent: true, as who waits repeats the call",
    found: "idempotent: false",
  },
  {
    fact: "two waiters of one name",
    file: get,
    beside: change,
    prepare: (specs) =>
      edit(
        specs,
        change,
        "        idempotent: true\n",
        "        idempotent: true\n        waiters:\n          OnceTaskFinished: { path: /Message, success: [successful], delay: { min: 1, max: 1 } }\n",
      ),
    line: "OnceTaskFinished:",
    expected:
      "a name that no other waiter has, unlike OnceTaskFinished in {specs}/alibaba/sas-2018-12-03/ChangeAssetRefreshTaskConfig.yaml",
    found: "OnceTaskFinished",
  },
  {
    fact: "an operation whose method is a waiter's",
    file: `${sas}/WaitUntilOnceTaskFinished.yaml`,
    beside: get,
    prepare: (specs) => {
      const text = readFileSync(join(specs, get), "utf8").replace(/ {8}waiters:[\s\S]*?(?= {8}simulator:)/, "");
      const name = "WaitUntilOnceTaskFinished";
      write(specs, `${sas}/${name}.yaml`, text.replaceAll("GetOnceTaskResultInfo", name));
    },
    line: "operationId:",
    expected:
      "a name that no other operation has, unlike WaitUntilOnceTaskFinished in {specs}/alibaba/sas-2018-12-03/GetOnceTaskResultInfo.yaml",
    found: "WaitUntilOnceTaskFinished",
  },
  {
    fact: "an operationId whose method would hide `paginate`",
    file: generate,
    ...operationIdIs("Paginate"),
    expected: anotherName,
    found: "Paginate",
  },
  {
    fact: "an operationId whose method would hide `wait`",
    file: generate,
    ...operationIdIs("Wait"),
    expected: anotherName,
    found: "Wait",
  },
  {
    fact: "a path to a member that the result does not have",
    file: get,
    edit: ["path: /TaskInfo/Status", "path: /TaskInfo/State"],
    line: "path: /TaskInfo/State",
    expected: "a pointer to a member of /TaskInfo (which has Status)",
    found: "State",
  },
  {
    fact: "a path that begins outside of the result",
    file: get,
    edit: ["path: /TaskInfo/Status", "path: /body/TaskInfo/Status"],
    line: "path: /body",
    expected:
      "a pointer to a member of the result (which has CollectTime, RequestId, TotalCount, TaskId, FinishCount, TaskInfo)",
    found: "body",
  },
  {
    fact: "a path through a text",
    file: get,
    edit: ["path: /TaskInfo/Status", "path: /TaskInfo/Status/0"],
    line: "path: /TaskInfo/Status/0",
    expected: "a pointer to a member of /TaskInfo/Status (which has none)",
    found: "0",
  },
  {
    fact: "a path to an object",
    file: get,
    edit: ["path: /TaskInfo/Status", "path: /TaskInfo"],
    line: "path: /TaskInfo",
    expected: "a pointer to a text, a number or a boolean",
    found: "object",
  },
  {
    fact: "a path that is no pointer",
    file: get,
    edit: ["path: /TaskInfo/Status", "path: TaskInfo.Status"],
    line: "path: TaskInfo.Status",
    expected: 'a value that must match pattern "^(?:/(?:[^~/]|~[01])*)*$"',
    found: '"TaskInfo.Status"',
  },
  {
    fact: "a path to an integer that JavaScript cannot hold",
    file: get,
    edit: [
      "                  TotalCount:\n                    type: integer\n                    format: int32",
      "                  TotalCount:\n                    type: integer\n                    format: int64",
    ],
    prepare: (specs) => edit(specs, get, "path: /TaskInfo/Status", "path: /TotalCount"),
    line: "path: /TotalCount",
    expected: "a pointer to a number that JavaScript holds exactly: bound it",
    found: "an int64 without bounds",
  },
  {
    fact: "a waiter of an operation whose answers have no body",
    file: audit,
    edit: [
      "        idempotent: false",
      "        waiters:\n          AuditOn: { path: /status, success: [ON], delay: { min: 1, max: 1 } }\n        idempotent: true",
    ],
    line: "AuditOn:",
    expected: "a pointer to a member of the result (which has none)",
    found: "status",
  },
  {
    fact: "a state that is not among the known values",
    file: get,
    edit: ["success: [SUCCESS]", "success: [SUCCESS, DONE]"],
    line: "success: [SUCCESS, DONE]",
    expected: 'one of the state\'s values "INIT", "START", "SUCCESS", "TIMEOUT"',
    found: '"DONE"',
  },
  {
    fact: "a state of another type",
    file: get,
    edit: ["path: /TaskInfo/Status", "path: /RequestId"],
    prepare: (specs) => edit(specs, get, "success: [SUCCESS]", "success: [SUCCESS, 7]"),
    line: "success: [SUCCESS, 7]",
    expected: "a value of the state's type, string",
    found: "7",
  },
  {
    fact: "a state that both ends the wait and goes on",
    file: get,
    edit: ["retry: [INIT, START]", "retry: [INIT, TIMEOUT]"],
    line: "retry: [INIT, TIMEOUT]",
    expected: "each value in one list only",
    found: '"TIMEOUT" in failure and in retry',
  },
  {
    fact: "a state that stands twice in a list",
    file: get,
    edit: ["retry: [INIT, START]", "retry: [INIT, INIT]"],
    line: "retry: [INIT, INIT]",
    expected: "a value that must NOT have duplicate items (items ## 1 and 0 are identical)",
    found: '["INIT","INIT"]',
  },
  {
    fact: "a longest time that is shorter than the shortest",
    file: get,
    edit: ["{ min: 2, max: 30 }", "{ min: 30, max: 2 }"],
    line: "delay: { min: 30",
    expected: "a min of at most max",
    found: "min 30, max 2",
  },
  {
    fact: "a time of nothing",
    file: get,
    edit: ["{ min: 2, max: 30 }", "{ min: 0, max: 30 }"],
    line: "delay: { min: 0",
    expected: "a value that must be >= 1",
    found: "0",
  },

  // Examples
  {
    fact: "an example of a parameter that does not fit",
    file: generate,
    edit: ["example: Manual", "example: 5"],
    line: "example: 5",
    expected: "an example that fits its schema: a value that must be string",
    found: "5",
  },
  {
    fact: "an example of a body that does not fit",
    file: update,
    edit: ["                  Enable: true", "                  Enable: 1"],
    line: "                  Enable: 1",
    expected: "an example that fits its schema: a value that must be boolean",
    found: "1",
  },
  {
    fact: "an example of a body that breaks a rule between members",
    file: audit,
    edit: ['value: { code: "on", oper_type: switch }', "value: { oper_type: switch }"],
    line: "value: { oper_type",
    expected: "an example that fits its schema: the key code",
    found: "none",
  },
  {
    fact: "an example of an answer that does not fit",
    file: generate,
    edit: ["                    TotalCount: 100", "                    TotalCount: many"],
    line: "TotalCount: many",
    expected: "an example that fits its schema: a value that must be integer",
    found: '"many"',
  },
  {
    fact: "an example of a member that does not fit",
    file: update,
    edit: ["examples: [[CVE]]", "examples: [CVE]"],
    line: "examples: [CVE]",
    expected: "an example that fits its schema: a value that must be array",
    found: '"CVE"',
  },
  {
    fact: "an example outside of a closed list",
    file: audit,
    edit: [
      "            type: string\n            oneOf:",
      "            type: string\n            examples: [other]\n            oneOf:",
    ],
    line: "examples: [other]",
    expected: "an example that fits its schema: a value that must be equal to constant",
    found: '"other"',
  },
  {
    fact: "an example of the service's that does not fit",
    file: sasService,
    edit: ["    RequestId:\n      type: string", "    RequestId:\n      examples: [5]\n      type: string"],
    line: "examples: [5]",
    expected: "an example that fits its schema: a value that must be string",
    found: "5",
  },

  // Folders
  {
    fact: "a service without service.yaml",
    file: "alibaba/empty-1",
    prepare: (specs) => write(specs, "alibaba/empty-1/Operation.yaml", "openapi: 3.1.0\n"),
    expected: "a service.yaml with servers, security and x-cloudseal",
    found: "none",
  },
  {
    fact: "a service without servers",
    file: sasService,
    prepare: (specs) => {
      const text = readFileSync(join(specs, sasService), "utf8");
      write(specs, sasService, text.replace(/^servers:[\s\S]*?(?=^security:)/m, ""));
    },
    expected: "a list of servers",
    found: "none",
  },
  {
    fact: "a service that requires a region and names none",
    file: "huawei/dbss-v1/service.yaml",
    prepare: (specs) => {
      const path = "huawei/dbss-v1/service.yaml";
      write(specs, path, readFileSync(join(specs, path), "utf8").replace(/^ {8}enum:\n(?: {10}- .*\n)+/m, ""));
    },
    line: "servers:",
    expected: "servers with their regions, as x-cloudseal requires a region",
    found: "none",
  },
  {
    fact: "a service without operations",
    file: "alibaba/empty-1",
    prepare: (specs) => {
      const text = readFileSync(join(specs, sasService), "utf8");
      write(specs, "alibaba/empty-1/service.yaml", text.replace('version: "2018-12-03"', 'version: "1"'));
    },
    expected: "at least one <Operation>.yaml",
    found: "none",
  },
  {
    fact: "a folder that does not say its version",
    file: "alibaba/sas",
    prepare: (specs) => write(specs, "alibaba/sas/service.yaml", "openapi: 3.1.0\n"),
    expected: "a folder <vendor>/<service>-<version> in lower case",
    found: "alibaba/sas",
  },
  {
    fact: "a service of another version than its folder's",
    file: sasService,
    edit: ['  version: "2018-12-03"', '  version: "2018-12-04"'],
    line: 'version: "2018-12-04"',
    expected: "the version of the folder, 2018-12-03",
    found: "2018-12-04",
  },
  {
    fact: "a vendor without a protocol package",
    file: "acme",
    prepare: (specs) => {
      for (const [path, text] of Object.entries(filesOf(join(repository, "specs/alibaba"))))
        write(specs, `acme/${path}`, text);
    },
    expected: "a protocol package packages/acme that exports protocol, Credentials and fromEnv",
    found: "none",
  },
];

describe("a wrong spec ends with one error and changes nothing", () => {
  // Nothing changes in it, so that one serves all.
  const out = copyOfPackages(afterAll);
  const before = filesOf(out);

  test.for(rows)("$fact", async (row) => {
    const vendor = row.file.split("/")[0] ?? "";
    const specs = copyOfSpecs(vendor === "acme" ? "alibaba" : vendor);
    // One operation is enough for most, and faster.
    const service = `${dirname(row.file)}/`;
    const keep = [row.file, row.beside, `${service}service.yaml`];
    for (const path of Object.keys(filesOf(specs)))
      if (row.file.endsWith(".yaml") && path.startsWith(service) && !keep.includes(path)) rmSync(join(specs, path));
    if (row.withoutErrata) {
      const text = readFileSync(join(specs, row.file), "utf8");
      write(specs, row.file, text.replace(/^ {8}errata:\n[\s\S]*?(?=^components:)/m, ""));
    }
    row.prepare?.(specs);
    if (row.edit) edit(specs, row.file, ...row.edit);
    const outcome = await run("--specs", specs, "--out", out);

    const from = relative(process.cwd(), specs);
    const line = row.line === undefined ? 1 : lineOf(join(specs, row.file), row.line);
    expect(outcome.err).toBe(
      `The spec is wrong at ${from}/${row.file}:${line}\n` +
        `  expected: ${row.expected.replace("{specs}", from)}\n  found:    ${row.found}\nNothing was changed.\n`,
    );
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(filesOf(out)).toEqual(before);
  });

  test("a spec of one service leaves the packages of all others as they were", async () => {
    const specs = copyOfSpecs();
    edit(specs, generate, "Start a one-time scan task.", "Start a scan task.");
    edit(specs, update, "      summary: Set the scheduled scan of the image registries.\n", "");
    expect(await run("--specs", specs, "--out", out)).toMatchObject({ code: 1, out: "" });
    expect(filesOf(out)).toEqual(before);
  });
});

describe("a folder that holds no specs", () => {
  test.for([
    {
      fact: "is empty",
      folder: () => temporaryFolder(),
      expected: "folders <vendor>/<service>-<version>",
      found: "none",
    },
    {
      fact: "does not exist",
      folder: () => join(temporaryFolder(), "none"),
      expected: "a folder of specs",
      found: "nothing",
    },
    {
      fact: "is a file",
      folder: () => join(folderOf({ file: "text" }), "file"),
      expected: "a folder of specs",
      found: "a file",
    },
  ])("$fact", async ({ folder, expected, found }) => {
    const specs = folder();
    const out = temporaryFolder();
    expect(await run("--specs", specs, "--out", out)).toEqual({
      code: 1,
      out: "",
      err: `The spec is wrong at ${specs}:1\n  expected: ${expected}\n  found:    ${found}\nNothing was changed.\n`,
    });
    expect(filesOf(out)).toEqual({});
  });
});

/** The number of the first line from which on a text stands. */
function lineOf(path: string, text: string): number {
  const content = readFileSync(path, "utf8");
  if (!content.includes(text)) throw new Error(`${path} has no ${JSON.stringify(text)}: the test is stale`);
  return content.slice(0, content.indexOf(text)).split("\n").length;
}
