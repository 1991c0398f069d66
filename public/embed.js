/*
 * Gives the charts of this site the height that they ask for. Put it once into a page that embeds them:
 *   <script src="https://…/embed.js" async></script>
 * It listens for the messages of iframes whose address is on the site that it was loaded from, and sets nothing but
 * their height. It fetches nothing and remembers nothing.
 */
(() => {
  const { origin } = new URL(document.currentScript?.src ?? location.href);
  addEventListener("message", ({ data, source }) => {
    const heights = Object.values((typeof data === "object" && data?.["datawrapper-height"]) || {});
    const height = Number(heights[0]);
    if (!(height > 0 && height < 20000)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source && frame.src.startsWith(`${origin}/`)) frame.style.height = `${height}px`;
    }
  });
})();
