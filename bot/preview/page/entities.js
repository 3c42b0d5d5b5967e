// Message text with Bot API entities -> a document fragment. Offsets and lengths are in UTF-16
// units, which is how JavaScript counts. Whatever the entities claim, text stays text.
import { button, h } from "./dom.js";

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const TAGS = new Map(Object.entries({ bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote" }));
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:", "tg:"]);

/** The address as a link may carry it, or null when it is none (javascript:, data: …). */
export function safeUrl(raw) {
  try {
    const url = new URL(/^([a-z][a-z\d+.-]*:\/\/|mailto:|tel:)/i.test(raw) ? raw : `https://${raw}`);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A link that opens elsewhere; a mere span when the address is not one to follow. */
export function link(address, name) {
  const href = safeUrl(address);
  return href ? h("a", { href, title: href, target: "_blank", rel: "noopener noreferrer", class: name }) : h("span", { class: name });
}

function spoiler() {
  const el = h("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": "Hidden words, reveal" });
  const reveal = (event) => {
    if (el.classList.contains("shown") || (event.key && event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.stopPropagation();
    el.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) el.removeAttribute(name);
  };
  el.addEventListener("click", reveal, true);
  el.addEventListener("keydown", reveal);
  return el;
}

function longQuote(words) {
  const body = h("div", { class: "clamp" });
  const quote = h("blockquote", {}, body);
  if (words.length < 160 && words.split("\n").length < 4) return [h("blockquote")];
  const more = button({ class: "link", "aria-expanded": "false" }, "Show all");
  more.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    more.setAttribute("aria-expanded", open);
    more.textContent = open ? "Show less" : "Show all";
  });
  quote.append(more);
  return [quote, body];
}

/** [element to insert, element inside it that takes the words, if another] for an entity. */
function wrap({ type, url, language }, words) {
  if (TAGS.has(type)) return [h(TAGS.get(type))];
  if (type === "spoiler") return [spoiler()];
  if (type === "expandable_blockquote") return longQuote(words);
  if (type === "bot_command") return [button({ class: "link", "data-command": words })];
  if (type === "text_link") return [link(url)];
  if (type === "url") return [link(words)];
  if (type === "email") return [link(`mailto:${words}`)];
  if (type === "phone_number") return [link(`tel:${words.replace(/[^\d+]/g, "")}`)];
  if (type === "pre") {
    const code = h("code");
    return [h("pre", { "data-language": language, tabindex: 0 }, code), code];
  }
  // A custom emoji's words are its fallback; mentions and hashtags lead nowhere here.
  return [h("span", { class: type === "custom_emoji" ? "" : "mention" })];
}

const order = (a, b) => a.offset - b.offset || b.length - a.length || BLOCKS.has(b.type) - BLOCKS.has(a.type);

function fill(target, text, start, end, queue) {
  let at = start;
  while (queue.length && queue[0].offset < end) {
    const entity = queue.shift();
    const from = Math.max(entity.offset, at);
    const stop = entity.offset + entity.length;
    const to = Math.min(stop, end);
    if (stop > end && end < text.length) {
      // It reaches out of what surrounds it: what is outside is formatted on its own.
      queue.push({ ...entity, offset: end, length: stop - end });
      queue.sort(order);
    }
    if (to <= from) continue;
    const [outer, inner = outer] = wrap(entity, text.slice(from, to));
    target.append(text.slice(at, from), outer);
    fill(inner, text, from, to, queue);
    at = to;
    // A block ends its line by itself.
    if (BLOCKS.has(entity.type) && text[at] === "\n" && at < end) at += 1;
  }
  target.append(text.slice(at, end));
}

const sound = ({ offset, length }) => Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length > 0;

export function rich(text, entities) {
  const out = document.createDocumentFragment();
  fill(out, text, 0, text.length, (entities ?? []).filter(sound).sort(order));
  return out;
}

/** The words on one line, spoilers still hidden. */
export const plain = (text, entities) =>
  (entities ?? []).filter((entity) => entity.type === "spoiler" && sound(entity))
    .reduce((all, { offset, length }) => all.slice(0, offset) + "▒".repeat(Math.min(length, all.length - offset)) + all.slice(offset + length), text);
