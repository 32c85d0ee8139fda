// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddClientUserDefineRuleInput, AddClientUserDefineRuleOutput } from "@cloudseal/alibaba-sas";

export const addClientUserDefineRuleInput_parameters = {
  ActionType: 1,
  Cmdline: "/usr/sbin/s****",
  Domain: "example.com",
  FilePath: "/etc/pam****",
  IP: "10.240.XX.XX",
  Md5List: "0c9045b5bec90f9825f1f3f64dd4****",
  Name: "规则1",
  NewFilePath: "/etc/pam****",
  ParentCmdline: "/usr/sbin/s****",
  ParentProcPath: "c:/windows/system32/i****",
  Platform: "linux",
  Port: 22,
  PortStr: "80",
  ProcPath: "c:/windows/system32/i****",
  RegistryContent: "*SECOH-QAD.exe*",
  RegistryKey: "HKEY_DYN_****",
  TargetDefault: "add",
  Type: 1,
} satisfies AddClientUserDefineRuleInput;

export const addClientUserDefineRuleOutput_example1 = {
  RequestId: "379a9b8f-107b-4630-9e95-2299a1ea****",
  UserDefineRuleAddResult: { SwitchId: "USER-DEFINE-RULE-SWITCH-TYPE_200****", Id: 1n, Platform: "linux" },
} satisfies AddClientUserDefineRuleOutput;
