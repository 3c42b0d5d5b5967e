// Where one writes: the field, the commands, attachments, the reply keyboard, Start and Unblock.
import { api } from "./api.js";
import { gist } from "./bubble.js";
import { button, h, iconButton } from "./dom.js";
import { icon } from "./icons.js";
import { ask, menu, toast } from "./popup.js";

const STICKERS = ["🙂", "😂", "😢", "❤️", "👍", "🙏", "🎉", "☕"];
const PLACES = [["Berlin", 52.52, 13.405], ["London", 51.507, -0.128], ["New York", 40.713, -74.006], ["Nairobi", -1.286, 36.817], ["Mumbai", 19.076, 72.878], ["Tokyo", 35.677, 139.65]];
const touch = matchMedia("(hover: none)");
let lists = 0;

export class Composer {
  #about = null; // {kind: "reply" | "edit", message}
  #choice = -1; // of the commands listed
  #all = false; // every command is listed, whatever stands in the field

  constructor(pane) {
    Object.assign(this, { pane, chat: pane.chat, world: pane.world });
    const id = `commands-${(lists += 1)}`;
    // The field keeps the focus, and a phone its keyboard, while commands and Send are pressed.
    const onmousedown = (event) => event.preventDefault();
    const onclick = ({ target }) => this.#choose(target.closest("[role=option]"));
    this.list = h("div", { class: "commands", role: "listbox", id, "aria-label": "Commands", hidden: true, onmousedown, onclick });
    this.field = h("textarea", {
      rows: 1, dir: "auto", "aria-label": "Message", autocomplete: "off", enterkeyhint: "send",
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id, oninput: () => this.#typed(),
    });
    this.slash = iconButton("slash", "Commands", () => this.#suggest(this.list.hidden || !this.#all), { "aria-expanded": "false", "aria-controls": id });
    this.clip = iconButton("clip", "Attach", () => this.#attach(), { "aria-haspopup": "menu" });
    this.fold = iconButton("keys", "Suggested answers", () => this.#fold(!this.keys.hidden));
    this.go = iconButton("send", "Send", () => this.#submit(), { class: "round go", onmousedown });
    this.strip = h("div", { class: "strip", hidden: true });
    this.keys = h("div", { class: "reply-keys", role: "group", "aria-label": "Suggested answers" });
    const onchange = () => {
      this.chat.speaker = Number(this.speaker.value);
      pane.hands.reopen(pane);
    };
    this.speaker = h("select", { "aria-label": "Speak as", onchange });
    this.speakers = h("label", { class: "speakers" }, "Speaking as ", this.speaker);
    this.write = h("div", {}, this.speakers, this.strip, h("div", { class: "bar" }, this.slash, this.field, this.fold, this.clip, this.go), this.keys);
    this.big = button({ class: "big strong", onclick: () => this.#big() });
    const onfocusout = ({ relatedTarget }) => !this.el.contains(relatedTarget) && this.#close();
    this.el = h("footer", { onkeydown: (event) => this.#pressed(event), onfocusout }, h("div", { class: "column" }, this.list, this.write, this.big));
    this.field.value = this.chat.draft;
    this.keyboard();
  }

  /** What stands below the messages: Start, Unblock, or the field. */
  refresh() {
    const { chat, pane, world } = this;
    this.big.hidden = !chat.blocked && !pane.needsStart;
    this.big.textContent = chat.blocked ? "Unblock" : "Start";
    this.write.hidden = !this.big.hidden;
    this.slash.hidden = !chat.bot.commands.length;
    this.speakers.hidden = chat.private;
    this.speaker.replaceChildren(...world.people.map(({ id, title }) => h("option", { value: id, selected: id === chat.speaker }, title)));
    this.#size();
  }

  focus() {
    if (!touch.matches) (this.big.hidden ? this.field : this.big).focus({ preventScroll: true });
  }

  async #big() {
    const { chat, pane } = this;
    if (chat.blocked) await chat.block(false).catch((error) => toast(error.message));
    else {
      const payload = pane.hands.payload();
      pane.hands.started();
      this.say(payload ? `/start ${payload}` : "/start");
    }
    this.focus();
  }

  say(text) {
    this.#send({ text });
  }

  #send(body) {
    const { kind, message } = this.#about ?? {};
    if (kind === "reply") this.about(null);
    this.chat.send(kind === "reply" ? { ...body, reply_to: message.message_id } : body);
    this.focus();
  }

  async #submit() {
    const text = this.field.value.trim();
    const { kind, message } = this.#about ?? {};
    if (!text) return this.field.focus();
    if (kind !== "edit") {
      this.#set("");
      return this.say(text);
    }
    try {
      if (text !== message.text) await api.edit(this.chat.id, message.message_id, text);
      this.about(null);
    } catch (error) {
      toast(error.message);
    }
  }

  #set(text) {
    this.field.value = text;
    this.#typed();
  }

  #typed() {
    if (this.#about?.kind !== "edit") this.chat.draft = this.field.value;
    this.#size();
    this.#suggest(false);
  }

  #size() {
    this.field.style.height = "auto";
    if (this.field.scrollHeight) this.field.style.height = `${this.field.scrollHeight + 2}px`;
    this.go.disabled = !this.field.value.trim();
  }

  /** What the next message is about: an answer to `message`, a new wording of it, or nothing. */
  about(kind, message) {
    if (kind === "edit") this.#set(message.text);
    else if (this.#about?.kind === "edit") this.#set("");
    this.#about = kind && { kind, message };
    this.strip.hidden = !kind;
    this.field.focus();
    if (!kind) return;
    const title = kind === "edit" ? "Editing" : `Reply to ${this.pane.sender(message)}`;
    this.strip.replaceChildren(icon(kind), h("div", { class: "lines" }, h("b", {}, title), h("small", {}, gist(message))), iconButton("close", "Never mind", () => this.about(null)));
  }

  // Commands

  #suggest(all) {
    const [, typed] = /^\/(\w*)$/.exec(this.field.value) ?? [];
    const wanted = ({ command }) => all || (typed !== undefined && command.startsWith(typed.toLowerCase()));
    const option = ({ command, description }, n) =>
      h("div", { role: "option", id: `${this.list.id}-${n}`, "data-command": `/${command}` }, h("b", {}, `/${command}`), h("small", {}, description));
    this.#all = all;
    this.list.replaceChildren(...this.chat.bot.commands.filter(wanted).map(option));
    this.#show(this.list.children.length > 0);
    if (all) this.focus();
  }

  #show(open) {
    this.list.hidden = !open;
    for (const el of [this.field, this.slash]) el.setAttribute("aria-expanded", open);
    this.#mark(open ? 0 : -1);
  }

  #close() {
    this.#all = false;
    this.#show(false);
  }

  #mark(choice) {
    this.#choice = choice;
    [...this.list.children].forEach((option, n) => option.setAttribute("aria-selected", n === choice));
    const marked = this.list.children[choice];
    this.field.setAttribute("aria-activedescendant", marked?.id ?? "");
    marked?.scrollIntoView({ block: "nearest" });
  }

  #choose(option) {
    if (!option) return;
    if (this.field.value.startsWith("/")) this.#set("");
    this.#close();
    this.say(option.dataset.command);
  }

  #pressed(event) {
    const { key, target } = event;
    if (event.isComposing || target !== this.field) return;
    const count = this.list.hidden ? 0 : this.list.children.length;
    const step = { ArrowDown: 1, ArrowUp: count - 1 }[key];
    const marked = this.list.children[this.#choice];
    if (count && step !== undefined) this.#mark((this.#choice + step) % count);
    else if (count && key === "Enter") this.#choose(marked);
    else if (count && key === "Tab" && !event.shiftKey && !this.#all) this.#set(`${marked.dataset.command} `);
    else if (count && key === "Escape") this.#close();
    else if (key === "Escape" && this.#about) this.about(null);
    else if (key === "Enter" && !event.shiftKey) this.#submit();
    else if (key === "ArrowUp" && !this.field.value) {
      const own = [...this.chat.messages.values()].findLast((message) => message.text && this.chat.mine(message));
      if (!own) return;
      this.about("edit", own);
    } else return;
    event.preventDefault();
  }

  // The reply keyboard

  /** Shows the keyboard that the bot last sent. */
  keyboard() {
    const board = this.chat.keyboard;
    const rows = board?.keyboard ?? [];
    this.keys.replaceChildren(...rows.map((row) => h("div", { class: "row" }, row.map((each) => this.#replyKey(each, board)))));
    this.field.placeholder = board?.input_field_placeholder || "Message";
    this.fold.hidden = !rows.length;
    this.#fold(!rows.length);
  }

  #replyKey(given, board) {
    const { text, request_location, request_contact, ...rest } = given.text ? given : { text: given };
    const press = async () => {
      if (Object.keys(rest).some((name) => /^(request_|web_app)/.test(name))) return toast("This button needs the real Telegram");
      if (request_location) await this.#location();
      else if (request_contact) await this.#contact();
      else this.say(text);
      if (board.one_time_keyboard) this.#fold(true);
    };
    return button({ class: "key", onclick: press }, request_location && icon("pin"), request_contact && icon("person"), h("span", {}, text));
  }

  #fold(folded) {
    this.keys.hidden = folded;
    this.fold.setAttribute("aria-expanded", !folded);
  }

  // Attachments

  #attach() {
    const caption = this.#about?.kind === "edit" ? "" : this.field.value.trim();
    const photo = () => {
      this.#send({ photo: true, caption: caption || undefined });
      if (caption) this.#set("");
    };
    const stickers = STICKERS.map((sticker) => ({ label: sticker, run: () => this.#send({ sticker }) }));
    menu(this.clip, "Attach", [
      { label: caption ? "Photo, with these words" : "Photo", icon: "photo", run: photo },
      { label: "File", icon: "file", run: () => this.#send({ document: "notes.pdf" }) },
      { label: "Voice note", icon: "mic", run: () => this.#send({ voice: true }) },
      { label: "Sticker", icon: "sticker", run: () => menu(this.clip, "Stickers", stickers) },
      { label: "Location", icon: "pin", run: () => this.#location() },
      { label: "Contact", icon: "person", run: () => this.#contact() },
    ]);
  }

  async #location() {
    const places = h("select", { name: "place" }, PLACES.map(([name], n) => h("option", { value: n }, name)));
    const given = await ask({ title: "Share a location", note: "The preview does not know where you are. Choose a place.", fields: [["Place", places]], ok: "Share" });
    const [, latitude, longitude] = PLACES[given?.place] ?? [];
    if (given) this.#send({ location: { latitude, longitude } });
  }

  async #contact() {
    const value = this.world.chats.get(this.chat.speaker)?.title;
    const name = h("input", { name: "first_name", value, required: true, maxlength: 64 });
    const phone = h("input", { name: "phone_number", type: "tel", value: "+1 555 0100", required: true, maxlength: 32 });
    const contact = await ask({ title: "Share a contact", fields: [["Name", name], ["Phone number", phone]], ok: "Share" });
    if (contact) this.#send({ contact });
  }
}
