import { bodyToCut } from "./body-to-cut.js";
import type { FaultKind } from "./fault-kind.js";
import { firstHalf } from "./first-half.js";

export const truncatedGzip: FaultKind = {
  options: {},
  effect: () => ({
    async after(answer) {
      const zipped = new Blob([bodyToCut(answer)]).stream().pipeThrough(new CompressionStream("gzip"));
      return {
        ...answer,
        headers: { ...answer.headers, "content-encoding": "gzip" },
        body: firstHalf(new Uint8Array(await new Response(zipped).arrayBuffer())),
      };
    },
  }),
};
