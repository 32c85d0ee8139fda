// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileDetectResultOutput } from "@cloudseal/alibaba-sas";

export const getFileDetectResultOutput_example1 = {
  RequestId: "24A20733-10A0-4AF6-BE6B-E3322413BB68",
  ResultList: [
    {
      HashKey: "0a212417e65c26ff133cfff28f6c****",
      Result: 0,
      Score: 100,
      VirusType: "WebShell",
      Code: "200",
      Message: "successful",
      Ext:
        '{\n    "HighLight":\n    [\n        [\n            23245,\n            23212\n        ]\n    ],\n    "FileLabel":\n    [\n        "PE32",\n        "Zip",\n        "SFX",\n        "encrypted"\n    ]\n}',
      Compress: false,
    },
  ],
} satisfies GetFileDetectResultOutput;
