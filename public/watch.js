function sayFailed() {
  document.getElementById("failed").hidden = false;
  document.getElementById("asked").textContent = location.search;
}
addEventListener("load", function () {
  setTimeout(function () {
    if (!document.querySelector(":not(:defined):not(embed-builder)")) return;
    document
      .querySelectorAll(":not(:defined) label,:not(:defined) input,:not(:defined) select,:not(:defined) button")
      .forEach(function (e) {
        e.hidden = !e.closest("[action]");
      });
    sayFailed();
  }, 1000);
});
addEventListener("unhandledrejection", function (e) {
  if (/module|[Ff]etch|NetworkError|Load failed| answered |^SyntaxError/.test(e.reason)) sayFailed();
});
