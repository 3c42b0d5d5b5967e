// One chat as one person sees it: its messages, what is on its way out, the live keyboard.
import { api, Refused } from "./api.js";
import { Source, wall } from "./dom.js";

const ACTION_MS = 5_000; // Telegram's clients forget a chat action after so long
const TAP_MS = 15_000; // and give up on the answer to a tap after so long
let drafts = 0;

/** What the person is sending, in the form in which the server will answer it. */
const draft = (chat, { sticker, photo, document, voice, reply_to, ...body }) => ({
  ...body,
  date: wall.now(),
  from: { id: chat.speaker },
  sticker: sticker && { emoji: sticker },
  photo: photo && [],
  voice: voice && {},
  document: document && { file_name: document },
  reply_to_message: chat.messages.get(reply_to),
});

/** Whether the server's message is what was sent as `body`. */
function answers(body, message) {
  if (body.text) return message.text === body.text;
  if (body.sticker) return message.sticker?.emoji === body.sticker;
  return ["document", "photo", "voice", "location", "contact"].some((kind) => body[kind] && message[kind]);
}

/**
 * Tells its watchers: put(key, message, fresh), rekey(old, new), drop(key), keyboard, action, state.
 * A key is the message's id, or "p1", "p2" … while the message is on its way.
 */
export class Chat extends Source {
  bot = { first_name: "", commands: [] }; // as it shows itself to this person
  messages = new Map();
  outbox = [];
  keyboard = null;
  action = null;
  unread = 0;
  seen = 0; // how many panes show it
  loaded = false;
  seq = 0; // the server's sequence number up to which this is true
  last = 0; // the highest message id so far
  draft = "";
  #held = null; // events that overtook the history
  #loading = null;
  #sending = false;
  #hush = null;
  #taps = new Set();
  #answers = new Map(); // toasts that may have overtaken their tap

  constructor(info, trouble) {
    super();
    this.id = info.chat_id;
    this.private = info.type === "private";
    this.speaker = this.private ? this.id : null;
    this.trouble = trouble;
    this.describe(info);
  }

  describe({ title, first_name, blocked }) {
    this.title = title || first_name || "Somebody";
    this.blocked = blocked ?? this.blocked;
    this.tell("state");
  }

  /** The message whose words stand under its name in the list of chats. */
  get latest() {
    return this.outbox.at(-1)?.message ?? [...this.messages.values()].at(-1);
  }

  mine(message) {
    return message.from?.id === this.speaker;
  }

  /** Fetches the history and brings what is shown in line with it. */
  load() {
    this.#loading ??= this.#load().finally(() => (this.#loading = null));
    return this.#loading;
  }

  async #load() {
    this.#held = [];
    try {
      const [{ messages, keyboard, seq }] = await Promise.all([api.history(this.id), this.meet()]);
      this.seq = seq;
      this.last = messages.at(-1)?.message_id ?? 0;
      // A server keeps the latest messages only; older ones that are on the page may stay.
      const oldest = messages[0]?.message_id ?? 0;
      const ids = new Set(messages.map((message) => message.message_id));
      for (const id of [...this.messages.keys()]) if (id >= oldest && !ids.has(id)) this.#drop(id);
      for (const message of messages) this.#put(message, this.loaded);
      this.#type(keyboard);
      this.loaded = true;
      this.tell("state");
    } finally {
      const held = this.#held;
      this.#held = null;
      for (const event of held) this.hear(event);
    }
    this.#flush();
  }

  /** Asks anew for the bot's name, description and commands. */
  async meet() {
    this.bot = await api.bot(this.id);
    this.tell("state");
  }

  hear(event) {
    if (this.#held) return void this.#held.push(event);
    if (!this.loaded) return void this.load().catch(this.trouble);
    if (event.seq <= this.seq) return;
    this.seq = event.seq;
    const { type, message } = event;
    if (message) this.#put(message, type === "message");
    if (type === "edit") for (const tap of this.#taps) if (tap.message_id === message.message_id) tap.end();
    if (type === "delete") this.#drop(event.message_id);
    if (type === "keyboard") this.#type(event.keyboard);
    if (type === "action") this.#act(event.action);
    if (type === "toast") {
      this.#answers.set(event.callback_query_id, event);
      for (const tap of this.#taps) if (tap.query === event.callback_query_id) tap.end(event);
    }
  }

  #put(message, fresh) {
    const id = message.message_id;
    const known = this.messages.get(id);
    if (known && JSON.stringify(known) === JSON.stringify(message)) return;
    const mine = this.mine(message);
    if (!known && fresh && !mine) {
      this.#act(null);
      if (!this.seen || document.hidden) this.unread += 1;
    }
    const out = !known && mine && this.outbox.find((item) => item.sent && id > item.floor && answers(item.body, message));
    if (out) this.#settle(out, message);
    else this.#keep(id, message, fresh && !known);
  }

  #keep(id, message, fresh) {
    const late = id < this.last && !this.messages.has(id);
    this.messages.set(id, message);
    this.last = Math.max(this.last, id);
    if (late) this.messages = new Map([...this.messages].sort(([a], [b]) => a - b));
    this.tell("put", id, message, fresh);
  }

  /** What was on its way has arrived: the same bubble, under the server's number. */
  #settle(item, message) {
    this.outbox = this.outbox.filter((other) => other !== item);
    const id = message.message_id;
    if (this.messages.has(id)) this.tell("drop", item.key);
    else this.tell("rekey", item.key, id);
    this.#keep(id, message, false);
  }

  #drop(id) {
    this.messages.delete(id);
    this.tell("drop", id);
  }

  #type(keyboard) {
    if (JSON.stringify(keyboard) === JSON.stringify(this.keyboard)) return;
    this.keyboard = keyboard;
    this.tell("keyboard");
  }

  #act(action) {
    if (!action && !this.action) return;
    clearTimeout(this.#hush);
    if (action) this.#hush = setTimeout(() => this.#act(null), ACTION_MS);
    this.action = action;
    this.tell("action");
  }

  send(given) {
    const body = this.private ? given : { ...given, from: this.speaker };
    const item = { key: `p${++drafts}`, body, message: draft(this, given), floor: this.last };
    this.outbox.push(item);
    this.tell("put", item.key, item.message, true);
    this.#flush();
  }

  /** A message that the server refused goes out once more. */
  again(key) {
    const item = this.outbox.find((each) => each.key === key);
    item.failed = "";
    this.tell("put", key, item.message, false);
    this.#flush();
  }

  /** One after the other, so that they arrive in the order in which they were written. */
  async #flush() {
    if (this.#sending || this.#held) return;
    this.#sending = true;
    try {
      for (let item; (item = this.outbox.find((each) => !each.failed)); ) {
        try {
          item.sent = true;
          const message = await api.send(this.id, item.body);
          if (this.outbox.includes(item)) this.#settle(item, message);
          else this.#put(message, true);
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
          item.failed = error.message;
          this.tell("put", item.key, item.message, false);
        }
      }
    } catch {
      // Nobody knows whether it arrived. Once the history is here again, it either shows the
      // message (see #put) or the message is sent anew.
      this.trouble();
    } finally {
      this.#sending = false;
    }
  }

  /** Taps an inline button; answers the bot's toast, or nothing when the tap came to an end without. */
  async tap(message_id, data) {
    const tap = { message_id };
    const answer = new Promise((resolve) => (tap.end = resolve));
    const timer = setTimeout(tap.end, TAP_MS);
    this.#taps.add(tap);
    try {
      const from = this.private ? undefined : this.speaker;
      tap.query = (await api.tap(this.id, { message_id, data, from })).callback_query_id;
      return this.#answers.get(tap.query) ?? (await answer);
    } finally {
      clearTimeout(timer);
      this.#taps.delete(tap);
      if (!this.#taps.size) this.#answers.clear();
    }
  }

  async block(blocked) {
    await api.block(this.id, blocked);
    this.blocked = blocked;
    this.tell("state");
  }
}
