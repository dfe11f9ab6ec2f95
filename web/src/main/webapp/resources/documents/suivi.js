/* The panel of files on their way: a line for each, and one for all. */
{
  const language = document.documentElement.lang;

  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  const number = (value, digits) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);

  const size = (bytes, units) => {
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

  const KINDS = {
    pdf: "pdf", png: "image", jpg: "image", jpeg: "image", gif: "image", webp: "image", svg: "image",
    xlsx: "table", xls: "table", ods: "table", csv: "table", pptx: "slides", ppt: "slides", odp: "slides",
    docx: "text", doc: "text", odt: "text", txt: "text", md: "text", rtf: "text", html: "text",
  };

  const kind = (file) => KINDS[file.name.split(".").pop().toLowerCase()] ?? "archive";

  /* How fast it goes, of late. */
  class Pace {
    constructor() {
      this.marks = [];
    }

    note(bytes) {
      const now = performance.now();
      this.marks.push([now, bytes]);
      while (this.marks.length > 2 && now - this.marks[0][0] > 8000) {
        this.marks.shift();
      }
    }

    left(bytes) {
      const [then, before] = this.marks[0] ?? [0, 0];
      const [now, at] = this.marks[this.marks.length - 1] ?? [0, 0];
      return now - then < 500 || at <= before ? null : ((bytes - at) * (now - then)) / (at - before) / 1000;
    }
  }

  /* What is shown of one file. */
  class Row {
    constructor(file, folders, pattern) {
      this.element = pattern.content.firstElementChild.cloneNode(true);
      this.bar = this.element.querySelector("progress");
      this.words = this.element.querySelector("small");
      this.pace = new Pace();
      this.element.querySelector("b").textContent = [...folders, file.name].join("/");
      this.bar.setAttribute("aria-label", file.name);
      this.element.querySelectorAll("[data-name]").forEach((place) => { place.textContent = file.name; });
      const icon = this.element.querySelector("svg.file");
      const use = icon.querySelector("use");
      icon.setAttribute("class", "file " + kind(file));
      use.setAttribute("href", use.getAttribute("href").replace(/#.*/, "#f-" + kind(file)));
    }

    act(name) {
      return this.element.querySelector(`[data-act=${name}]`);
    }

    on(name, listener) {
      this.act(name).addEventListener("click", listener);
    }

    say(words, state = "") {
      this.words.textContent = words;
      this.words.className = state;
    }

    /* The acts that are offered now; the keyboard does not lose its place. */
    show(...acts) {
      const hadFocus = this.element.contains(document.activeElement);
      for (const act of this.element.querySelectorAll("[data-act]")) {
        act.hidden = !acts.includes(act.dataset.act);
      }
      this.bar.hidden = !acts.includes("cancel");
      if (hadFocus && acts.length > 0 && !this.element.contains(document.activeElement.closest(":not([hidden])"))) {
        this.act(acts[0]).focus();
      }
    }

    /* A list of what was left out of an archive. */
    list(files, words) {
      const details = document.createElement("details");
      const summary = document.createElement("summary");
      summary.textContent = words;
      const list = document.createElement("ul");
      for (const { name, why } of files) {
        const line = document.createElement("li");
        line.textContent = name + "\u00a0: " + why;
        list.append(line);
      }
      details.append(summary, list);
      this.words.after(details);
    }
  }

  /* All files together. */
  class Panel {
    constructor(section) {
      this.element = section.querySelector(".depot-suivi");
      this.list = this.element.querySelector(".uploads");
      this.title = this.element.querySelector("h3");
      this.bar = this.element.querySelector(".depot-tout");
      this.words = this.element.querySelector(".depot-reste");
      this.pattern = section.querySelector("template[data-rangee]");
      this.text = section.dataset;
      this.units = this.text.units.split(" ");
      this.pace = new Pace();
    }

    row(file, folders) {
      const row = new Row(file, folders, this.pattern);
      this.list.append(row.element);
      this.element.hidden = false;
      return row;
    }

    /* Shows the line that something happens to, unless somebody is looking at another. */
    follow(row) {
      if (!this.list.matches(":hover, :focus-within")) {
        const down = row.element.getBoundingClientRect().bottom - this.list.getBoundingClientRect().bottom;
        this.list.scrollTop += Math.max(0, down);
      }
    }

    act(name) {
      return this.element.querySelector(`[data-all=${name}]`);
    }

    on(name, listener) {
      this.act(name).addEventListener("click", listener);
    }

    progress(row, sent, total) {
      const share = total ? sent / total : 0;
      row.bar.value = Math.floor(share * 100);
      row.pace.note(sent);
      const left = row.pace.left(total);
      row.say(share >= 1 ? this.text.keeping : fill(left === null ? this.text.progressFirst : this.text.progress, {
        percent: number(Math.floor(share * 100), 0),
        sent: size(sent, this.units),
        total: size(total, this.units),
        left: left === null ? "" : time(left),
      }));
    }

    /* Once a frame is often enough. */
    whole(state) {
      this.state = state;
      this.frame ??= requestAnimationFrame(() => {
        this.frame = null;
        this.showWhole(this.state);
      });
    }

    showWhole({ done, count, sent, total, going, paused, refused, held }) {
      const over = going === 0 && paused === 0;
      this.pace.note(sent);
      const left = this.pace.left(total);
      this.title.textContent = over
        ? fill(this.ending(refused, held), { count: done, refused, held })
        : fill(this.text.goingOn, { place: Math.min(done + 1, count), total: count });
      this.bar.value = total ? Math.floor((sent / total) * 100) : 0;
      this.bar.hidden = over || count < 2;
      this.words.textContent = over || count < 2 ? "" : fill(left === null ? this.text.allFirst : this.text.all, {
        sent: size(sent, this.units),
        total: size(total, this.units),
        left: left === null ? "" : time(left),
      });
      this.act("pause").hidden = going === 0;
      this.act("resume").hidden = paused === 0;
      this.act("cancel").hidden = over;
      this.act("close").hidden = !over;
    }

    ending(refused, held) {
      if (refused > 0) {
        return this.text.overRefused;
      }
      return held > 0 ? this.text.overHeld : this.text.over;
    }

    clear() {
      this.list.replaceChildren();
      this.element.hidden = true;
      this.pace = new Pace();
    }
  }

  Object.assign(globalThis.passerelle, { Panel, fill });
}
