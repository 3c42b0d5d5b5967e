// All chats of the page, and the line that keeps them in step with the server.
import { api, Line } from "./api.js";
import { Chat } from "./chat.js";
import { Source, wall } from "./dom.js";

const LOADED = 30; // chats whose last words the list shows from the start
export const language = navigator.language.split("-")[0];

/** Tells its watchers: chats (which there are), chat (one of them changed), bot, line, clock. */
export class World extends Source {
  bot = { username: "", first_name: "Rekindle" };
  chats = new Map();
  up = false;
  moves = false; // whether the clock does
  #line = new Line({
    sync: () => this.#sync(),
    heard: (event) => this.#hear(event),
    state: (up) => {
      this.up = up;
      this.tell("line");
    },
  });

  open() {
    setInterval(() => this.tell("clock"), 10_000);
    return this.#line.open();
  }

  get people() {
    return [...this.chats.values()].filter((chat) => chat.private);
  }

  /** A new private chat or group. */
  async join(wanted) {
    const chat = this.#add(await api.open(wanted));
    this.tell("chats");
    await chat.load();
    return chat;
  }

  /** Time passes, {by: seconds} or until the {next: chat's id} is written to. */
  async pass(time) {
    this.#clock(await api.pass(time));
  }

  #clock({ ahead, moves = this.moves }) {
    wall.ahead = ahead;
    this.moves = moves;
    this.tell("clock");
  }

  #add(info) {
    this.chats.get(info.chat_id)?.describe(info);
    if (!this.chats.has(info.chat_id)) {
      const chat = new Chat(info, () => this.#line.restart());
      this.chats.set(chat.id, chat);
      chat.watch(() => this.tell("chat"));
    }
    for (const chat of this.chats.values()) chat.speaker ??= this.people[0]?.id ?? null;
    return this.chats.get(info.chat_id);
  }

  async #list() {
    const infos = await api.chats();
    if (!infos.some((info) => info.type === "private")) infos.push(await api.open({ type: "private", name: "Guest", language }));
    const ids = new Set(infos.map((info) => info.chat_id));
    for (const id of this.chats.keys()) if (!ids.has(id)) this.chats.delete(id);
    for (const info of infos) this.#add(info);
    this.tell("chats");
  }

  async #sync() {
    this.bot = await api.bot();
    this.#clock(await api.clock());
    await this.#list();
    this.tell("bot");
    const wanted = [...this.chats.values()].filter((chat, index) => chat.seen || chat.loaded || index < LOADED);
    await Promise.all(wanted.map((chat) => chat.load()));
    return Math.min(...wanted.map((chat) => chat.seq));
  }

  async #hear(event) {
    try {
      if (event.type === "bot") {
        this.bot = await api.bot();
        await Promise.all([...this.chats.values()].map((chat) => chat.loaded && chat.meet()));
        this.tell("bot");
      } else if (event.type === "clock") this.#clock(event);
      else if (!this.chats.has(event.chat_id)) {
        await this.#list();
        await this.chats.get(event.chat_id)?.load();
      } else this.chats.get(event.chat_id).hear(event);
    } catch {
      this.#line.restart();
    }
  }
}
