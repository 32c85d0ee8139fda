// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListUnknownThreatDetectProcessInput } from "@cloudseal/alibaba-sas";

export const listUnknownThreatDetectProcessInput_parameters = {
  AnalyzeResult: "white",
  CurrentPage: 1,
  FirstTimeEnd: 1768891966345,
  FirstTimeStart: 1768891966344,
  Md5: "0552c44e243abdea1729d4507bce****",
  PageSize: 20,
  Path: "/etc/test",
  ProcessPath: "/bin/rm",
  Remark: "172.20.XX.XX",
  Sha256: "f204693a7d2ce99d6c4434e550d985ee1c7be7cb5dd9a76094369af0d2******",
  Uuid: "50d213b4-3a35-427a-b8a5-04b0c7e1****",
} satisfies ListUnknownThreatDetectProcessInput;
