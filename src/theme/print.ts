import type { Theme } from "./theme.js";

const ink = "#000000";

/**
 * Black ink on paper. Four fills, the pale two with an edge; more members need direct labels. Status is told
 * by shape and word alone, and the diverging steps run one way, since grey has no two directions.
 */
export const print: Theme = {
  name: "print",
  bg: "#FFFFFF",
  ink,
  ink2: "#333333",
  ink3: "#595959",
  context: "#D0D0D0",
  contextEdge: ink,
  rule: "#BBBBBB",
  grid: "#DDDDDD",
  track: "#F0F0F0",
  subject: { mark: "#1A1A1A", text: "#1A1A1A" },
  shortfall: { mark: "#6E6E6E", text: "#595959" },
  categorical: [
    { mark: "#1A1A1A", text: "#1A1A1A" },
    { mark: "#6E6E6E", text: "#595959" },
    { mark: "#D0D0D0", text: ink, edge: ink },
    { mark: "#FFFFFF", text: ink, edge: ink },
  ],
  sequential: ["#EBEBEB", "#C8C8C8", "#A3A3A3", "#6E6E6E", "#474747", "#1A1A1A"],
  diverging: ["#1A1A1A", "#404040", "#666666", "#8C8C8C", "#B0B0B0", "#D2D2D2", "#F2F2F2"],
  status: { met: ink, onTrack: ink, behind: ink, missed: ink, unknown: "#595959" },
  line: 2.5,
};
