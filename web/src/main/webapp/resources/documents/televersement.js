/*
 * Deposits files: chosen, dropped on the page, pasted, whole folders too; some at once. Without this script the form works by
 * itself. Each file says at its line what happens to it; what was refused stays there with its reason.
 */
{
  const AT_ONCE = 3;
  const ASKED_AT_ONCE = 500;
  const HEARD = 5;

  const announce = (text) => globalThis.passerelle.announce(text);

  class Depot {
    constructor(section) {
      this.section = section;
      this.text = section.dataset;
      this.form = section.querySelector("form");
      this.input = section.querySelector("input[type=file][name=fichier]");
      this.panel = new globalThis.passerelle.Panel(section);
      this.outlook = new globalThis.passerelle.Outlook(this);
      this.verification = new globalThis.passerelle.Verification(this);
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
      const tasks = (this.forVersion ? found.slice(0, 1) : found).map((one) => new globalThis.passerelle.Task(this, one));
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
      const going = of("waiting", "sending", "checking", "linking").length;
      const refused = of("refused").length;
      const sound = counted.filter((task) => task.state !== "refused");
      this.panel.whole({
        done: of("done", "held").length,
        held: of("held").length,
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
      const fresh = this.tasks.filter((task) => ["done", "held"].includes(task.state) && !task.shown);
      fresh.forEach((task) => { task.shown = true; });
      if (this.tasks.length > HEARD) {
        setTimeout(() => announce(this.panel.title.textContent), 100);
      }
      if (fresh.length === 0) {
        return;
      }
      if (!document.getElementById("bibliotheque")) {
        const arrival = fresh[0].copied ? "copie" : "version";
        location.assign(fresh[0].row.act("open").href + (this.forVersion ? "&depose=" + arrival : ""));
        return;
      }
      await this.showList();
    }

    /* The list behind the panel, as it is now. */
    async showList() {
      const library = document.getElementById("bibliotheque");
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
