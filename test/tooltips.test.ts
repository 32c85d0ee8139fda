import { join, relative } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ts } from "../packages/generate/src/typescript.js";
import { root } from "./support/repository.js";

// On a machine that is busy with other things too.
vi.setConfig({ hookTimeout: 120_000 });

const program = `import { CloudError, createSasClient, type GenerateOnceTaskInput, type GenerateOnceTaskOutput } from "@cloudseal/alibaba-sas";
import { createDbssClient } from "@cloudseal/huawei-dbss";
const sas = createSasClient({ region: "cn-shanghai" });
const dbss = createDbssClient();
sas.generateOnceTask;
sas.waitUntilOnceTaskFinished;
dbss.paginateListAuditSummaryInfos;
dbss.listAuditSummaryInfos;
dbss.http.GET("");
const input = {} as GenerateOnceTaskInput;
input.TaskType;
const output = {} as GenerateOnceTaskOutput;
output.RequestId;
const error = {} as CloudError;
error.vendor;
error.service;
error.operation;
error.kind;
error.status;
error.code;
error.requestId;
error.retryable;
error.attempts;
error.retryAfter;
`;

/** What an editor shows of the name at the end of a piece of the program. */
interface Shown {
  signature: string;
  documentation: string;
  tags: string[];
  definition: string;
}

const file = join(root, "test/tooltips.program.ts");
let service: ts.LanguageService;

beforeAll(() => {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    module: ts.ModuleKind.NodeNext,
    customConditions: ["@cloudseal/source"],
  };
  const read = (path: string) => (path === file ? program : ts.sys.readFile(path));
  service = ts.createLanguageService({
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    readFile: read,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
  });
});

function shown(piece: string): Shown {
  const at = program.indexOf(piece) + piece.length - 1;
  const info = service.getQuickInfoAtPosition(file, at);
  const definitions = service.getDefinitionAtPosition(file, at) ?? [];
  return {
    signature: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
    tags: (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
    definition: definitions.map(({ fileName, name }) => `${name} in ${relative(root, fileName)}`).join(", "),
  };
}

describe("an editor shows", () => {
  test("a method with its signature, its documentation and the file of its operation", () =>
    expect(shown("sas.generateOnceTask")).toEqual({
      signature:
        "(property) generateOnceTask: (input: GenerateOnceTaskInput, options?: CallOptions) => Call<GenerateOnceTaskOutput>",
      documentation: expect.stringMatching(
        /^Start a one-time scan task\.\n\nStarts a task[\s\S]*Permission: `yundun-aegis:GenerateOnceTask` \(write\)\. Not safe to repeat\.$/,
      ),
      tags: [
        expect.stringMatching(
          /^@example ```ts\nconst result = await client\.generateOnceTask\(\{[\s\S]*TaskType: [\s\S]*```$/,
        ),
        "@throws CloudError",
        expect.stringMatching(/^@see https:\/\/www\.alibabacloud\.com\/\S+-generateoncetask$/),
      ],
      definition: "generateOnceTask in packages/alibaba-sas/dist/operations/GenerateOnceTask.gen.d.ts",
    }));

  test("a method that waits likewise", () =>
    expect(shown("sas.waitUntilOnceTaskFinished")).toEqual({
      signature:
        "(property) waitUntilOnceTaskFinished: (input: GetOnceTaskResultInfoInput, options?: WaitOptions<GetOnceTaskResultInfoOutput> | undefined) => Promise<GetOnceTaskResultInfoOutput>",
      documentation: expect.stringMatching(/^Wait for OnceTaskFinished: call getOnceTaskResultInfo until /),
      tags: [
        expect.stringMatching(/^@example ```ts\nconst result = await client\.waitUntilOnceTaskFinished\(\{/),
        expect.stringMatching(/^@throws WaitError/),
        expect.stringMatching(/^@throws CloudError/),
        expect.any(String),
      ],
      definition: "waitUntilOnceTaskFinished in packages/alibaba-sas/dist/operations/GetOnceTaskResultInfo.gen.d.ts",
    }));

  test("a method that walks through pages likewise, and that its input may be left out", () => {
    const { signature, documentation, definition } = shown("dbss.paginateListAuditSummaryInfos");
    expect(signature).toBe(
      "(property) paginateListAuditSummaryInfos: (input?: ListAuditSummaryInfosInput | undefined, options?: PageOptions) => Paged<AuditSummaryInfo, ListAuditSummaryInfosOutput>",
    );
    expect(documentation).toMatch(/^Walk through `data_list` of all pages: /);
    expect(definition).toBe(
      "paginateListAuditSummaryInfos in packages/huawei-dbss/dist/operations/ListAuditSummaryInfos.gen.d.ts",
    );
  });

  test("a member of an input with its documentation", () =>
    expect(shown("input.TaskType")).toMatchObject({
      signature: "(property) GenerateOnceTaskInput.TaskType: OnceTaskType",
      documentation: "Kind of task to start.",
    }));

  test("a member that refers to a schema with what that schema is", () =>
    expect(shown("output.RequestId").documentation).toMatch(/^Identifies this call/));

  test.each([
    "vendor",
    "service",
    "operation",
    "kind",
    "status",
    "code",
    "requestId",
    "retryable",
    "attempts",
    "retryAfter",
  ])("the field %s of an error with its documentation", (field) =>
    expect(shown(`error.${field};`.slice(0, -1)).documentation).not.toBe(""),
  );

  test("methods, and neither guards nor routes, after the client's dot", () => {
    const at = program.indexOf("sas.generateOnceTask") + "sas.".length;
    const names = service.getCompletionsAtPosition(file, at, {})?.entries.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(["generateOnceTask", "waitUntilOnceTaskFinished", "http"]));
    expect(names.filter((name) => /^is[A-Z]|Http$/.test(name))).toEqual([]);
  });

  test("the paths of client.http between the quotes", () => {
    const at = program.indexOf('GET("') + 'GET("'.length;
    const names = service.getCompletionsAtPosition(file, at, {})?.entries.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(["/v1/{project_id}/dbss/audit/jobs/{resource_id}"]));
  });
});
