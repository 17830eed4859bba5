import type { Theme } from "./theme.js";

/** For screens in the dark. High values are light here, since high is always far from the background. */
export const dark: Theme = {
  name: "dark",
  bg: "#14191C",
  ink: "#F2F4F3",
  ink2: "#BDC5C9",
  ink3: "#9AA5AA",
  context: "#727D83",
  contextEdge: "#727D83",
  rule: "#46515A",
  grid: "#2B3337",
  track: "#222A2E",
  subject: { mark: "#6CB2D2", text: "#6CB2D2" },
  shortfall: { mark: "#F19840", text: "#F19840" },
  categorical: [
    { mark: "#6CB2D2", text: "#6CB2D2" },
    { mark: "#F19840", text: "#F19840" },
    { mark: "#DE567A", text: "#EB6285" },
    { mark: "#76E3C9", text: "#76E3C9" },
    { mark: "#9E7FE2", text: "#9E7FE2" },
    { mark: "#E8DF90", text: "#E8DF90" },
    { mark: "#2E79B9", text: "#4B95D7" },
  ],
  sequential: ["#19313F", "#1A4D68", "#267194", "#3F97BC", "#76C0DE", "#BFE5F4"],
  diverging: ["#9CD8F0", "#469EC3", "#255F7B", "#323638", "#7D4928", "#CF752D", "#F5BB7B"],
  status: {
    met: "#76E3C9",
    onTrack: "#5AA2DC",
    behind: "#F0B04A",
    missed: "#F4859B",
    unknown: "#69737A",
  },
  line: 2.5,
};
