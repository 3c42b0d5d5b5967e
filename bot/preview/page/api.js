// The user's side of the loopback Bot API: JSON over HTTP, and one stream of events.

const PATIENCE = 15_000; // ms until a request counts as lost
const LONGEST_PAUSE = 8_000; // ms between two attempts to reach a server that is away

/** The server understood and said no. Anything else that is thrown means: it could not be asked. */
export class Refused extends Error {}

async function ask(path, body) {
  const headers = { "Content-Type": "application/json" };
  const post = body && { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(`user/${path}`, { ...post, signal: AbortSignal.timeout(PATIENCE), cache: "no-store" });
  if (response.ok) return response.json();
  const told = await response.json().catch(() => ({}));
  throw new Refused(told.error ?? `The server answered ${response.status}.`);
}

export const api = {
  bot: (id) => ask(id ? `bot?chat=${id}` : "bot"),
  chats: () => ask("chats"),
  open: (chat) => ask("chats", chat),
  history: (id) => ask(`${id}/history`),
  send: (id, message) => ask(`${id}/message`, message),
  edit: (id, message_id, text) => ask(`${id}/edit`, { message_id, text }),
  tap: (id, tap) => ask(`${id}/tap`, tap),
  clock: () => ask("clock"),
  pass: (time) => ask("clock", time), // {by: seconds}, or {next: a chat's id}
  block: (id, blocked) => ask(`${id}/${blocked ? "block" : "unblock"}`, {}),
};

export const fileUrl = (id) => `user/file/${encodeURIComponent(id)}`;

/**
 * Keeps the page in step with the server, across restarts.
 *
 * `sync` fetches what the page shows and answers the sequence number it is true for; only then does
 * the stream open, from that number on. So nothing falls between the two, and after a lost line
 * everything is fetched again rather than trusted. `heard` gets each event, `state` up or down.
 */
export class Line {
  #source = null;
  #timer = null;
  #attempt = 0;
  #pause = 250; // ms

  constructor({ sync, heard, state }) {
    Object.assign(this, { sync, heard, state });
  }

  async open() {
    this.#timer = null;
    const attempt = (this.#attempt += 1);
    try {
      const after = await this.sync();
      if (attempt !== this.#attempt) return;
      const source = new EventSource(`user/stream?after=${after}`);
      this.#source = source;
      source.onopen = () => {
        this.#pause = 250;
        this.state(true);
      };
      source.onerror = () => this.restart();
      source.onmessage = ({ data }) => {
        const event = JSON.parse(data);
        if (event.reset) this.restart();
        else this.heard(event);
      };
    } catch (error) {
      console.warn("The line to the preview's server:", error.message);
      if (attempt === this.#attempt) this.restart();
    }
  }

  /** The line is in doubt: hang up, wait a little longer each time, begin anew. */
  restart() {
    this.#attempt += 1;
    this.#source?.close();
    this.state(false);
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => this.open(), this.#pause * (0.75 + Math.random() / 2));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}
