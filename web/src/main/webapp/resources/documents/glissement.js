/*
 * Dragging lines of a list onto folders, of the list or of the tree: what is chosen goes together. Nothing moves before the
 * person has read who would read it then, in the words of the page for moving; with the keyboard one goes by that page.
 */
{
  const OURS = "application/x-passerelle";
  const LINES = ".library-lines tbody tr, .library-grid > li";

  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  const box = (line) => line.querySelector("input[name=choix]");
  const titleOf = (line) => line.dataset.title;

  class Drag {
    constructor(dialog) {
      this.dialog = dialog;
      this.names = [];
      this.over = null;
    }

    /* Lines that are being renamed keep the mouse for their letters; links stay where they are. */
    prepare() {
      for (const line of document.querySelectorAll(LINES)) {
        line.draggable = /^[fd]/.test(box(line).value) && !line.querySelector(".renaming");
      }
    }

    begin(event) {
      const line = event.target.closest?.(LINES);
      if (!line?.draggable) {
        return;
      }
      const lines = box(line).checked
        ? Array.from(document.querySelectorAll(LINES)).filter((one) => box(one).checked && one.draggable)
        : [line];
      this.lines = lines;
      this.names = lines.map((one) => box(one).value);
      this.title = lines.length === 1 ? fill(this.dialog.dataset.one, { title: titleOf(line) })
        : fill(this.dialog.dataset.several, { count: lines.length });
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData(OURS, this.names.join(","));
      this.showCount(event.dataTransfer);
      lines.forEach((one) => one.classList.add("leaving"));
    }

    showCount(transfer) {
      const label = document.createElement("span");
      label.className = "drag-label";
      label.textContent = this.title;
      document.body.append(label);
      transfer.setDragImage(label, -12, -12);
      setTimeout(() => label.remove());
    }

    end() {
      this.mark(null);
      this.lines?.forEach((line) => line.classList.remove("leaving"));
      this.names = [];
    }

    /* The folder under the mouse, if what is dragged may be asked to go there. */
    target(event) {
      const found = event.target.closest?.("[data-place]");
      return this.names.length > 0 && found?.dataset.place && !this.names.includes(found.dataset.place) ? found : null;
    }

    hover(event) {
      const found = this.target(event);
      this.mark(found);
      if (found) {
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
      }
    }

    mark(found) {
      if (this.over !== found) {
        this.over?.classList.remove("receiving");
        found?.classList.add("receiving");
        this.over = found;
      }
    }

    async drop(event) {
      const found = this.target(event);
      if (!found) {
        return;
      }
      event.preventDefault();
      const asked = { names: this.names, title: this.title, place: found.dataset.place, name: titleOf(found) };
      this.end();
      await this.ask(asked);
    }

    /* Who would gain and who would lose, before anything moves. */
    async ask({ names, title, place, name }) {
      const { here, address, question, refused } = this.dialog.dataset;
      const query = new URLSearchParams({ mode: "deplacer", choix: names.join(","), ici: here, vers: place });
      const answer = await fetch(`${address}?${query}`).catch(() => null);
      const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
      const card = page?.querySelector(".destination > section");
      const body = this.dialog.querySelector("[data-body]");
      this.dialog.querySelector("h2").textContent = fill(question, { things: title, place: name });
      if (card) {
        card.querySelector("h2").remove();
        body.replaceChildren(...document.importNode(card, true).childNodes);
        this.stay(body);
      } else {
        body.textContent = refused;
      }
      this.dialog.showModal();
      (body.querySelector("button") ?? this.dialog.querySelector("button")).focus();
    }

    /* Afterwards one is in the list where one was; going back closes the question. */
    stay(body) {
      const form = body.querySelector("form");
      if (!form) {
        return;
      }
      for (const [name, value] of Object.entries({ rester: "oui", ordre: this.dialog.dataset.order })) {
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
      form.querySelector("a.button").addEventListener("click", (event) => {
        event.preventDefault();
        this.dialog.close();
      });
    }
  }

  const dialog = document.getElementById("glissement");
  if (dialog) {
    const drag = new Drag(dialog);
    drag.prepare();
    document.addEventListener("passerelle:liste", () => drag.prepare());
    document.addEventListener("dragstart", (event) => drag.begin(event));
    document.addEventListener("dragend", () => drag.end());
    document.addEventListener("dragover", (event) => drag.hover(event));
    document.addEventListener("drop", (event) => drag.drop(event));
    dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  }
}
