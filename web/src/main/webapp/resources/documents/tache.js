/* One file that is deposited, from the moment it is chosen: what its line says and offers, step by step. */
{
  const announce = (text) => globalThis.passerelle.announce(text);
  const capitalized = (code) => code.replace(/(^|-)(\w)/g, (all, dash, letter) => letter.toUpperCase());

  class Task {
    constructor(depot, { file, folders }) {
      Object.assign(this, { depot, file, folders, sent: 0, state: "checking" });
      this.row = depot.panel.row(file, folders);
      this.row.on("pause", () => this.pause());
      this.row.on("resume", () => this.resume());
      this.row.on("cancel", () => this.cancel());
      this.row.on("retry", () => this.resume());
      this.row.on("anyway", () => this.resume());
      this.row.say(depot.text.checking);
      this.row.show("cancel");
    }

    get name() {
      return this.file.name;
    }

    become(state, words, tone, ...acts) {
      this.state = state;
      this.row.say(words, tone);
      this.row.show(...acts);
      this.depot.changed();
    }

    wait() {
      this.become("waiting", this.depot.text.waiting, "", "pause", "cancel");
    }

    async go() {
      const { text } = this.depot;
      this.become("sending", text.beginning, "", "pause", "cancel");
      this.depot.panel.follow(this.row);
      this.upload ??= new globalThis.passerelle.Envoi(this.file, {
        address: this.depot.address,
        person: text.person,
        metadata: this.metadata(),
        hooks: {
          progress: (sent) => this.progress(sent),
          waiting: (why) => this.row.say(text["wait" + capitalized(why)] ?? ""),
          unpacking: (message) => this.row.say(message),
          taken: ({ message, replaceable }) =>
            globalThis.passerelle.questions.name(this.file, message, replaceable, this.depot.left()),
        },
      });
      try {
        const outcome = await this.upload.go();
        if (outcome) {
          this.succeed(outcome);
        }
      } catch (problem) {
        if (problem.code === "skipped") {
          this.become("skipped", text.skipped, "", "retry");
        } else {
          this.fail(problem.message || text.broken);
        }
        this.upload = null;
      }
    }

    metadata() {
      return { ...this.depot.fields, ...(this.folder ? { dossier: this.folder } : {}), homonyme: this.decision,
        deballer: this.unpack ? "oui" : "", empreinte: this.hash };
    }

    progress(sent) {
      this.sent = sent;
      if (this.state === "sending") {
        this.depot.panel.progress(this.row, sent, this.file.size);
        this.depot.changed();
      }
    }

    succeed({ document: made, message, address, leftOut }) {
      this.sent = this.file.size;
      this.made = made;
      this.row.act("open").href = made?.address ?? address;
      const cleaned = made && made.fileName !== this.name.normalize("NFC") && !/ \(\d+\)(\.\w+)?$/.test(made.fileName);
      const words = (made?.message ?? message) + (cleaned
        ? " " + globalThis.passerelle.fill(this.depot.text.renamed, { name: made.fileName }) : "");
      this.become("done", words, "done", "open");
      if (leftOut.length > 0) {
        this.row.list(leftOut, this.depot.text.leftOut);
      }
      this.depot.tell(this.name + "\u00a0: " + words);
    }

    fail(words) {
      this.sent = 0;
      this.become("refused", words, "error", "retry");
      this.depot.tell(this.name + "\u00a0: " + words);
    }

    pause() {
      this.upload?.pause();
      this.depot.forget(this);
      this.become("paused", this.depot.text.paused, "", "resume", "cancel");
    }

    resume() {
      if (this.file.size > this.depot.limit || this.file.size === 0) {
        this.depot.input.click();
        return;
      }
      this.depot.enqueue(this);
    }

    cancel() {
      this.upload?.cancel();
      this.upload = null;
      this.sent = 0;
      this.depot.forget(this);
      this.become("cancelled", this.depot.text.cancelled, "", "retry");
      announce(this.name + "\u00a0: " + this.depot.text.cancelled);
    }

    /* The same bytes lie elsewhere, where the person may read them. */
    isAlready(places) {
      const [first] = places;
      this.row.act("open").href = first.address;
      this.become("known", globalThis.passerelle.fill(this.depot.text.known, {
        place: first.place, title: first.title,
      }), "known", "open", "anyway", "cancel");
      this.row.bar.hidden = true;
      this.depot.tell(this.name + "\u00a0: " + this.row.words.textContent);
    }
  }

  globalThis.passerelle.Task = Task;
}
