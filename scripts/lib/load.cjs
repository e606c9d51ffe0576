// Apart from `run.cjs`, since an old Node cannot so much as read the word.
'use strict';

module.exports = function load(url) {
  return import(url);
};
