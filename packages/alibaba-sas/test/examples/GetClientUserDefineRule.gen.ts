// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetClientUserDefineRuleOutput } from "@cloudseal/alibaba-sas";

export const getClientUserDefineRuleOutput_example1 = {
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF4****",
  UserDefineRuleDetail: {
    Type: 1,
    ActionType: "0",
    GmtCreate: 0,
    Md5List: "0c9045b5bec90f9825f1f3f64dd4****\n",
    GmtModified: 0,
    Name: "规则****",
    Id: 0n,
    ProcPath: "c:/windows/system32/i****\n",
    Cmdline: "/usr/sbin/s****\n",
    Platform: "linux",
    IP: "10.240.XX.XX\n",
    Port: 22,
    FilePath: "/etc/pam****\n",
    NewFilePath: "/etc/pam****\n",
    RegistryKey: "HKEY_DYN_****\n",
    RegistryContent: "*SECOH-QAD.exe*\n",
    ParentProcPath: "c:/windows/system32/i****\n",
    ParentCmdline: "/usr/sbin/s****\n",
    PortStr: "80",
    Domain: "example.com",
  },
} satisfies GetClientUserDefineRuleOutput;
