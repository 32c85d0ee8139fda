// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCompressFileDetectResultInput, ListCompressFileDetectResultOutput } from "@cloudseal/alibaba-sas";

export const listCompressFileDetectResultInput_parameters = {
  CurrentPage: 1,
  HashKey: "0a212417e65c26ff133cfff28f6c****",
  PageSize: 20,
  SourceIp: "27.9.XX.XX",
} satisfies ListCompressFileDetectResultInput;

export const listCompressFileDetectResultOutput_example1 = {
  RequestId: "E10BAF1C-A6C5-51E2-866C-76D5922E****",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 55 },
  ResultList: [
    {
      HashKey: "0a212417e65c26ff133cfff28f6c****",
      Result: 0,
      Score: 100,
      VirusType: "WebShell",
      Ext:
        '{\n    "HighLight":\n    [\n        [\n            23245,\n            23212\n        ]\n    ],\n    "FileLabel":\n    [\n        "PE32",\n        "Zip",\n        "SFX",\n        "encrypted"\n    ]\n}',
      Path: "/root/1.zip/test****",
    },
  ],
} satisfies ListCompressFileDetectResultOutput;
