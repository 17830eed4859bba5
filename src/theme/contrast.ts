import { light } from "./light.js";
import type { Theme } from "./theme.js";

const ink = "#000000";
const edge = "#767676";

/** For readers who need strong contrast: every word black, marks above 7:1, thick lines, five members at most. */
export const contrast: Theme = {
  name: "contrast",
  bg: "#FFFFFF",
  ink,
  ink2: ink,
  ink3: ink,
  context: edge,
  contextEdge: edge,
  rule: edge,
  grid: edge,
  track: "#F0F0F0",
  subject: { mark: "#003E63", text: ink },
  shortfall: { mark: "#933A00", text: ink },
  categorical: [
    { mark: "#003E63", text: ink },
    { mark: "#933A00", text: ink },
    { mark: "#5E0030", text: ink },
    { mark: "#00594A", text: ink },
    { mark: "#5B2E91", text: ink },
  ],
  sequential: light.sequential,
  diverging: light.diverging,
  status: {
    met: "#00594A",
    onTrack: "#1B4F9C",
    behind: "#7A4A00",
    missed: "#7D0A2B",
    unknown: ink,
  },
  line: 3.5,
};
