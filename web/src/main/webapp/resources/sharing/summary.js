/* When another place is chosen for what is being written, the sentence beside the button says who will see it there. */
{
  const summary = document.querySelector("[data-summary]:not([data-summary=''])");
  const place = document.getElementById("groupId");
  if (summary && place) {
    place.addEventListener("change", async () => {
      const answer = await fetch(summary.dataset.summary + encodeURIComponent(place.value), { redirect: "manual" }).catch(() => undefined);
      if (answer?.ok) summary.querySelector("[role=status]").textContent = await answer.text();
    });
  }
}
