/*
 * What the server offers under a box while one types: arrows choose, Enter takes, Escape closes; to move in what was typed is
 * to leave what was chosen. Without this script the box is a plain field.
 */
{
  const SHORTEST = 2;
  const PAUSE = 150;

  const made = (name, attributes, ...content) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value));
    element.append(...content);
    return element;
  };

  const small = (text) => {
    const element = document.createElement("small");
    element.textContent = text;
    return element;
  };

  class Suggestions {
    /*
     * id: of the list; address: of the answers, to which what was typed is added; words(one) → its name and a detail;
     * kind(one) → what is to stand above the first of its own, if anything; take(one) → what becomes of the one that is chosen;
     * eager: whether Enter takes the first when none is chosen.
     */
    constructor(box, { id, address, words, kind = () => undefined, take, eager = false }) {
      Object.assign(this, { box, id, address, words, kind, take, eager, all: [], at: -1, asked: 0 });
      this.list = made("ul", { id, class: "suggestions", hidden: "", role: "listbox", "aria-label": box.labels[0].textContent });
      box.after(this.list);
      const said = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id };
      Object.entries(said).forEach(([attribute, value]) => box.setAttribute(attribute, value));
      box.addEventListener("input", () => {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.ask(), PAUSE);
      });
      box.addEventListener("blur", () => this.close());
      box.addEventListener("keydown", (event) => this.press(event));
      // A press would take the focus from the box.
      this.list.addEventListener("pointerdown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) this.choose(this.options().indexOf(option));
      });
    }

    options() {
      return [...this.list.querySelectorAll("[role=option]")];
    }

    async ask() {
      const typed = this.box.value.trim();
      const question = ++this.asked;
      if (typed.length < SHORTEST) {
        this.close();
        return;
      }
      const answer = await fetch(this.address + encodeURIComponent(typed), { redirect: "manual" }).catch(() => undefined);
      // A slower answer to an older question is dropped; so is the sign-in page, when the session is over.
      if (question === this.asked && answer?.ok) this.show(await answer.json());
    }

    show(all) {
      let kinds = 0;
      this.all = all;
      this.list.replaceChildren(...all.flatMap((one, i) => {
        const kind = this.kind(one);
        const isNew = kind !== undefined && (i === 0 || kind !== this.kind(all[i - 1]));
        const [name, detail] = this.words(one);
        if (isNew) kinds++;
        const option = made("li", { id: `${this.id}-${i}`, role: "option", "aria-selected": "false" }, name, small(detail));
        if (kind === undefined) return [option];
        const heading = `${this.id}-kind-${kinds}`;
        option.setAttribute("aria-describedby", heading);
        return isNew ? [made("li", { id: heading, class: "kind-name", role: "presentation" }, kind), option] : [option];
      }));
      if (all.length === 0 || document.activeElement !== this.box) {
        this.close();
        return;
      }
      this.leave();
      this.list.hidden = false;
      this.list.scrollTop = 0;
      this.box.setAttribute("aria-expanded", "true");
      const said = document.querySelector("[data-offered]")?.dataset.offered;
      if (said) globalThis.passerelle.announce(said.replace("{0}", all.length));
    }

    press(event) {
      if (this.list.hidden) {
        if (event.key === "ArrowDown") this.ask();
        return;
      }
      if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) this.leave();
      const wanted = this.eager ? Math.max(this.at, 0) : this.at;
      if (event.key === "ArrowDown") this.point(this.at + 1);
      else if (event.key === "ArrowUp") this.point(this.at < 0 ? -1 : this.at - 1);
      else if (event.key === "Escape") this.close();
      else if (event.key === "Enter" && wanted >= 0) this.choose(wanted);
      else return;
      event.preventDefault();
    }

    point(index) {
      const options = this.options();
      this.leave();
      this.at = (index + options.length) % options.length;
      options[this.at].setAttribute("aria-selected", "true");
      options[this.at].scrollIntoView({ block: "nearest" });
      this.box.setAttribute("aria-activedescendant", options[this.at].id);
    }

    leave() {
      this.at = -1;
      this.options().forEach((option) => option.setAttribute("aria-selected", "false"));
      this.box.removeAttribute("aria-activedescendant");
    }

    choose(index) {
      this.close();
      this.take(this.all[index]);
    }

    // What was asked and is not answered yet will open nothing.
    close() {
      clearTimeout(this.waiting);
      this.asked++;
      this.list.hidden = true;
      this.box.setAttribute("aria-expanded", "false");
      this.leave();
    }
  }

  globalThis.passerelle.Suggestions = Suggestions;
}
