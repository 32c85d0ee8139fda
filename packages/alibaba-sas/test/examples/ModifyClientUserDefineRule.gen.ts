// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  ModifyClientUserDefineRuleInput,
  ModifyClientUserDefineRuleOutput,
} from "../../src/operations/ModifyClientUserDefineRule.gen.js";

export const modifyClientUserDefineRuleInput_parameters = {
  ActionType: 0,
  Cmdline: "/usr/sbin/s****",
  Domain: "example.com",
  FilePath: "/etc/pam.d/su****",
  IP: "1.1.XX.XX",
  Md5List: "aa5ee3ed4363c9d195a591a70281****,3e522d6f3bf5cf88bb77e9ff3d13****",
  Name: "规则****",
  NewFilePath: "/etc/pam****",
  ParentCmdline: "/usr/sbin/s****",
  ParentProcPath: "C:/Windows/System32/cmd****",
  Platform: "linux",
  Port: 22,
  PortStr: "80",
  ProcPath: "/root/1111/****\n\n**if can be null:**\nfalse",
  RegistryContent: "SECOH-QAD****",
  RegistryKey: "HKEY_DYN_****",
  Type: 2,
} satisfies ModifyClientUserDefineRuleInput;

export const modifyClientUserDefineRuleOutput_example1 = {
  RequestId: "5cbb3c39-88ec-429a-be26-5d0f62cc****",
} satisfies ModifyClientUserDefineRuleOutput;
