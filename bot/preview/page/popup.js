// What opens above the page and goes away again: menus, questions, toasts, a photo at full size.
import { button, h, iconButton } from "./dom.js";
import { icon } from "./icons.js";

/**
 * A menu at `anchor`; items are {label, icon, run}. Arrow keys walk, Enter chooses, Esc and a click
 * elsewhere close it, and the browser gives the focus back.
 */
export function menu(anchor, label, items) {
  const box = h("div", { class: "menu", role: "menu", popover: "auto", "aria-label": label });
  const choose = (run) => () => {
    box.hidePopover();
    run();
  };
  const entries = items.filter(Boolean).map((item) =>
    button({ role: "menuitem", tabindex: -1, onclick: choose(item.run) }, item.icon && icon(item.icon), item.label));
  box.addEventListener("keydown", (event) => {
    const at = entries.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Tab") box.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    entries.at(to % entries.length).focus();
  });
  box.addEventListener("toggle", ({ newState }) => {
    anchor.setAttribute("aria-expanded", newState === "open");
    if (newState === "closed") box.remove();
  });
  box.append(...entries);
  document.body.append(box);
  box.showPopover();
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const fits = bottom + height + 8 < innerHeight;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, fits ? bottom + 4 : top - height - 4)}px`;
  entries[0].focus();
}

/** Opens a dialog that a click beside it closes; answers its return value. */
const open = (box) =>
  new Promise((resolve) => {
    document.body.append(box);
    box.addEventListener("click", (event) => event.target === box && box.close());
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue);
    });
    box.showModal();
  });

/** A question; `fields` are [label, input]. Answers the inputs' values by name, or null. */
export async function ask({ title, note, fields = [], ok = "OK", cancel = "Cancel" }) {
  const back = cancel && button({ onclick: () => box.close("") }, cancel);
  const labels = fields.map(([label, input]) => h("label", {}, label, input));
  const row = h("div", { class: "row" }, back, h("button", { class: "strong", value: "ok" }, ok));
  const form = h("form", { method: "dialog" }, h("h2", {}, title), note && h("p", {}, note), labels, row);
  const box = h("dialog", { "aria-label": title }, form);
  return (await open(box)) === "ok" ? Object.fromEntries(new FormData(form)) : null;
}

/** The photo as large as the window. */
export function view({ src, alt }) {
  const close = iconButton("close", "Close", () => box.close());
  const box = h("dialog", { class: "viewer", "aria-label": "Photo" }, close, h("img", { src, alt }), h("p", { "aria-hidden": "true" }, alt));
  open(box);
}

/** A line that comes and goes by itself. */
export function toast(text) {
  const el = h("p", {}, text);
  document.getElementById("toasts").append(el);
  setTimeout(() => el.remove(), 4_000 + text.length * 40);
}

export const copy = (text) =>
  navigator.clipboard.writeText(text).then(() => toast("Copied"), () => toast("The browser keeps its clipboard shut"));
