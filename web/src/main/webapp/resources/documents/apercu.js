/*
 * Shows a PDF in its page with pdf.js: only the pages in view are fetched and drawn. The bar and the keys are ours.
 * Nothing of the file ever runs: scripts and forms of a PDF are not asked for, its links open elsewhere.
 */
{
  const root = document.getElementById("apercu");

  /* How pdf.js says that a word is not in the document. */
  const NOWHERE = 1;

  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  /* pdf.js asks for words; the bar has them, and pages get their names below. */
  class OwnWords {
    getLanguage() { return document.documentElement.lang; }
    getDirection() { return "ltr"; }
    async get(ids, args, fallback) { return fallback ?? ""; }
    async translate() {}
    async translateOnce() {}
    async destroy() {}
    pause() {}
    resume() {}
  }

  class Viewer {
    constructor(element) {
      this.element = element;
      this.words = element.dataset;
      this.scroll = element.querySelector(".viewer-scroll");
      this.number = element.querySelector(".viewer-number");
      this.count = element.querySelector(".viewer-count");
      this.field = element.querySelector(".viewer-find input");
      this.pages = 0;
    }

    act(name) {
      return this.element.querySelector(`[data-act=${name}]`);
    }

    async open() {
      this.element.hidden = false;
      this.element.dataset.busy = "";
      const library = this.words.library;
      const pdf = await import(library + "legacy/build/pdf.min.mjs");
      const parts = await import(library + "legacy/web/pdf_viewer.mjs");
      pdf.GlobalWorkerOptions.workerSrc = library + "legacy/build/pdf.worker.min.mjs";
      this.bus = new parts.EventBus();
      this.links = new parts.PDFLinkService({ eventBus: this.bus, externalLinkTarget: parts.LinkTarget.BLANK });
      this.finder = new parts.PDFFindController({ eventBus: this.bus, linkService: this.links });
      this.viewer = new parts.PDFViewer({
        container: this.scroll,
        eventBus: this.bus,
        linkService: this.links,
        findController: this.finder,
        l10n: new OwnWords(),
        annotationMode: pdf.AnnotationMode.ENABLE,
        annotationEditorMode: pdf.AnnotationEditorType.DISABLE,
        maxCanvasPixels: 8_000_000,
        supportsPinchToZoom: false,
      });
      this.links.setViewer(this.viewer);
      this.listen();
      const loaded = await pdf.getDocument({
        url: this.words.source,
        cMapUrl: library + "cmaps/",
        standardFontDataUrl: library + "standard_fonts/",
        iccUrl: library + "iccs/",
        wasmUrl: library + "wasm/",
        useWasm: false,
        isEvalSupported: false,
        enableXfa: false,
        disableAutoFetch: true,
        disableStream: true,
        rangeChunkSize: 64 * 1024,
      }).promise;
      this.pages = loaded.numPages;
      this.element.querySelector(".viewer-total").textContent =
        this.element.querySelector(".viewer-total").textContent.replace(/\d[\d\s]*$/, "") + this.pages;
      this.viewer.setDocument(loaded);
      this.links.setDocument(loaded);
    }

    listen() {
      this.bus.on("pagesinit", () => this.begin());
      this.bus.on("pagechanging", ({ pageNumber }) => this.show(pageNumber));
      this.bus.on("scalechanging", ({ scale }) => this.showScale(scale));
      this.bus.on("updatefindmatchescount", ({ matchesCount }) => this.showCount(matchesCount, false));
      this.bus.on("updatefindcontrolstate", ({ state, matchesCount }) => this.showCount(matchesCount, state === NOWHERE));
      this.act("previous").addEventListener("click", () => this.go(this.viewer.currentPageNumber - 1));
      this.act("next").addEventListener("click", () => this.go(this.viewer.currentPageNumber + 1));
      this.act("smaller").addEventListener("click", () => this.viewer.decreaseScale());
      this.act("larger").addEventListener("click", () => this.viewer.increaseScale());
      this.act("fit").addEventListener("click", () => this.fit());
      this.act("before").addEventListener("click", () => this.find("again", true));
      this.act("after").addEventListener("click", () => this.find("again", false));
      this.number.addEventListener("change", () => this.go(Number.parseInt(this.number.value, 10)));
      this.field.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.find(this.field.value === this.asked ? "again" : "", false);
      });
      this.field.addEventListener("input", () => {
        clearTimeout(this.typing);
        this.typing = setTimeout(() => this.find("", false), 250);
      });
      this.scroll.addEventListener("keydown", (event) => this.key(event));
      new ResizeObserver(() => { if (this.fitted) this.fit(); }).observe(this.element);
    }

    begin() {
      delete this.element.dataset.busy;
      this.name();
      this.fit();
      const page = Number.parseInt(this.words.page, 10);
      this.go(page > 1 ? page : 1);
      this.show(this.viewer.currentPageNumber);
      if (this.field.value.trim()) {
        this.find("", false);
      }
    }

    name() {
      this.scroll.querySelectorAll(".page").forEach((page) => {
        page.setAttribute("aria-label", fill(this.words.wordsPage, { page: page.dataset.pageNumber }));
      });
    }

    fit() {
      this.viewer.currentScaleValue = "page-width";
      this.fitted = true;
    }

    go(page) {
      if (page >= 1 && page <= this.pages) {
        this.viewer.currentPageNumber = page;
      } else {
        this.number.value = this.viewer.currentPageNumber;
      }
    }

    show(page) {
      this.number.value = page;
      this.act("previous").disabled = page <= 1;
      this.act("next").disabled = page >= this.pages;
      const heard = fill(this.words.wordsHeard, { page, total: this.pages });
      this.number.setAttribute("aria-label", heard);
      const text = this.element.querySelector(".viewer-text");
      const address = new URL(text.href);
      address.searchParams.set("page", page);
      text.href = address.href;
    }

    showScale(scale) {
      this.fitted = this.viewer.currentScaleValue === "page-width";
      this.act("fit").firstElementChild.textContent = Math.round(scale * 100) + "\u00a0%";
    }

    find(type, backwards) {
      this.asked = this.field.value;
      if (!this.asked.trim()) {
        this.bus.dispatch("findbarclose", { source: this });
        this.showFindActs(false);
        this.count.textContent = "";
        return;
      }
      this.bus.dispatch("find", {
        source: this, type, query: this.asked.trim(), findPrevious: backwards,
        highlightAll: true, caseSensitive: false, entireWord: false, matchDiacritics: false,
      });
    }

    showCount({ current = 0, total = 0 } = {}, nowhere) {
      if (!this.asked?.trim()) {
        return;
      }
      if (total > 0) {
        this.count.textContent = fill(this.words.wordsCount, { place: current || 1, total });
      } else {
        this.count.textContent = nowhere ? this.words.wordsNone : "";
      }
      this.showFindActs(total > 0);
    }

    showFindActs(shown) {
      this.act("before").hidden = !shown;
      this.act("after").hidden = !shown;
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      const here = this.viewer.currentPageNumber;
      const leaps = {
        PageUp: here - 1, ArrowLeft: here - 1, PageDown: here + 1, ArrowRight: here + 1, Home: 1, End: this.pages,
      };
      const sideways = event.key.startsWith("Arrow") && this.scroll.scrollWidth > this.scroll.clientWidth;
      if (event.key in leaps && !sideways) {
        event.preventDefault();
        this.go(Math.min(Math.max(1, leaps[event.key]), this.pages));
      } else if (event.key === "+" || event.key === "=") {
        this.viewer.increaseScale();
      } else if (event.key === "-") {
        this.viewer.decreaseScale();
      }
    }
  }

  const refuse = (reason) => {
    const note = document.getElementById("apercu-note");
    note.querySelector(".notice > div").textContent =
      reason?.name === "PasswordException" ? root.dataset.wordsLocked : root.dataset.wordsBroken;
    note.hidden = false;
    root.querySelector(".viewer-frame").hidden = true;
    delete root.dataset.busy;
  };

  /* Asks every other second, for as long as a conversion may take. */
  const whenMade = async () => {
    for (let turn = 0; turn < 60; turn++) {
      const answer = await fetch(root.dataset.source, { method: "HEAD" });
      if (answer.status === 200) {
        return true;
      }
      if (answer.status !== 202) {
        return false;
      }
      await new Promise((resolve) => { setTimeout(resolve, 2000); });
    }
    return false;
  };

  const start = async () => {
    if (root.dataset.coming === "true") {
      const waiting = document.getElementById("apercu-attente");
      const said = waiting.querySelector(".viewer-wait");
      said.hidden = false;
      if (!await whenMade()) {
        said.hidden = true;
        return;
      }
      waiting.remove();
    }
    await new Viewer(root).open();
  };

  if (root) {
    start().catch(refuse);
  }
}
