/*
 * Deposits files: chosen, dropped on the page, pasted, whole folders too; some at once. Without this script the form works by
 * itself. Each file says at its line what happens to it; what was refused stays there with its reason.
 */
{
  const AT_ONCE = 3;
  const ASKED_AT_ONCE = 500;
  const HEARD = 5;

  const announce = (text) => globalThis.passerelle.announce(text);

  /* One file, from the moment it is chosen. */
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
      this.upload ??= new globalThis.passerelle.Envoi(this.file, {
        address: this.depot.address,
        person: text.person,
        metadata: this.metadata(),
        hooks: {
          progress: (sent) => this.progress(sent),
          waiting: (why) => this.row.say(text["wait" + why.replace(/(^|-)(\w)/g, (all, dash, letter) => letter.toUpperCase())] ?? ""),
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

  class Depot {
    constructor(section) {
      this.section = section;
      this.text = section.dataset;
      this.form = section.querySelector("form");
      this.input = section.querySelector("input[type=file][name=fichier]");
      this.panel = new globalThis.passerelle.Panel(section);
      this.outlook = new globalThis.passerelle.Outlook(this);
      this.address = this.text.envois;
      this.limit = Number(this.text.limit);
      this.tasks = [];
      this.waiting = [];
      this.sending = new Set();
      this.panel.on("pause", () => this.each(["waiting", "sending", "checking"], (task) => task.pause()));
      this.panel.on("resume", () => this.each(["paused"], (task) => task.resume()));
      this.panel.on("cancel", () => this.each(["waiting", "sending", "checking", "paused", "known"], (task) => task.cancel()));
      this.panel.on("close", () => { this.tasks = []; this.panel.clear(); });
    }

    get forVersion() {
      return Boolean(this.fields.document);
    }

    get fields() {
      const all = Array.from(new FormData(this.form)).filter(([, value]) => typeof value === "string");
      const { retour, ...fields } = Object.fromEntries(all);
      return fields;
    }

    each(states, act) {
      this.tasks.filter((task) => states.includes(task.state)).forEach(act);
    }

    left() {
      return this.tasks.filter((task) => ["waiting", "sending", "checking"].includes(task.state)).length - 1;
    }

    /* Takes in what was chosen, dropped or pasted. */
    async take(found) {
      if (found.length === 0) {
        announce(this.text.noFile);
        return;
      }
      const tasks = (this.forVersion ? found.slice(0, 1) : found).map((one) => new Task(this, one));
      this.tasks.push(...tasks);
      this.changed();
      for (const task of tasks) {
        if (task.file.size > this.limit) {
          task.fail(this.text.tooLarge);
        } else if (task.file.size === 0) {
          task.fail(this.text.empty);
        }
      }
      const sound = tasks.filter((task) => task.state === "checking");
      if (this.forVersion) {
        sound.forEach((task) => this.enqueue(task));
        return;
      }
      globalThis.passerelle.questions.anew();
      if (await this.askArchives(sound)) {
        for (let from = 0; from < sound.length; from += ASKED_AT_ONCE) {
          await this.outlook.of(sound.slice(from, from + ASKED_AT_ONCE).filter((task) => task.state === "checking"));
        }
      }
    }

    async askArchives(tasks) {
      const archives = tasks.filter((task) => task.name.toLowerCase().endsWith(".zip"));
      if (archives.length === 0) {
        return true;
      }
      const unpacked = await globalThis.passerelle.questions.archives(archives.map((task) => task.file));
      if (!unpacked) {
        tasks.forEach((task) => task.cancel());
        return false;
      }
      archives.forEach((task) => { task.unpack = unpacked.includes(task.file); });
      return true;
    }

    enqueue(task) {
      task.wait();
      this.waiting.push(task);
      this.run();
    }

    forget(task) {
      this.waiting = this.waiting.filter((other) => other !== task);
    }

    run() {
      while (this.sending.size < AT_ONCE && this.waiting.length > 0) {
        const task = this.waiting.shift();
        this.sending.add(task);
        task.go().finally(() => {
          this.sending.delete(task);
          this.changed();
          this.run();
        });
      }
      this.changed();
    }

    changed() {
      const counted = this.tasks.filter((task) => !["cancelled", "skipped", "known"].includes(task.state));
      const of = (...states) => counted.filter((task) => states.includes(task.state));
      const going = of("waiting", "sending", "checking").length;
      const refused = of("refused").length;
      const sound = counted.filter((task) => task.state !== "refused");
      this.panel.whole({
        done: of("done").length,
        count: sound.length,
        sent: sound.reduce((sum, task) => sum + task.sent, 0),
        total: sound.reduce((sum, task) => sum + task.file.size, 0),
        going,
        paused: of("paused").length,
        refused,
      });
      const wasBusy = this.busy;
      this.busy = going > 0;
      if (wasBusy && !this.busy) {
        this.over();
      }
    }

    /* Of a few files each is heard; of many, how it ended. */
    tell(words) {
      if (this.tasks.length <= HEARD) {
        announce(words);
      }
    }

    async over() {
      const fresh = this.tasks.filter((task) => task.state === "done" && !task.shown);
      fresh.forEach((task) => { task.shown = true; });
      if (this.tasks.length > HEARD) {
        setTimeout(() => announce(this.panel.title.textContent), 100);
      }
      if (fresh.length === 0) {
        return;
      }
      const library = document.getElementById("bibliotheque");
      if (!library) {
        location.assign(fresh[0].row.act("open").href + (this.forVersion ? "&depose=version" : ""));
        return;
      }
      const answer = await fetch(location.href, { cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const list = page.getElementById("bibliotheque");
      if (list) {
        library.replaceChildren(...document.importNode(list, true).childNodes);
        library.dispatchEvent(new CustomEvent("passerelle:liste", { bubbles: true }));
      }
    }
  }

  globalThis.passerelle.Depot = Depot;
}
