import { node } from "../kit/blocks.js";
import { toast } from "../kit/toast.js";

/** A patch of a colour with its value beside it; pressed, it copies the value and says so under the name it has. */
export function swatch(color: string, name: string): HTMLElement {
  const patch = node("span", "kit-swatch");
  patch.style.background = color;
  const press = node("button", "kit-copy", node("span", "kit-swatched", patch, color));
  press.type = "button";
  press.setAttribute("aria-label", `${name} ${color}`);
  press.addEventListener("click", () => {
    // Refused without a secure connection; the value is then said all the same.
    void navigator.clipboard.writeText(color).then(() => true, () => false).then((done) => {
      toast(press, done ? { zh: `已复制${name}：${color}`, en: `Copied ${name}: ${color}` } : `${name}: ${color}`);
    });
  });
  return press;
}
