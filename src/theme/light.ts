import type { Theme } from "./theme.js";

/** The theme of a page and of a slide: mineral pigments on white. Word forms read on `bg` and on `track`. */
export const light: Theme = {
  name: "light",
  bg: "#FFFFFF",
  ink: "#171C1F",
  ink2: "#475057",
  ink3: "#5F696F",
  context: "#8A9398",
  contextEdge: "#8A9398",
  rule: "#C9CFD1",
  grid: "#E2E6E6",
  track: "#EDF0F0",
  subject: { mark: "#0F5B82", text: "#0F5B82" },
  shortfall: { mark: "#C65F0A", text: "#AE5100" },
  categorical: [
    { mark: "#0F5B82", text: "#0F5B82" },
    { mark: "#C65F0A", text: "#AE5100" },
    { mark: "#80103A", text: "#80103A" },
    { mark: "#219581", text: "#007A68" },
    { mark: "#956DAE", text: "#845C9C" },
    { mark: "#A6904E", text: "#7F6A26" },
    { mark: "#5192E2", text: "#2C6DBA" },
  ],
  sequential: ["#D9EBF3", "#A4CFE1", "#67ACCA", "#297DA1", "#065D80", "#063D57"],
  diverging: ["#004E6F", "#2C7EA2", "#8EC0D5", "#EEEDE8", "#E6B285", "#CB7134", "#873C12"],
  status: {
    met: "#0F6B58",
    onTrack: "#2E7FB0",
    behind: "#A86A00",
    missed: "#A3213F",
    unknown: "#69737A",
  },
  line: 2.5,
};
