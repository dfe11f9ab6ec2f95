/*
 * Sends one file by the tus protocol: announces it, sends what is missing, and after a cut of the network or a restart of the
 * server asks how much is there and goes on. A small file is announced and sent at once.
 */
{
  const { memory, marked } = globalThis.passerelle.souvenir;
  const { exchange, Refused, Later } = globalThis.passerelle.echange;
  const SMALL = 4 << 20;
  const LONGEST_WAIT = 30_000;
  const MOST_FAILURES = 10;
  const PIECE = "application/offset+octet-stream";

  const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  const encoded = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

  class Envoi {
    /* hooks: progress(sent), waiting(why), taken(answer) → "deux", "version" or null, unpacking(message) */
    constructor(file, { address, person, metadata, hooks }) {
      this.file = file;
      this.address = address;
      this.metadata = { filename: file.name, ...metadata };
      this.hooks = hooks;
      this.small = file.size <= SMALL;
      this.mark = marked([person, file.name, file.size, file.lastModified, JSON.stringify(metadata)].join("|"));
      const known = this.small ? null : memory.all()[this.mark];
      this.attempt = known?.attempt ?? random();
      this.url = known?.url ?? null;
      this.offset = null;
    }

    /* Resolves with what became of the file; null when it was paused or cancelled meanwhile. */
    async go() {
      this.stopped = false;
      let failures = 0;
      let furthest = 0;
      while (!this.stopped) {
        try {
          const outcome = await this.step();
          if (outcome) {
            memory.keep(this.mark, null);
            return outcome;
          }
          if (this.offset > furthest) {
            furthest = this.offset;
            failures = 0;
          }
        } catch (problem) {
          if (this.stopped) {
            return null;
          }
          this.offset = null;
          if (!(problem instanceof Later)) {
            // The bytes wait while somebody else works on the document.
            if (problem.code !== "reserved") {
              memory.keep(this.mark, null);
            }
            throw problem;
          }
          failures++;
          if (problem.message === "broken" && failures > MOST_FAILURES) {
            throw new Refused("", "broken");
          }
          this.hooks.waiting(problem.message);
          await this.aWhile(problem.seconds ?? Math.min(LONGEST_WAIT, 500 * 2 ** failures) / 1000);
        }
      }
      return null;
    }

    async step() {
      if (!this.url) {
        return this.announce();
      }
      if (this.offset === null) {
        return this.askOffset();
      }
      const piece = this.file.slice(this.offset);
      const answer = await this.request("PATCH", this.url, { "Upload-Offset": this.offset, "Content-Type": PIECE }, piece);
      this.offset = Number(answer.header("Upload-Offset"));
      return this.outcome(answer.json);
    }

    async announce() {
      const headers = {
        "Upload-Length": this.file.size,
        "Upload-Metadata": Object.entries({ ...this.metadata, copie: this.copied ? "oui" : "" })
          .filter(([, value]) => value)
          .map(([name, value]) => name + " " + encoded(value))
          .join(","),
        "Idempotency-Key": this.attempt,
      };
      if (this.small) {
        headers["Content-Type"] = PIECE;
      }
      const answer = await this.request("POST", this.address, headers, this.small ? this.file : null);
      this.offset = Number(answer.header("Upload-Offset"));
      if (!this.small) {
        memory.keep(this.mark, { url: this.url, attempt: this.attempt });
      }
      return this.outcome(answer.json);
    }

    async askOffset() {
      const answer = await this.request("HEAD", this.url);
      if (answer.status === 404 || answer.status === 410) {
        this.url = null;
        return null;
      }
      this.offset = Number(answer.header("Upload-Offset"));
      this.hooks.progress(this.offset);
      return this.offset < this.file.size ? null : this.outcome((await this.request("GET", this.url)).json);
    }

    /* What became of it, once all of it is there. */
    async outcome(state) {
      if (!state || this.offset < this.file.size) {
        return null;
      }
      let asked = 0;
      while (!state.done && !this.stopped) {
        if (state.unpacking) {
          this.hooks.unpacking(state.message);
          await this.aWhile(1.5);
          state = (await this.request("GET", this.url)).json;
        } else if (asked++ < 5) {
          state = (await this.request("POST", this.url + this.decision())).json;
        } else {
          throw new Refused("", "broken");
        }
      }
      return state.done ? state : null;
    }

    decision() {
      if (this.copied) {
        return "?copie=oui";
      }
      return this.decided ? "?homonyme=" + this.decided : "";
    }

    /* What was to be a version becomes a document of its own; what has been sent is not sent again. */
    becomeCopy() {
      this.copied = true;
    }

    async aWhile(seconds) {
      await new Promise((resolve) => {
        this.wake = resolve;
        this.timer = setTimeout(resolve, seconds * 1000);
        addEventListener("online", resolve, { once: true });
      });
      clearTimeout(this.timer);
    }

    /* Stops sending; what is there stays there. */
    pause() {
      this.stopped = true;
      this.offset = null;
      this.running?.abort();
      this.wake?.();
    }

    /* Gives up; the server forgets what is there. */
    cancel() {
      this.pause();
      memory.keep(this.mark, null);
      if (this.url) {
        fetch(this.url, { method: "DELETE", keepalive: true }).catch(() => {});
      }
    }

    async request(method, url, headers = {}, body = null) {
      const begin = this.offset ?? 0;
      this.running = exchange(method, url, headers, body, (sent) => this.hooks.progress(begin + sent));
      const answer = await this.running.answer;
      const location = answer.header("Location");
      if (location && method === "POST" && url === this.address) {
        this.url = location;
      }
      if (!answer.header("Tus-Resumable")) {
        throw answer.status >= 500 || answer.status === 404 ? new Later("broken") : new Later("session", 10);
      }
      if (answer.status < 400 || method === "HEAD" && answer.status !== 423) {
        return answer;
      }
      return this.refused(answer);
    }

    async refused(answer) {
      const code = answer.json?.error;
      if (code === "busy" || code === "not-there" || answer.status === 408) {
        throw new Later("going-on", code === "not-there" ? 0.2 : 2);
      }
      if (code === "name-taken") {
        this.decided = await this.hooks.taken(answer.json);
        if (!this.decided) {
          this.cancel();
          throw new Refused(answer.json.message, "skipped");
        }
        this.offset = this.file.size;
        return this.request("POST", this.url + this.decision()).then((decided) => ({
          ...decided,
          header: (name) => (name === "Upload-Offset" ? String(this.file.size) : decided.header(name)),
        }));
      }
      if (answer.status >= 500 && answer.status !== 507) {
        throw new Later("broken");
      }
      throw new Refused(answer.json?.message ?? "", code ?? "broken");
    }
  }

  globalThis.passerelle.Envoi = Envoi;
}
