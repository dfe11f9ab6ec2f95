/*
 * While one types with whom to share, persons, groups and ministries are offered; the one that is taken is added. Without this
 * script the box is a plain search. The link just made is copied by a button.
 */
{
  const box = document.getElementById("chercher");
  const chosen = document.getElementById("choisis");
  const form = document.getElementById("chercher-qui");
  const { announce, Suggestions } = globalThis.passerelle;

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
    announce(form.dataset.added.replace("{0}", name));
  };

  new Suggestions(box, {
    id: "qui",
    address: `${form.dataset.candidates}&q=`,
    words: ({ name, detail }) => [name, detail],
    take: add,
    eager: true,
  });

  const copy = document.getElementById("copier");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById("nouveau-lien").value);
      announce(copy.dataset.copied);
      copy.textContent = copy.dataset.copied;
    });
  }
}
