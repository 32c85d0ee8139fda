// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetObjectScanEventInput, GetObjectScanEventOutput } from "@cloudseal/alibaba-sas";

export const getObjectScanEventInput_parameters = { EventId: "81****", Lang: "zh" } satisfies GetObjectScanEventInput;

export const getObjectScanEventOutput_example1 = {
  RequestId: "30CBF632-109F-596F-97F2-451C8B2A****",
  Data: {
    FileName: "sca_2023****",
    Md5: "0552c44e243abdea1729d4507bce****",
    EventName: "WebShell",
    Details: [
      {
        InfoType: "html",
        Name: "DownloadUrl。",
        NameDisplay: "DownloadUrl。",
        Type: "html",
        Value: "http://****",
        ValueDisplay: "http://****",
      },
    ],
  },
} satisfies GetObjectScanEventOutput;
