// Nabij works without this file. It only spares the user: no second submit, and focus on the summary of errors.
(function () {
  "use strict";
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method.toLowerCase() !== "post") {
      return;
    }
    if (form.dataset.submitted) {
      event.preventDefault();
      return;
    }
    form.dataset.submitted = "yes";
    form.querySelectorAll("button[type=submit], button:not([type])").forEach(function (button) {
      button.setAttribute("aria-disabled", "true");
    });
  });
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) {
      return;
    }
    document.querySelectorAll("form[data-submitted]").forEach(function (form) {
      delete form.dataset.submitted;
      form.querySelectorAll("[aria-disabled]").forEach(function (button) {
        button.removeAttribute("aria-disabled");
      });
    });
  });
  // Forms with data-progress show how far an upload is; data-outcome is emptied when other files are chosen.
  function progress(event, value, text) {
    var form = event.target.closest && event.target.closest("form[data-progress]");
    if (!form) {
      return;
    }
    var box = document.getElementById(form.dataset.progress);
    box.hidden = text === "";
    box.querySelector("[role=status]").textContent = text;
    var bar = box.querySelector("progress");
    if (value === null) {
      bar.removeAttribute("value");
    } else {
      bar.value = value;
    }
  }
  document.addEventListener("htmx:beforeRequest", function (event) {
    progress(event, 0, "Uploaden begint");
  });
  document.addEventListener("htmx:xhr:progress", function (event) {
    var part = event.detail.lengthComputable ? Math.round((100 * event.detail.loaded) / event.detail.total) : null;
    progress(event, part === 100 ? null : part, part === 100 || part === null ? "Nabij leest en toetst de berichten" : part + "% verstuurd naar Nabij");
  });
  document.addEventListener("htmx:afterRequest", function (event) {
    progress(event, 0, "");
  });
  document.addEventListener("change", function (event) {
    var form = event.target.type === "file" && event.target.form;
    if (form && form.dataset.outcome) {
      document.getElementById(form.dataset.outcome).replaceChildren();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    var errors = document.querySelector(".nabij-errors");
    if (errors) {
      errors.focus();
    }
  });
})();
