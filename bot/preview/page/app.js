// The page: the list of chats on one side, one or two of them open beside it.
import { gist } from "./bubble.js";
import { avatar, button, h, iconButton, lines, remember, time } from "./dom.js";
import { icon } from "./icons.js";
import { Pane } from "./pane.js";
import { ask, toast } from "./popup.js";
import { language, World } from "./world.js";

const LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"];
const $ = (id) => document.getElementById(id);
const { dataset: root } = document.documentElement;
const screen = document.body.dataset;
const world = new World();
let panes = []; // at most two
let payload = null; // of a deep link that waits for Start

function theme() {
  const dark = root.theme ? root.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.theme = remember("theme", dark ? "light" : "dark") ?? "light";
}

const hands = {
  theme,
  back: () => (screen.screen = "list"),
  close(pane) {
    panes = panes.filter((other) => other !== pane);
    pane.destroy();
    changed();
    panes[0]?.composer.focus();
  },
  reopen: (pane) => show(pane.chat, panes.indexOf(pane)),
  payload: () => payload,
  started() {
    payload = null;
    history.replaceState(null, "", location.pathname);
    for (const pane of panes) pane.composer.refresh();
  },
};

/** Opens a chat in place `at`: 0, or 1 for the one beside it. */
function show(chat, at = 0) {
  const there = panes.findIndex((pane) => pane.chat === chat);
  if (there >= 0) at = there;
  const old = panes[at];
  const pane = new Pane(world, chat, hands);
  if (old) old.el.replaceWith(pane.el);
  else $("panes").append(pane.el);
  old?.destroy();
  panes[old ? at : panes.length] = pane;
  pane.toEnd();
  pane.composer.refresh();
  pane.composer.focus();
  if (!chat.loaded) chat.load().catch(chat.trouble);
  screen.screen = "chat";
  changed();
}

function changed() {
  remember("open", panes.map((pane) => pane.chat.id));
  screen.panes = panes.length;
  list();
}

function entry(chat) {
  const { latest, title, unread } = chat;
  const open = panes.some((pane) => pane.chat === chat);
  const said = latest ? gist(latest) : "Not started yet";
  const when = h("small", {}, latest && time(latest.date), unread > 0 && h("b", { class: "unread" }, unread));
  return h(
    "li",
    {},
    button({ class: "chat", "aria-current": open && "true", onclick: () => show(chat) }, avatar(title), lines(title, said), when),
    !open && iconButton("beside", `Open ${title} beside`, () => show(chat, 1), { class: "round beside" }),
  );
}

let drawing = 0;
let drawn = "";

/** Draws the list of chats, at most once a frame, however much arrives. */
function list() {
  drawing ||= requestAnimationFrame(() => {
    drawing = 0;
    const chats = [...world.chats.values()];
    const unread = chats.reduce((sum, chat) => sum + chat.unread, 0);
    document.title = `${unread ? `(${unread}) ` : ""}${world.bot.first_name}, a preview`;
    const now = JSON.stringify([panes.map((pane) => pane.chat.id), chats.map((chat) => [chat.title, chat.unread, chat.latest])]);
    if (now === drawn) return;
    drawn = now;
    const focused = [...$("chats").querySelectorAll("button")].indexOf(document.activeElement);
    $("chats").replaceChildren(...chats.slice(0, 200).map(entry));
    $("chats").querySelectorAll("button")[focused]?.focus();
  });
}

async function join(type, title, ...more) {
  const name = h("input", { name: "name", required: true, maxlength: 64, autocomplete: "off" });
  const given = await ask({ title, fields: [["Name", name], ...more], ok: "Open" });
  if (!given?.name.trim()) return;
  try {
    show(await world.join({ type, ...given }));
  } catch (error) {
    toast(error.message);
  }
}

$("person").addEventListener("click", () => {
  const names = new Intl.DisplayNames(undefined, { type: "language" });
  const options = LANGUAGES.map((code) => h("option", { value: code, selected: code === language }, names.of(code)));
  join("private", "New person", ["Language of their phone", h("select", { name: "language" }, options)]);
});
$("group").addEventListener("click", () => join("group", "New group"));
$("theme").addEventListener("click", theme);
for (const el of document.querySelectorAll("[data-icon]")) el.prepend(icon(el.dataset.icon));

/** #start=PAYLOAD here, and https://t.me/<bot>?start=PAYLOAD in a message, wait for Start. */
function deepLink(text) {
  const start = new URLSearchParams(text).get("start");
  if (!/^[\w-]{1,64}$/.test(start ?? "")) return;
  payload = start;
  for (const pane of panes) pane.composer.refresh();
}
document.addEventListener("visibilitychange", () => {
  for (const { chat } of panes) chat.unread = 0;
  list();
});
addEventListener("hashchange", () => deepLink(location.hash.slice(1)));
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (link?.hostname !== "t.me" || link.pathname.toLowerCase() !== `/${world.bot.username}`.toLowerCase()) return;
  event.preventDefault();
  deepLink(link.search);
});

const calm = [...$("line").childNodes];
world.watch((what) => {
  if (what === "line") {
    $("line").replaceChildren(...(world.up ? calm : ["Connecting…"]));
    return;
  }
  if (what === "bot") $("bot").textContent = world.bot.first_name;
  if (what === "chats") {
    for (const pane of panes) if (!world.chats.has(pane.chat.id)) hands.close(pane);
    const known = (remember("open") ?? []).map((id) => world.chats.get(id)).filter(Boolean);
    if (!panes.length) (known.length ? known : world.people).slice(0, known.length || 1).forEach(show);
  }
  list();
});

deepLink(location.hash.slice(1));
world.open();
