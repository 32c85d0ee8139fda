// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileDetectReportInput, GetFileDetectReportOutput } from "@cloudseal/alibaba-sas";

export const getFileDetectReportInput_parameters = {
  Field: "Basic,,ThreatTypes,Intelligences,Sandbox",
  FileHash: "b63917332950e5d219d0737ffe31****",
  Lang: "en",
  SourceType: "object_scan",
} satisfies GetFileDetectReportInput;

export const getFileDetectReportOutput_example1 = {
  Data: {
    FileHash: "c42b5f6bde0b730ece2923266333****",
    ThreatLevel: 2,
    Sandbox:
      "{'BehaviorData': {}, 'ProcessData': {}, 'SandboxData': {}, 'AttackData': [], 'NetworkData': {}, 'SolutionData': {}, 'FileData': {}}",
    Basic:
      '    {\n        "sha256": "",\n        "sha512": "",\n        "source": "aegis",\n        "gmt_first_submit": "",\n        "sha1": "",\n        "virus_result": "",\n        "webshell_result": "",\n        "gmt_update": "",\n        "sandbox_result": "2",\n        "fileSize": "363752",\n        "virus_name": "",\n    }',
    Filename: "挖矿程序",
    HasData: true,
    Intelligences: '["挖矿程序"]',
    ThreatTypes: '[{"threat_type_desc": "挖矿程序","risk_type": 1,"threat_type": ""}]',
    ShowTab: true,
  },
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-D1BBB393XXXX",
  Code: "200",
  Message: "successful",
  Success: true,
} satisfies GetFileDetectReportOutput;
