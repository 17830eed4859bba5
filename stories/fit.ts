import { element } from "./page.js";
import type { Setting } from "./setting.js";

/** Words that say how small something is shown, and the act that makes it fit anew. */
export interface Fit {
  readonly said: HTMLElement;
  readonly fit: () => void;
}

/**
 * Shows what is wider than its room as small as fits, whole and with all its buttons, and says so. A figure inside is laid out for its own width all the same,
 * which may depend on the room. Follows the room; whoever gives it another width or language asks for `fit`.
 */
export function fitted(made: HTMLElement, { room, width, setting, life }: { readonly room: HTMLElement; readonly width: (free: number) => number; readonly setting: () => Setting; readonly life: AbortSignal }): Fit {
  const said = element("p", { margin: "0 0 8px", font: "14px/22px sans-serif", color: "inherit" });
  const fit = (): void => {
    const { paddingLeft, paddingRight } = getComputedStyle(room);
    const free = room.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const px = width(free);
    const share = free > 0 ? Math.min(1, Math.floor((free / px) * 100) / 100) : 1;
    made.style.width = `${px}px`;
    const zoom = share === 1 ? "" : String(share);
    if (made.style.getPropertyValue("zoom") !== zoom) made.style.setProperty("zoom", zoom);
    const percent = Math.round(share * 100);
    said.textContent = setting().locale === "zh" ? `图宽${px}像素，按${percent}%显示` : `${px} px wide, shown at ${percent}%`;
    said.hidden = share === 1;
  };
  let seen = -1;
  // In a frame of its own: what changes while sizes are told is told again without end. A room that only grew higher is none of ours.
  const observer = new ResizeObserver(() => {
    if (room.clientWidth === seen) return;
    seen = room.clientWidth;
    requestAnimationFrame(fit);
  });
  observer.observe(room);
  life.addEventListener("abort", () => observer.disconnect(), { once: true });
  return { said, fit };
}
