/*
 * While one types with whom to share, persons, groups and ministries are offered: arrows choose, Enter adds, Escape closes.
 * Without this script the box is a plain search. The link just made is copied by a button.
 */
{
  const box = document.getElementById("chercher");
  const chosen = document.getElementById("choisis");
  const form = document.getElementById("chercher-qui");
  const PAUSE = 150;

  const list = Object.assign(document.createElement("ul"), { className: "suggestions", id: "qui", hidden: true });
  let at = -1;
  let asked = 0;
  let waiting;

  const close = () => {
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const point = (index) => {
    at = (index + list.children.length) % list.children.length;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    box.setAttribute("aria-activedescendant", list.children[at].id);
  };

  const add = ({ principal, name, detail }) => {
    const known = chosen.querySelector(`input[value="${principal}"]`);
    if (known) {
      known.checked = true;
    } else {
      const label = Object.assign(document.createElement("label"), { className: "choice" });
      const input = Object.assign(document.createElement("input"), { type: "checkbox", name: "avec", value: principal, checked: true });
      const words = document.createElement("span");
      const small = Object.assign(document.createElement("span"), { className: "soft small-text", textContent: detail });
      words.append(name, " ", small);
      label.append(input, words);
      chosen.querySelector("legend").after(label);
    }
    box.value = "";
    close();
    globalThis.passerelle?.announce(form.dataset.added.replace("{0}", name));
  };

  const show = (parties) => {
    list.replaceChildren(...parties.map((party, i) => {
      const option = Object.assign(document.createElement("li"), { id: `qui-${i}` });
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const small = Object.assign(document.createElement("small"), { textContent: party.detail });
      option.append(party.name, small);
      option.party = party;
      return option;
    }));
    if (!parties.length || document.activeElement !== box) {
      close();
      return;
    }
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
  };

  const ask = async () => {
    const typed = box.value.trim();
    const question = ++asked;
    if (typed.length < 2) {
      close();
      return;
    }
    const answer = await fetch(`${form.dataset.candidates}&q=${encodeURIComponent(typed)}`, { redirect: "manual" }).catch(() => undefined);
    if (question === asked && answer?.ok) show(await answer.json());
  };

  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.labels[0].textContent);
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") point(at + 1);
    else if (event.key === "ArrowUp") point(at < 0 ? -1 : at - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter") add(list.children[Math.max(at, 0)].party);
    else return;
    event.preventDefault();
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) add(option.party);
  });

  const copy = document.getElementById("copier");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById("nouveau-lien").value);
      globalThis.passerelle?.announce(copy.dataset.copied);
      copy.textContent = copy.dataset.copied;
    });
  }
}
