/* The few things that markup alone cannot do. Every page works without them. */

/* After a form came back with errors, the summary is read first. */
document.querySelector("[data-focus]")?.focus();

/* What an Ajax answer has to say is written into a region that was there before it. */
const announce = (text, id = "annonces") => {
  const region = document.getElementById(id);
  region.textContent = "";
  setTimeout(() => { region.textContent = text; }, 50);
};
globalThis.passerelle = { announce };

/* A choice made in a form that says so is applied at once. */
document.addEventListener("change", (event) => {
  event.target.closest("form[data-apply-at-once]")?.requestSubmit();
});
