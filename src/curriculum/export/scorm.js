// Reports a page to the learning management system it runs in, by the run-time interface of SCORM 1.2. A page that was
// only opened is "incomplete"; it is "completed" when the participant says so, and nothing else makes it so.
(function () {
  "use strict";

  /** The system's interface: it is in this window or in one around it. */
  function within(start) {
    for (var view = start, step = 0; view && step < 100; step += 1) {
      if (view.API) return view.API;
      if (view.parent === view) return null;
      view = view.parent;
    }
    return null;
  }

  function find() {
    try {
      return within(window) || (window.opener ? within(window.opener) : null);
    } catch (_) {
      // A window of another site is around this one: nobody to report to.
      return null;
    }
  }

  var api = find();
  if (!api || String(api.LMSInitialize("")) !== "true") return;

  var began = Date.now();
  var status = api.LMSGetValue("cmi.core.lesson_status");
  var mark = document.getElementById("read");
  var box = mark.querySelector("input");

  function report(value) {
    api.LMSSetValue("cmi.core.lesson_status", value);
    api.LMSCommit("");
  }

  box.checked = status === "completed" || status === "passed";
  if (!box.checked) report("incomplete");
  mark.hidden = false;
  box.addEventListener("change", function () {
    report(box.checked ? "completed" : "incomplete");
  });

  /** A stretch of time as `HH:MM:SS`. */
  function duration(milliseconds) {
    var seconds = Math.floor(milliseconds / 1000);
    var parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return parts
      .map(function (part) {
        return (part < 10 ? "0" : "") + part;
      })
      .join(":");
  }

  window.addEventListener("pagehide", function finish() {
    window.removeEventListener("pagehide", finish);
    api.LMSSetValue("cmi.core.session_time", duration(Date.now() - began));
    api.LMSFinish("");
  });
})();
