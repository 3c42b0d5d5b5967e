// One message -> the elements of its bubble.
import { fileUrl } from "./api.js";
import { avatar, button, day, h, iconButton, lines, time, unseen } from "./dom.js";
import { link, plain, rich } from "./entities.js";
import { icon } from "./icons.js";

const badge = (name) => h("span", { class: "badge" }, icon(name));
const card = (...parts) => h("div", { class: "card" }, parts);

function size(bytes) {
  if (!bytes) return "File";
  return bytes < 1000 ? `${bytes} bytes` : bytes < 1e6 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function photo({ photo: sizes, caption }) {
  const best = sizes.at(-1);
  if (!best) return h("div", { class: "photo waiting" }, icon("photo"));
  const { file_id, width, height } = best;
  return button({ class: "photo", title: "Enlarge" }, h("img", { src: fileUrl(file_id), alt: caption || "Photo", width, height }));
}

function file({ document: { file_id, file_name = "file", file_size } }) {
  const href = file_id && fileUrl(file_id);
  return h(href ? "a" : "div", { class: "card", href, download: href && file_name }, badge("file"), lines(file_name, size(file_size)));
}

function voice({ voice: { duration = 0 } }) {
  const wave = h("span", { class: "wave", "aria-hidden": "true" });
  for (let n = 0; n < 22; n += 1) wave.append(h("i"));
  const length = `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, "0")}`;
  return card(badge("mic"), h("span", { class: "lines" }, unseen("Voice note, "), wave, h("small", {}, length)));
}

function location({ location: { latitude, longitude } }) {
  const degrees = (value, [plus, minus]) => `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;
  const where = `${degrees(latitude, "NS")}, ${degrees(longitude, "EW")}`;
  return h("div", { class: "place" }, h("div", { class: "map" }, icon("pin")), lines("Location", where));
}

function contact({ contact: { first_name, last_name = "", phone_number } }) {
  const name = `${first_name} ${last_name}`.trim();
  return card(avatar(name), lines(name, phone_number));
}

const sticker = ({ sticker: { emoji } }) => h("div", { class: "sticker", role: "img", "aria-label": `Sticker ${emoji ?? ""}` }, emoji || icon("sticker"));

const MEDIA = [["photo", photo, "Photo"], ["document", file, "File"], ["sticker", sticker, "Sticker"], ["voice", voice, "Voice note"], ["location", location, "Location"], ["contact", contact, "Contact"]];

/** What a message says, in one line: for the list of chats, replies and menus. */
export function gist(message) {
  const { text, caption, document, sticker: { emoji } = {} } = message;
  const said = text ? plain(text, message.entities) : caption && plain(caption, message.caption_entities);
  const [, , kind = "Message"] = MEDIA.find(([name]) => message[name]) ?? [];
  return (service(message) || said || document?.file_name || `${kind} ${emoji ?? ""}`.trim()).slice(0, 120);
}

/** What happened, when a message is not somebody's words. */
export function service(message) {
  if (message.new_chat_members) return `${message.new_chat_members.map((user) => user.first_name).join(", ")} joined`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} left`;
  if (message.pinned_message) return "A message was pinned";
  if (message.group_chat_created || message.supergroup_chat_created) return "The group was created";
  if (message.new_chat_title) return `The group is now called ${message.new_chat_title}`;
  return message.migrate_to_chat_id || message.migrate_from_chat_id ? "The group became a supergroup" : "";
}

/** A button under a message. What is neither data nor address needs a part of Telegram that is not here. */
function key({ text, url, callback_data, copy_text }) {
  const el = url ? link(url, "key") : button({ class: "key" });
  el.append(h("span", {}, text ?? ""), url ? icon("out") : "");
  if (callback_data !== undefined) el.dataset.tap = callback_data;
  else if (copy_text) el.dataset.copy = copy_text.text;
  else if (!url) el.dataset.absent = "";
  return el;
}

function keys({ reply_markup }) {
  const rows = reply_markup?.inline_keyboard?.map((row) => h("div", { class: "row" }, row.map(key)));
  return rows?.length && h("div", { class: "keys", role: "group", "aria-label": "Answers" }, rows);
}

const quote = (original, name) =>
  button({ class: "quote", "data-jump": original.message_id }, unseen("In reply to "), h("b", {}, name), h("span", {}, gist(original)));

/**
 * Fills `el` (an article) with `message`. `own`: the person at the screen wrote it; `item`: it is on
 * its way (`item.failed` says why it did not arrive); `sender(message)` names who wrote it; `group`:
 * names are shown.
 */
export function fill(el, message, { own, item, sender, group }) {
  const quiet = service(message);
  Object.assign(el.dataset, { day: day(message.date), from: message.from?.id ?? "", at: message.date });
  el.className = `msg ${quiet ? "service" : own ? "out" : "in"}`;
  el.tabIndex = -1;
  if (quiet) return el.replaceChildren(h("p", {}, quiet));

  const [kind, media] = MEDIA.find(([name]) => message[name]) ?? [];
  const text = message.text ?? message.caption;
  const clock = h("time", { datetime: new Date(message.date * 1000).toISOString() }, time(message.date));
  const sent = own && [icon(item ? "clock" : "check"), unseen(item ? "Sending" : "Sent")];
  const words = h("div", { class: "text", dir: "auto" });
  if (text) words.append(rich(text, message.entities ?? message.caption_entities));
  words.append(h("span", { class: "meta" }, message.edit_date && "edited ", clock, sent));
  const bubble = h(
    "div",
    { class: "bubble" },
    group && !own ? h("b", { class: "name" }, sender(message)) : unseen(`${sender(message)}: `),
    message.reply_to_message && quote(message.reply_to_message, sender(message.reply_to_message)),
    media?.(message),
    !kind && !text && h("p", { class: "absent" }, "The preview does not show this kind of message."),
    words,
  );
  if (kind) el.classList.add(`is-${kind}`);
  el.classList.toggle("wordless", Boolean(kind && !text));
  const more = !item && iconButton("more", "Message menu", null, { class: "more", tabindex: -1, "aria-haspopup": "menu" });
  const failed = item?.failed && h("p", { class: "failed" }, `Not sent: ${item.failed}. `, button({ class: "link", "data-again": item.key }, "Try again"));
  el.replaceChildren(...[h("div", { class: "line-up" }, bubble, more), failed, keys(message)].filter(Boolean));
}
