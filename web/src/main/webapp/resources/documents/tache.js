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
      this.row.on("link", () => this.link());
      this.row.on("skip", () => this.become("skipped", depot.text.skippedKnown, "", "anyway"));
      this.row.on("copy", () => this.copy());
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
        if (problem.code === "reserved") {
          this.waitForColleague(problem.message);
          return;
        }
        this.upload = null;
        if (problem.code === "skipped") {
          this.become("skipped", text.skipped, "", "retry");
        } else {
          this.fail(problem.message || text.broken);
        }
      }
    }

    metadata() {
      return { ...this.depot.fields, ...this.place, homonyme: this.decision,
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
      if (made?.held) {
        this.become("held", this.depot.text.held, "held", "open");
        this.depot.verification.add(this);
      } else {
        this.become("done", words, "done", "open");
      }
      if (leftOut.length > 0) {
        this.row.list(leftOut, this.depot.text.leftOut);
      }
      this.depot.tell(this.name + "\u00a0: " + this.row.words.textContent);
    }

    /* The antivirus has answered. */
    checked(refusal) {
      if (refusal) {
        this.become("refused", refusal, "error", "open");
      } else {
        this.become("done", this.depot.text.sound, "done", "open");
      }
      this.depot.tell(this.name + "\u00a0: " + this.row.words.textContent);
    }

    /* Somebody reserved the document while its new version was on its way: what was sent waits. */
    waitForColleague(words) {
      this.become("refused", words, "error", "copy", "retry", "cancel");
      this.row.bar.hidden = true;
      this.depot.tell(this.name + "\u00a0: " + words);
    }

    copy() {
      this.copied = true;
      this.upload.becomeCopy();
      this.depot.enqueue(this);
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
      this.known = first;
      this.row.act("open").href = first.address;
      this.become("known", globalThis.passerelle.fill(this.depot.text.known, {
        place: first.place, title: first.title,
      }), "known", "open", ...(places.some(({ here }) => here) ? [] : ["link"]), "anyway", "skip");
      this.depot.tell(this.name + "\u00a0: " + this.row.words.textContent);
    }

    /* Shows here what lies elsewhere; nothing travels. */
    async link() {
      const { text } = this.depot;
      this.become("linking", text.linking, "");
      const answer = await this.depot.outlook.ask("/lien", { document: this.known.id, ...this.place });
      if (!answer?.linked) {
        this.fail(answer?.message ?? text.network);
        return;
      }
      this.sent = this.file.size;
      this.become("done", globalThis.passerelle.fill(text.linked, { title: this.known.title }), "done", "open");
      this.depot.tell(this.name + "\u00a0: " + this.row.words.textContent);
    }

    /* The folder that it comes with, when it comes with one. */
    get place() {
      return this.folder ? { dossier: this.folder } : {};
    }
  }

  globalThis.passerelle.Task = Task;
}
