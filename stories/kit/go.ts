import { SELECT_STORY, UPDATE_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { themeNameOf, type Setting } from "../setting.js";

/** Whether Storybook stands around the page, and can be asked for another one; a frame opened alone follows its links by itself. */
const within = (): boolean => window.parent !== window;

/** The address of a story, which keeps language and theme where it is opened in another tab. */
export function addressOf(id: string, setting: Setting): string {
  return `./?path=/story/${id}&globals=locale:${setting.locale};theme:${themeNameOf(setting)}`;
}

/** A link to a story. Followed inside Storybook it turns the page without loading everything anew. */
export function linkTo(id: string, setting: Setting, words = ""): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = addressOf(id, setting);
  link.target = "_top";
  link.textContent = words;
  link.addEventListener("click", (event) => {
    if (!within() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    addons.getChannel().emit(SELECT_STORY, { storyId: id });
  });
  return link;
}

/** Sets what the toolbar sets: the language of everything, or the theme. */
export function setToolbar(globals: { readonly locale?: Setting["locale"]; readonly theme?: ReturnType<typeof themeNameOf> }): void {
  addons.getChannel().emit(UPDATE_GLOBALS, { globals });
}
