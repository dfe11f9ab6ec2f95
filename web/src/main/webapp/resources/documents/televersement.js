/*
 * Deposits files one after another, with a bar for each. Without this script the form works by itself. Files stay in
 * the list with their reason when they were not taken in, so that one can try again without choosing them anew.
 */
const form = document.getElementById("depot");

if (form) {
  const input = form.querySelector("input[type=file]");
  const tracking = document.getElementById("depot-suivi");
  const list = tracking.querySelector(".uploads");
  const state = document.getElementById("depot-etat");
  const pattern = document.getElementById("depot-rangee");
  const language = document.documentElement.lang;
  const units = form.dataset.units.split(" ");
  const waiting = [];
  let current = null;

  const announce = (text) => globalThis.passerelle?.announce(text);

  const number = (value, digits) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);

  const size = (bytes) => {
    let unit = 0;
    let value = bytes;
    while (value >= 999.5 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    return number(value, unit > 0 && value < 9.95 ? 1 : 0) + "\u00a0" + units[unit];
  };

  const time = (seconds) => {
    const rounded = Math.max(1, Math.round(seconds));
    return rounded < 90 ? rounded + "\u00a0s" : Math.round(rounded / 60) + "\u00a0min";
  };

  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  const kind = (file) => {
    const kinds = {
      pdf: "pdf", png: "image", jpg: "image", jpeg: "image", gif: "image", webp: "image", svg: "image",
      xlsx: "table", xls: "table", ods: "table", csv: "table", pptx: "slides", ppt: "slides", odp: "slides",
      docx: "text", doc: "text", odt: "text", txt: "text", md: "text", rtf: "text", html: "text",
    };
    return kinds[file.name.split(".").pop().toLowerCase()] ?? "archive";
  };

  /* What is shown of one file. */
  class Row {
    constructor(file) {
      this.element = pattern.content.firstElementChild.cloneNode(true);
      this.bar = this.element.querySelector("progress");
      this.words = this.element.querySelector("small");
      this.element.querySelector("b").textContent = file.name;
      this.bar.setAttribute("aria-label", file.name);
      this.element.querySelectorAll("[data-name]").forEach((place) => { place.textContent = file.name; });
      const icon = this.element.querySelector("svg.file");
      const use = icon.querySelector("use");
      icon.setAttribute("class", "file " + kind(file));
      use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#f-" + kind(file)));
      list.append(this.element);
    }

    act(name) {
      return this.element.querySelector(`[data-act=${name}]`);
    }

    say(words, state = "") {
      this.words.textContent = words;
      this.words.className = state;
    }

    show(...acts) {
      for (const name of ["cancel", "retry", "open"]) {
        this.act(name).hidden = !acts.includes(name);
      }
      this.bar.hidden = !acts.includes("cancel");
    }
  }

  /* One file on its way, from the moment it is chosen. */
  class Upload {
    constructor(file, fields) {
      this.file = file;
      this.fields = fields;
      this.row = new Row(file);
      this.row.act("cancel").addEventListener("click", () => this.cancel());
      this.row.act("retry").addEventListener("click", () => enqueue(this));
    }

    wait() {
      this.cancelled = false;
      this.heard = 0;
      this.row.bar.value = 0;
      this.row.say(form.dataset.waiting);
      this.row.show("cancel");
    }

    async go() {
      this.started = performance.now();
      const refusal = await this.ask();
      if (refusal) {
        this.fail(refusal);
      } else if (!this.cancelled) {
        await this.send();
      }
    }

    /* Asks before sending: a file that would be refused does not travel for nothing. */
    async ask() {
      if (this.file.size > Number(form.dataset.limit)) {
        return form.dataset.tooLarge;
      }
      const question = new URLSearchParams({ ...this.fields, taille: this.file.size });
      try {
        const answer = await fetch(form.action + "?" + question, {
          headers: { Accept: "application/json" },
          cache: "no-store",
        });
        return answer.ok ? (isJson(answer.headers.get("Content-Type")) ? "" : form.dataset.session)
          : await sentence(answer);
      } catch {
        return form.dataset.network;
      }
    }

    send() {
      const body = new FormData();
      for (const [name, value] of Object.entries(this.fields)) {
        body.append(name, value);
      }
      body.append("fichier", this.file, this.file.name);
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        this.request = request;
        request.upload.addEventListener("progress", (event) => this.progress(event));
        request.addEventListener("load", () => { this.answered(request); resolve(); });
        request.addEventListener("error", () => { this.fail(form.dataset.network); resolve(); });
        request.addEventListener("abort", () => resolve());
        request.open("POST", form.action);
        request.setRequestHeader("Accept", "application/json");
        request.send(body);
      });
    }

    progress(event) {
      const share = event.total ? event.loaded / event.total : 0;
      const percent = Math.floor(share * 100);
      this.row.bar.value = percent;
      if (share >= 1) {
        this.row.say(form.dataset.keeping);
      } else {
        const seconds = (performance.now() - this.started) / 1000;
        this.row.say(fill(form.dataset.progress, {
          percent: number(percent, 0),
          sent: size(event.loaded),
          total: size(event.total),
          left: time(share > 0 ? (seconds / share) * (1 - share) : 0),
        }));
      }
      const quarter = Math.floor(percent / 25) * 25;
      if (quarter > this.heard) {
        this.heard = quarter;
        announce(fill(form.dataset.progressHeard, { name: this.file.name, percent: quarter }));
      }
    }

    answered(request) {
      const json = isJson(request.getResponseHeader("Content-Type")) ? JSON.parse(request.responseText) : null;
      if (request.status === 201 && json) {
        this.succeed(json.documents[0]);
      } else if (json?.message) {
        this.fail(json.message);
      } else {
        this.fail(request.status >= 500 ? form.dataset.broken : form.dataset.session);
      }
    }

    succeed(deposited) {
      this.done = true;
      this.address = deposited.address;
      this.row.act("open").href = deposited.address;
      this.row.say(deposited.message, "done");
      this.row.show("open");
      announce(this.file.name + " : " + deposited.message);
    }

    fail(words) {
      if (this.cancelled) {
        return;
      }
      this.row.say(words, "error");
      this.row.show("retry");
      announce(this.file.name + " : " + words);
    }

    cancel() {
      this.cancelled = true;
      this.request?.abort();
      const place = waiting.indexOf(this);
      if (place >= 0) {
        waiting.splice(place, 1);
      }
      this.row.say(form.dataset.cancelled);
      this.row.show("retry");
      this.row.act("retry").focus();
      announce(form.dataset.cancelled);
    }
  }

  const isJson = (type) => (type ?? "").startsWith("application/json");

  const sentence = async (answer) => {
    if (isJson(answer.headers.get("Content-Type"))) {
      return (await answer.json()).message;
    }
    return answer.status >= 500 ? form.dataset.broken : form.dataset.session;
  };

  const enqueue = (upload) => {
    upload.wait();
    waiting.push(upload);
    run();
  };

  const run = async () => {
    if (current) {
      return;
    }
    const sent = [];
    while ((current = waiting.shift())) {
      sent.push(current);
      state.textContent = fill(form.dataset.goingOn, {
        place: sent.length,
        total: sent.length + waiting.length,
      });
      await current.go();
    }
    current = null;
    state.textContent = form.dataset.over;
    await showWhatCame(sent.filter((upload) => upload.done));
  };

  /* A new version changes the whole page; new documents only its list. */
  const showWhatCame = async (uploads) => {
    const library = document.getElementById("bibliotheque");
    if (uploads.length > 0 && !library) {
      location.assign(uploads[0].address + "&depose=version");
    } else if (uploads.length > 0) {
      const answer = await fetch(location.href, { cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("bibliotheque");
      if (fresh) {
        library.replaceChildren(...document.importNode(fresh, true).childNodes);
      }
    }
  };

  const begin = (files) => {
    if (files.length === 0) {
      announce(form.dataset.noFile);
      input.focus();
      return;
    }
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") {
        fields[name] = value;
      }
    }
    tracking.hidden = false;
    const chosen = input.multiple ? Array.from(files) : [files[0]];
    chosen.map((file) => new Upload(file, fields)).forEach(enqueue);
    input.value = "";
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin(input.files);
  });

  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  form.addEventListener("dragleave", (event) => {
    if (!form.contains(event.relatedTarget)) {
      form.classList.remove("over");
    }
  });
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    begin(event.dataTransfer.files);
  });

  window.addEventListener("beforeunload", (event) => {
    if (current) {
      event.preventDefault();
    }
  });
}
