// One chat on the screen: header, messages, and the composer below.
import { fill, gist } from "./bubble.js";
import { Composer } from "./composer.js";
import { avatar, button, date, h, iconButton, longDate, time, wall } from "./dom.js";
import { icon } from "./icons.js";
import { ask, copy, menu, toast, view } from "./popup.js";

const NEAR = 60; // px from the end within which the chat keeps to its end
const TOGETHER = 300; // seconds between two messages that still belong together
const DOING = { upload_photo: "sending a photo…", upload_document: "sending a file…", record_voice: "recording…" };
const logo = (width) => h("img", { src: "page/icon.svg", alt: "", width, height: width });

export class Pane {
  #bubbles = new Map(); // key -> article
  #atEnd = true;
  #top = 0;
  #today = "";
  #below = 0; // messages that came while the reader was further up
  #ends = [];

  /** `hands` is what the page does for a pane: back, close, reopen, theme, payload, started. */
  constructor(world, chat, hands) {
    Object.assign(this, { world, chat, hands });
    this.face = chat.private ? logo(42) : avatar(chat.title);
    this.name = h("h2");
    this.status = h("small");
    this.clock = button({ class: "clock", "aria-haspopup": "menu", onclick: () => this.#clockMenu(this.clock) });
    this.list = h("div", { class: "list" });
    this.dots = h("div", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    this.intro = h("div", { class: "intro" });
    const heard = {
      onscroll: () => this.#scrolled(),
      onclick: ({ target }) => this.#clicked(target.closest(".msg"), target.closest("button, a")),
      onkeydown: (event) => this.#walked(event),
      oncontextmenu: (event) => this.#asked(event),
    };
    const column = h("div", { class: "column" }, this.intro, this.list, this.dots);
    this.log = h("div", { class: "log", role: "log", "aria-live": "off", tabindex: 0, ...heard }, column);
    this.jump = button({ class: "jump", hidden: true, onclick: () => this.toEnd(true) }, icon("down"), h("span"));
    this.composer = new Composer(this);
    this.el = h(
      "section",
      { class: "pane" },
      h(
        "header",
        {},
        iconButton("back", "All chats", hands.back, { class: "round back" }),
        this.face,
        h("div", { class: "lines" }, this.name, this.status),
        this.clock,
        iconButton("more", "Chat menu", ({ currentTarget }) => this.#menu(currentTarget), { "aria-haspopup": "menu" }),
        iconButton("close", "Close this chat", () => hands.close(this), { class: "round shut" }),
      ),
      h("div", { class: "messages" }, this.log, this.jump),
      this.composer.el,
    );
    this.#listen();
  }

  #listen() {
    const { log, chat, world } = this;
    // A picture that loads, a keyboard that opens: who was at the end stays there.
    const sizes = new ResizeObserver(() => (this.#atEnd ? this.toEnd() : this.#scrolled()));
    sizes.observe(log);
    sizes.observe(log.firstChild);
    this.#ends.push(() => sizes.disconnect(), chat.watch((...news) => this.#told(...news)), world.watch((what) => this.#heard(what)));
    chat.seen += 1;
    chat.unread = 0;
    for (const [id, message] of chat.messages) this.#put(id, message);
    for (const item of chat.outbox) this.#put(item.key, item.message);
    this.#head();
    this.#time();
    this.#speakUp();
  }

  destroy() {
    this.chat.seen -= 1;
    for (const end of this.#ends) end();
    this.el.remove();
  }

  /** What was there before is not read aloud; what comes from now on is. */
  #speakUp() {
    if (this.chat.loaded) setTimeout(() => this.log.setAttribute("aria-live", "polite"), 500);
  }

  #heard(what) {
    if (what === "chats") this.#head();
    if (what === "clock") this.#time();
  }

  #told(what, key, ...more) {
    if (what === "put") this.#put(key, ...more);
    else if (what === "drop") this.#drop(key);
    else if (what === "rekey") {
      this.#bubbles.set(more[0], this.#bubbles.get(key));
      this.#bubbles.delete(key);
    } else if (what === "keyboard") this.composer.keyboard();
    else this.#head();
    if (what === "state") this.#speakUp();
  }

  /** Empty as Telegram shows a bot nobody has spoken to yet. */
  get #empty() {
    const { chat } = this;
    return chat.loaded && chat.private && !chat.messages.size && !chat.outbox.length;
  }

  get needsStart() {
    const { chat } = this;
    return this.#empty || (chat.private && chat.loaded && this.hands.payload() !== null);
  }

  #head() {
    const { chat } = this;
    const { bot } = chat;
    const name = chat.private ? bot.first_name : chat.title;
    const doing = chat.action && (DOING[chat.action] ?? "typing…");
    this.el.setAttribute("aria-label", chat.private ? `${name}, as ${chat.title}` : name);
    this.log.setAttribute("aria-label", `Messages of ${chat.title}`);
    this.name.textContent = name;
    this.status.textContent = doing || (chat.private ? `bot · you are ${chat.title}` : `group · with ${bot.first_name}`);
    this.status.classList.toggle("doing", Boolean(doing));
    this.dots.hidden = !doing;
    this.intro.hidden = !this.#empty;
    const about = bot.description || bot.short_description || "Say hello to begin.";
    if (this.#empty) this.intro.replaceChildren(logo(72), h("h3", {}, `What ${name} does`), h("p", {}, about));
    this.composer.refresh();
  }

  sender(message) {
    const { from } = message;
    if (!from || from.is_bot) return this.chat.bot.first_name;
    return this.chat.mine(message) ? "You" : (from.first_name ?? "Somebody");
  }

  #put(key, message, fresh) {
    const item = this.chat.outbox.find((each) => each.key === key);
    const old = this.#bubbles.get(key);
    const el = old ?? h("article", { class: "msg" });
    const focused = old?.contains(document.activeElement);
    const own = this.chat.mine(message);
    fill(el, message, { own, item, sender: (each) => this.sender(each), group: !this.chat.private });
    el.dataset.key = key;
    this.#place(el, item ? 1e15 + Number(key.slice(1)) : key);
    this.#bubbles.set(key, el);
    // The button that had the focus is gone: Tab goes on from its message.
    if (focused) el.focus({ preventScroll: true });
    if (!old) el.classList.toggle("fresh", Boolean(fresh));
    // Where the chat stands is seen to when its new size is known, once for all that came.
    if (!old && item) this.#atEnd = true;
    else if (!old && fresh && !own && !this.#atEnd) this.#count(this.#below + 1);
    if (this.#bubbles.size === 1) this.#head();
  }

  /** In the order of the server's numbers; what is on its way stands at the end. */
  #place(el, order) {
    if (el.order !== order) {
      const left = el.nextElementSibling;
      el.order = order;
      let after = this.list.lastElementChild;
      while (after && (after === el || after.order > order)) after = after.previousElementSibling;
      if (!el.parentNode || el.previousElementSibling !== after) after ? after.after(el) : this.list.prepend(el);
      this.#tidy(left);
    }
    this.#tidy(el);
  }

  #drop(key) {
    const el = this.#bubbles.get(key);
    const near = el?.nextElementSibling ?? el?.previousElementSibling;
    this.#bubbles.delete(key);
    el?.remove();
    this.#tidy(near);
    if (!this.#bubbles.size) this.#head();
  }

  /** Whether `el` and the one after it begin a day, continue what stands before, end a group. */
  #tidy(el) {
    for (const each of [el, el?.nextElementSibling]) {
      const before = each?.previousElementSibling;
      if (!each) continue;
      const opens = before?.dataset.day !== each.dataset.day;
      const joined = !opens && before.dataset.from === each.dataset.from && !before.matches(".service") && each.dataset.at - before.dataset.at < TOGETHER;
      each.classList.toggle("opens", opens);
      each.classList.toggle("joined", joined);
      before?.classList.toggle("tail", !joined);
    }
    if (el && !el.nextElementSibling) el.classList.add("tail");
  }

  toEnd(smooth) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.log.scrollTo({ top: this.log.scrollHeight, behavior: smooth && !calm ? "smooth" : "instant" });
  }

  /** Only the reader's own way up leaves the end; a chat that grows by itself does not. */
  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    const near = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#atEnd = near || (this.#atEnd && scrollTop >= this.#top);
    this.#top = scrollTop;
    this.#count(this.#atEnd ? 0 : this.#below);
  }

  #count(below) {
    const some = below && `${below} new ${below === 1 ? "message" : "messages"}`;
    this.#below = below;
    this.jump.hidden = this.#atEnd;
    this.jump.lastChild.textContent = some || "";
    this.jump.setAttribute("aria-label", some ? `${some}, go to the end` : "Go to the end");
  }

  #clicked(el, target) {
    if (!el || !target) return;
    const { tap, copy: words, absent, jump, command, again } = target.dataset;
    if (tap !== undefined) this.#tap(Number(el.dataset.key), tap, target);
    else if (words !== undefined) copy(words);
    else if (absent !== undefined) toast("This button needs the real Telegram");
    else if (jump) this.#jumpTo(Number(jump));
    else if (command) this.composer.say(command);
    else if (again) this.chat.again(again);
    else if (target.matches(".photo")) view(target.firstChild);
    else if (target.matches(".more")) this.#messageMenu(el);
  }

  async #tap(id, data, key) {
    if (key.ariaBusy === "true") return;
    key.ariaBusy = "true";
    try {
      const { text, show_alert } = (await this.chat.tap(id, data)) ?? {};
      if (show_alert) ask({ title: this.chat.bot.first_name, note: text, cancel: "" });
      else if (text) toast(text);
    } catch (error) {
      toast(error.message);
    }
    key.ariaBusy = null;
  }

  #jumpTo(id) {
    const el = this.#bubbles.get(id);
    if (!el) return toast("That message is no longer here");
    el.scrollIntoView({ block: "center" });
    el.focus({ preventScroll: true });
  }

  #asked(event) {
    const el = event.target.closest(".msg");
    if (!el || event.target.closest("a, button") || getSelection().toString()) return;
    event.preventDefault();
    this.#messageMenu(el);
  }

  /** Up and down walk through the messages; Enter opens the menu of the one that has the focus. */
  #walked(event) {
    const el = event.target.closest(".msg");
    if (event.target !== (el ?? this.log)) return;
    const to = { ArrowUp: el ? el.previousElementSibling : this.list.lastElementChild, ArrowDown: el?.nextElementSibling }[event.key];
    if (!to && !(el && event.key === "Enter")) return;
    event.preventDefault();
    to ? to.focus() : this.#messageMenu(el);
  }

  #messageMenu(el) {
    const message = this.chat.messages.get(Number(el.dataset.key));
    const anchor = el.querySelector(".more");
    if (!message || !anchor) return;
    const text = message.text ?? message.caption;
    menu(anchor, `Message: ${gist(message)}`, [
      { label: "Reply", icon: "reply", run: () => this.composer.about("reply", message) },
      this.chat.mine(message) && message.text && { label: "Edit", icon: "edit", run: () => this.composer.about("edit", message) },
      text && { label: "Copy text", icon: "copy", run: () => copy(text) },
    ]);
  }

  /** How late it is, once the clock was moved; at midnight, today becomes yesterday. */
  #time() {
    const now = wall.now();
    this.clock.hidden = !wall.ahead;
    this.clock.setAttribute("aria-label", `${longDate(now)}, ${time(now)}. Let time pass`);
    this.clock.replaceChildren(h("b", {}, time(now)), h("small", {}, date(now)));
    if (this.#today === longDate(now)) return;
    this.#today = longDate(now);
    for (const [id, message] of this.chat.messages) this.#put(id, message);
  }

  #clockMenu(anchor) {
    const pass = (span) => async () => {
      try {
        await this.world.pass(span);
        toast(`It is ${time(wall.now())} on ${longDate(wall.now())}`);
      } catch (error) {
        toast(error.message);
      }
    };
    menu(anchor, "Let time pass", [
      { label: "An hour", icon: "clock", run: pass({ by: 3600 }) },
      { label: "A day", icon: "sun", run: pass({ by: 86_400 }) },
      { label: "Until what comes next", icon: "next", run: pass({ next: this.chat.id }) },
    ]);
  }

  #menu(anchor) {
    const { chat, hands, world } = this;
    const block = () => chat.block(!chat.blocked).catch((error) => toast(error.message));
    menu(anchor, "Chat menu", [
      { label: "Light or dark", icon: "theme", run: hands.theme },
      world.moves && { label: "Let time pass", icon: "clock", run: () => this.#clockMenu(anchor) },
      { label: `${chat.blocked ? "Unblock" : "Block"} ${chat.bot.first_name}`, icon: "block", run: block },
    ]);
  }
}
