import { topBar } from "./bar.js";
import { followKeys } from "./keys.js";
import { followPointer } from "./pointer.js";
import { highlightKin } from "./highlight.js";
import { letAct } from "./menu.js";
import { letSelect } from "./select.js";
import { letToggle } from "./toggle.js";
import { showRing } from "./ring.js";
import { letShowTable } from "./table.js";
import { letZoom } from "./zoom.js";
import { showTooltip } from "./tooltip.js";
import type { View } from "./view.js";

/** All that a live figure does besides being drawn; each part is told of it by the view alone. */
export function features(view: View): void {
  const toggle = letToggle(view, highlightKin(view));
  const select = letSelect(view);
  const tooltip = showTooltip(view);
  const bar = topBar(view, ["banyan-zoom", "banyan-actions"]);
  const zoom = letZoom(view, bar);
  const table = letShowTable(view);
  const hands = { tooltip, toggle, select, table, zoom };
  followPointer(view, hands);
  followKeys(view, hands);
  letAct(view, table, bar);
  showRing(view);
}
