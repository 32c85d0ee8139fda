import type { Layout } from "./layout.js";

export const tencent: Layout = {
  vendor: "tencent",
  recognise: () => 0,
  read: () => {
    throw new Error("not written yet");
  },
};
