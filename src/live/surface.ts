import { paintScene } from "../render/canvas.js";
import type { Mark, Scene } from "../scene/mark.js";
import { isHeavy } from "../scene/ghost.js";

/** Largest side of a canvas that every browser paints, device px. */
const LARGEST = 16_000;

const NONE: ReadonlySet<Mark> = new Set();

/** Where very many marks are painted, under an svg that only speaks. */
interface Surface {
  /** Paints a scene that is too heavy for the page to hold, and says whether it was. */
  readonly take: (scene: Scene) => boolean;
  /** Lets marks of the painting step back; none: as it was. */
  readonly fade: (marks: ReadonlySet<Mark>) => void;
  /** Puts the painting where the svg is. */
  readonly align: (svg: SVGSVGElement) => void;
}

export function surfaceIn(host: HTMLElement, signal: AbortSignal): Surface {
  let canvas: HTMLCanvasElement | undefined;
  let repaint: ((faint: ReadonlySet<Mark>) => void) | undefined;
  let faded: ReadonlySet<Mark> = NONE;
  const drop = (): void => {
    canvas?.remove();
    canvas = undefined;
    repaint = undefined;
  };
  signal.addEventListener("abort", drop, { once: true });
  return {
    take: (scene) => {
      const scale = Math.min(devicePixelRatio, LARGEST / Math.max(scene.width, scene.height));
      // So tall that it would be painted blurred: elements are slow, but sharp.
      if (scale < 1 || !isHeavy(scene)) {
        drop();
        return false;
      }
      if (!canvas) {
        canvas = host.ownerDocument.createElement("canvas");
        canvas.className = "banyan-canvas";
        canvas.setAttribute("aria-hidden", "true");
        host.prepend(canvas);
      }
      canvas.width = Math.round(scene.width * scale);
      canvas.height = Math.round(scene.height * scale);
      const context = canvas.getContext("2d");
      if (!context) {
        drop();
        return false;
      }
      repaint = (faint) => paintScene(scene, context, { scale, faint });
      repaint(faded = NONE);
      return true;
    },
    fade: (marks) => {
      // A pointer that goes from point to point of one cloud changes nothing.
      if (!repaint || (marks.size === faded.size && [...marks].every((mark) => faded.has(mark)))) return;
      repaint(faded = marks);
    },
    align: (svg) => {
      if (!canvas) return;
      const [frame, box] = [host.getBoundingClientRect(), svg.getBoundingClientRect()];
      canvas.style.left = `${box.left - frame.left - host.clientLeft + host.scrollLeft}px`;
      canvas.style.top = `${box.top - frame.top - host.clientTop + host.scrollTop}px`;
      canvas.style.width = `${box.width}px`;
      canvas.style.height = `${box.height}px`;
    },
  };
}
