/* Where the scripts of a page did not come, or the browser is too old for them: says so, and takes away dead controls. */
addEventListener("load", function () {
  var dead = document.querySelectorAll(":not(:defined) form:not([action]),:not(:defined) button");
  if (!document.querySelector(":not(:defined):not(embed-builder)")) return;
  for (var i = 0; i < dead.length; i += 1) dead[i].hidden = true;
  document.getElementById("failed").hidden = false;
  document.getElementById("asked").textContent = location.search;
});
