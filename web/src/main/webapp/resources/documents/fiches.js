/*
 * The form that says what a document is: it shows what is asked of the chosen kind only, puts a
 * suggested word among the others, and offers colleagues where a person is asked for. Without it,
 * everything is shown and typed.
 */
const kind = document.getElementById("genre");
const showAsked = () => {
  document.querySelectorAll("[data-kind]").forEach((part) => {
    const wanted = part.dataset.kind.split(" ").includes(kind.value);
    part.hidden = !wanted;
    part.disabled = !wanted;
  });
};
if (kind) {
  kind.addEventListener("change", showAsked);
  showAsked();
}

const tags = document.getElementById("motsClics") ?? document.getElementById("ajouter");
const suggestions = document.getElementById("motsProposes");
const words = () => tags.value.split(/[,;]/).map((word) => word.trim()).filter(Boolean);
const same = (one, other) => one.localeCompare(other, "fr", { sensitivity: "base" }) === 0;
const showChosen = () => suggestions.querySelectorAll("[data-tag]").forEach((button) => {
  button.setAttribute("aria-pressed", String(words().some((word) => same(word, button.dataset.tag))));
});
if (tags && suggestions) {
  suggestions.hidden = false;
  tags.addEventListener("input", showChosen);
  suggestions.addEventListener("click", (event) => {
    const tag = event.target.closest("[data-tag]")?.dataset.tag;
    if (!tag) return;
    const others = words().filter((word) => !same(word, tag));
    tags.value = (others.length < words().length ? others : [...others, tag]).join(", ");
    showChosen();
  });
  showChosen();
}

document.querySelectorAll("[data-take]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.take);
    field.value = button.dataset.value;
    field.focus();
  });
});

const offered = document.getElementById("collegues-proposes");
let question = 0;
const propose = async (typed) => {
  const asked = ++question;
  const answer = await fetch(`/api/personnes?q=${encodeURIComponent(typed.replaceAll(".", " "))}`, { redirect: "manual" });
  if (!answer.ok || asked !== question) return;
  offered.replaceChildren(...(await answer.json()).map((person) => Object.assign(document.createElement("option"), {
    value: person.handle,
    label: `${person.name}, ${person.organisation}`,
  })));
};
document.querySelectorAll("[data-person]").forEach((field) => {
  field.addEventListener("input", () => {
    if (field.value.trim().length > 1) propose(field.value.trim());
  });
});
