import { save } from "../../src/live/save.js";
import { node } from "./blocks.js";
import { toast } from "./toast.js";

/** A line of text with its label above; `act` hears every letter. */
export function textField(label: string, value: string, act: (value: string) => void): HTMLLabelElement {
  const input = node("input", "kit-input");
  input.type = "text";
  input.value = value;
  input.spellcheck = false;
  input.addEventListener("input", () => act(input.value));
  return node("label", "kit-field", node("span", "", label), input);
}

/** A number that is dragged or stepped by the arrow keys; what it stands at is printed beside its label. */
export function slider(label: string, { least, most, value, unit }: { readonly least: number; readonly most: number; readonly value: number; readonly unit: string }, act: (value: number) => void): HTMLLabelElement {
  const [input, shown] = [node("input", "kit-range"), node("output", "", `${value} ${unit}`)];
  input.type = "range";
  Object.assign(input, { min: String(least), max: String(most), step: "1", value: String(value) });
  input.addEventListener("input", () => {
    shown.textContent = `${input.value} ${unit}`;
    act(Number(input.value));
  });
  return node("label", "kit-field", node("span", "", label, " ", shown), input);
}

/** One of a few: value and words. */
export function choice(label: string, options: readonly (readonly [value: string, words: string])[], value: string, act: (value: string) => void): HTMLLabelElement {
  const select = node("select", "kit-input");
  select.append(...options.map(([one, words]) => Object.assign(node("option", "", words), { value: one })));
  select.value = value;
  select.addEventListener("change", () => act(select.value));
  return node("label", "kit-field", node("span", "", label), select);
}

/** A colour as people copy it, with or without `#`, of three digits or six, as `#RRGGBB`; anything else stays as it is. */
export function hexOf(typed: string): string {
  const digits = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(typed)?.[1];
  if (digits === undefined) return typed;
  return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join("")}`.toUpperCase();
}

/** A colour, picked or typed; `act` hears it as `#RRGGBB`, or what was typed if that is no colour. */
export function colorField(label: string, value: string, act: (value: string) => void): HTMLElement {
  const [picker, input] = [node("input", "kit-color"), node("input", "kit-input")];
  Object.assign(picker, { type: "color", value });
  picker.setAttribute("aria-label", label);
  Object.assign(input, { type: "text", value, spellcheck: false });
  picker.addEventListener("input", () => {
    input.value = picker.value.toUpperCase();
    act(input.value);
  });
  input.addEventListener("input", () => {
    const color = hexOf(input.value);
    if (color.startsWith("#") && color.length === 7) picker.value = color;
    act(color);
  });
  // Once it is left, a field shows the colour as the file will have it.
  input.addEventListener("change", () => {
    input.value = hexOf(input.value);
  });
  return node("div", "kit-field kit-pair", picker, node("label", "kit-field", node("span", "", label), input));
}

/** Yes or no. */
export function checkbox(label: string, checked: boolean, act: (checked: boolean) => void): HTMLLabelElement {
  const input = node("input");
  input.type = "checkbox";
  input.checked = checked;
  input.addEventListener("change", () => act(input.checked));
  return node("label", "kit-tick", input, node("span", "", label));
}

export function button(words: string, act: () => void): HTMLButtonElement {
  const made = node("button", "kit-button", words);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

/** A place whose words a screen reader says when they change. */
export function live(className = "kit-live"): HTMLElement {
  const made = node("div", className);
  made.setAttribute("role", "status");
  return made;
}

/** A file that the page has made, to be kept. */
export function download(words: string, name: string, type: string, text: () => string): HTMLButtonElement {
  const made = button(words, () => {
    save(document, new Blob([text()], { type }), name);
    toast(made, { zh: `已下载${name}`, en: `Downloaded ${name}` });
  });
  return made;
}
