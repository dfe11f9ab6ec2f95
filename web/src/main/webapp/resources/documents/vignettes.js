/*
 * Small pictures that were still being drawn when the grid was shown: they come into their place by themselves. They are drawn
 * one after the other, in the order of the list, so only the first that is missing is asked for.
 */
{
  const PAUSE = 1500;
  const PATIENCE = 40;

  const aWhile = () => new Promise((resolve) => { setTimeout(resolve, PAUSE); });

  const picture = (address) =>
    Object.assign(document.createElement("img"), { src: address, alt: "", width: 480, height: 320, draggable: false });

  const complete = async () => {
    const waiting = Array.from(document.querySelectorAll(".thumbnail[data-coming]")).filter((place) => place.dataset.coming);
    let patience = PATIENCE;
    while (waiting.length > 0 && waiting[0].isConnected && patience > 0) {
      const { coming } = waiting[0].dataset;
      const answer = await fetch(coming).catch(() => null);
      if (answer?.headers.has("Retry-After") || !answer) {
        patience--;
        await aWhile();
        continue;
      }
      const place = waiting.shift();
      patience = PATIENCE;
      if (answer.status === 200) {
        place.append(picture(coming));
      }
    }
  };

  document.addEventListener("passerelle:liste", complete);
  complete();
}
