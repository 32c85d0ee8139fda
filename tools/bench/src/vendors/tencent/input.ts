/** What every contestant sends: the page's example. */
export const input = {
  ScanPeriod: 1,
  ScanType: ["CVE"],
  Images: [
    {
      ImageDigest: "abc",
      RegistryType: "abc",
      ImageRepoAddress: "abc",
      InstanceId: "abc",
      InstanceName: "abc",
      Namespace: "abc",
      ImageName: "abc",
      ImageTag: "abc",
      Force: "abc",
    },
  ],
  All: true,
  Latest: true,
  Enable: true,
  ScanTime: "04:00:00",
  Id: [1],
};
