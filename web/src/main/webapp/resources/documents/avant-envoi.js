/*
 * Asks before files travel: which names are taken, which bytes the person can already read elsewhere, and has the folders made
 * that come with them. When nobody answers, files are sent all the same: the server decides in the end.
 */
{
  class Outlook {
    constructor(depot) {
      this.depot = depot;
      this.hashing = Promise.resolve();
    }

    async of(tasks) {
      const known = await this.ask("/fichiers", {
        fichiers: tasks.map(({ file, folders }) => ({ nom: file.name, taille: file.size, dossiers: folders })),
      });
      for (const [place, task] of tasks.entries()) {
        await this.decide(task, known?.[place] ?? {}, tasks.length - place - 1);
      }
      const ready = tasks.filter((task) => task.state === "checking");
      if (!(await this.makeFolders(ready))) {
        return;
      }
      for (const task of ready) {
        if (task.perhapsHere) {
          this.hashing = this.hashing.then(() => this.compare(task)).catch(() => this.depot.enqueue(task));
        } else {
          this.depot.enqueue(task);
        }
      }
    }

    async decide(task, { perhapsHere, taken, replaceable }, others) {
      task.perhapsHere = perhapsHere && !task.unpack;
      if (!taken || task.unpack || task.state !== "checking") {
        return;
      }
      task.decision = await globalThis.passerelle.questions.name(task.file, taken, replaceable, others);
      if (!task.decision) {
        task.become("skipped", this.depot.text.skipped, "", "retry");
      }
    }

    /* One request for all folders, before several files want the same one. */
    async makeFolders(tasks) {
      const paths = new Map(tasks.filter((task) => task.folders.length > 0).map((task) => [task.folders.join("/"), task.folders]));
      if (paths.size === 0) {
        return true;
      }
      const made = await this.ask("/dossiers", { dossiers: [...paths.values()] });
      if (!Array.isArray(made)) {
        tasks.forEach((task) => task.fail(made?.message ?? this.depot.text.network));
        return false;
      }
      const ids = new Map([...paths.keys()].map((path, place) => [path, made[place]]));
      tasks.forEach((task) => { task.folder = ids.get(task.folders.join("/")) ?? ""; });
      return true;
    }

    /* Only a file whose size is that of one she may read is compared. */
    async compare(task) {
      if (task.state !== "checking") {
        return;
      }
      task.row.say(this.depot.text.comparing);
      task.hash = await this.hash(task);
      const places = await this.ask("/ailleurs", { empreinte: task.hash, ...task.place });
      if (task.state !== "checking") {
        return;
      }
      if (Array.isArray(places) && places.length > 0 && task.decision !== "version") {
        task.isAlready(places);
      } else {
        this.depot.enqueue(task);
      }
    }

    hash(task) {
      const worker = new Worker(this.depot.text.worker);
      return new Promise((resolve, reject) => {
        worker.addEventListener("message", ({ data }) => {
          if (data.hash || data.problem) {
            worker.terminate();
            data.hash ? resolve(data.hash) : reject(new Error(data.problem));
          } else {
            task.row.bar.value = Math.floor((data.read / task.file.size) * 100);
          }
        });
        worker.addEventListener("error", () => reject(new Error("worker")));
        worker.postMessage({ file: task.file, library: this.depot.text.sha });
      });
    }

    /* The answer; with a message when it is a refusal; null when nobody answers. */
    async ask(what, question) {
      try {
        const answer = await fetch(this.depot.text.avant + what, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ ...this.depot.fields, ...question }),
        });
        const isJson = (answer.headers.get("Content-Type") ?? "").startsWith("application/json");
        return isJson ? await answer.json() : null;
      } catch {
        return null;
      }
    }
  }

  globalThis.passerelle.Outlook = Outlook;
}
