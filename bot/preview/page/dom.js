// Building elements. Data becomes text nodes and attribute values, never markup: no module of this
// page parses HTML, and its Content-Security-Policy (trusted types) would refuse to.
import { icon } from "./icons.js";

/** h("button", {class: "a", onclick: f, disabled: true}, "text", child) -> element. */
export function h(tag, props = {}, ...children) {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") el.addEventListener(name.slice(2), value);
    else if (value || value === 0 || value === "") el.setAttribute(name, value === true ? "" : value);
  }
  el.append(...children.flat().filter((child) => child || child === 0));
  return el;
}

export const button = (props, ...children) => h("button", { type: "button", ...props }, ...children);

/** A round button with an icon, and a name for those who cannot see it. */
export const iconButton = (name, label, onclick, props) =>
  button({ class: "round", "aria-label": label, title: label, onclick, ...props }, icon(name));

/** Text for screen readers only. */
export const unseen = (text) => h("span", { class: "unseen" }, text);

/** Two lines beside an icon or a face; what is too long ends in "…". */
export const lines = (title, note) => h("span", { class: "lines" }, h("b", {}, title), h("small", {}, note));

/** Initials on one of six warm colours; the same name has the same colour. */
export function avatar(name) {
  const letters = name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0].toUpperCase());
  const hue = [...name].reduce((sum, letter) => (sum * 7 + letter.codePointAt(0)) % 997, 7) % 6;
  return h("span", { class: `avatar hue${hue}`, "aria-hidden": "true" }, letters.join(""));
}

const format = (options) => new Intl.DateTimeFormat(undefined, options);
const clock = format({ hour: "2-digit", minute: "2-digit" });
const short = format({ weekday: "short", day: "numeric", month: "short" });
const near = format({ weekday: "long", day: "numeric", month: "long" });
const far = format({ dateStyle: "long" });

/** The preview's clock, which may be so many seconds ahead of this device's. */
export const wall = { ahead: 0, now: () => Date.now() / 1000 + wall.ahead };

/** Unix seconds -> "14:05", "Tue 24 Nov", "Tuesday 24 November". */
export const time = (seconds) => clock.format(seconds * 1000);
export const date = (seconds) => short.format(seconds * 1000).replace(",", "");
export const longDate = (seconds) => near.format(seconds * 1000);

/** Unix seconds -> the day as a chat names it. */
export function day(seconds) {
  const midnight = (date) => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(wall.now() * 1000) - midnight(seconds * 1000)) / 86_400_000);
  return ["Today", "Yesterday"][days] ?? (days > 0 && days < 300 ? near : far).format(seconds * 1000);
}

/** Remembered on this device; where storage is off, forgotten without a word. */
export function remember(key, value) {
  try {
    if (value !== undefined) localStorage.setItem(key, JSON.stringify(value));
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Something whose changes others watch. */
export class Source {
  #watchers = new Set();

  /** Calls watcher(what, ...details) on each change; answers the function that ends it. */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  tell(...news) {
    for (const watcher of [...this.#watchers]) watcher(...news);
  }
}
