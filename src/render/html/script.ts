/** The page's filter. The page says everything without it; a test holds `SCRIPT_HASH` to this text. */
export const SCRIPT = `
(function () {
  'use strict';
  var form = document.getElementById('filter');
  var said = document.getElementById('shown');
  var rows = Array.prototype.slice.call(document.querySelectorAll('tr[data-s]'));
  var items = Array.prototype.slice.call(document.querySelectorAll('li.finding'));
  var blocks = Array.prototype.slice.call(document.querySelectorAll('.block'));
  var sections = Array.prototype.slice.call(document.querySelectorAll('section.manifest'));
  var texts = new Map();
  var timer = 0;
  function textOf(element) {
    var text = texts.get(element);
    if (text === undefined) {
      text = element.textContent.toLowerCase();
      texts.set(element, text);
    }
    return text;
  }
  function matches(element, words) {
    return words.every(function (word) { return textOf(element).indexOf(word) >= 0; });
  }
  function number(value) { return value.toLocaleString('en'); }
  function apply() {
    var words = form.elements.find.value.toLowerCase().split(/\\s+/).filter(Boolean);
    var status = form.elements.status.value;
    var model = form.elements.model.value;
    var services = 0;
    var findings = 0;
    rows.forEach(function (row) {
      var show = (status === '' || row.dataset.s.indexOf(status) >= 0) &&
        (model === '' || row.dataset.m.split(' ').indexOf(model) >= 0) && matches(row, words);
      if (row.hidden === show) row.hidden = !show;
      if (show) services += 1;
    });
    items.forEach(function (item) {
      var show = matches(item, words);
      if (item.hidden === show) item.hidden = !show;
      if (show) findings += 1;
    });
    blocks.concat(sections).forEach(function (part) {
      part.hidden = part.querySelector('tr[data-s]:not([hidden]),li.finding:not([hidden])') === null;
    });
    said.textContent = number(services) + ' of ' + number(rows.length) + ' services and parts, ' +
      number(findings) + ' of ' + number(items.length) + ' listed findings shown.';
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); apply(); });
  form.addEventListener('reset', function () { setTimeout(apply, 0); });
  form.addEventListener('input', function () { clearTimeout(timer); timer = setTimeout(apply, 120); });
  document.addEventListener('click', function (event) {
    var anchor = event.target.closest ? event.target.closest('a[href^="#s"]') : null;
    var row = anchor && document.getElementById(anchor.hash.slice(1));
    if (row && row.hidden) { form.reset(); apply(); }
  });
  if (form.elements.find.value || form.elements.status.value || form.elements.model.value) apply();
})();
`;

/** SHA-256 of `SCRIPT`, as a content security policy names it. */
export const SCRIPT_HASH = 'sha256-SMsxKHp1l69opvKxLPVBWE2YP5UToBRMKbKtfM8mDRg=';
