// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectEventInput, GetFileProtectEventOutput } from "@cloudseal/alibaba-sas";

export const getFileProtectEventInput_parameters = { Id: 12 } satisfies GetFileProtectEventInput;

export const getFileProtectEventOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  Data: {
    Uuid: "49f1360f-62c8-4b48-a24c-5cc317656419",
    RuleName: "test-000",
    FirstTime: 1694576692000,
    LatestTime: 1694576692000,
    Status: 1,
    ProcPath: "/bin/bash33",
    FilePath: "/usr/local",
    CmdLine: '["touch","/usr/local/aaaa"]',
    FilePermission: "rwxr-xr-x",
    Operation: "DELETE",
    Id: 55037n,
    AlertLevel: 1,
    InstanceName: "i-wz92q7m5hsbgfhdss***",
    InternetIp: "172.16.XX.XX",
    IntranetIp: "10.42.XX.XX",
    HandleTime: 1694576692000,
    Remark: '["test"]',
    ProcessId: "3453",
  },
} satisfies GetFileProtectEventOutput;
