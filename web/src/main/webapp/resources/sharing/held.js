/*
 * What waits for a decision is said in a dialog; without this script it stands open on the page. Escape and « Revenir » lead
 * back to what was typed, where the caret goes on.
 */
{
  const held = document.querySelector("dialog[data-modal]");
  if (held) {
    const back = held.querySelector("[data-close]");
    const form = held.closest("form");
    const typed = () => form.querySelector("textarea:not([hidden]), [contenteditable], input[type=search], input[type=text]:not(dialog *)");
    held.removeAttribute("open");
    back.hidden = false;
    back.addEventListener("click", () => held.close());
    held.addEventListener("close", () => (typed() ?? document.querySelector("h1")).focus());
    held.showModal();
    (held.querySelector("#motif") ?? back).focus();
  }
}
