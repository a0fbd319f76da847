// The storage has room for what is planted under its own name, and for nothing else.
const write = Storage.prototype.setItem;
Storage.prototype.setItem = function (name, value) {
  if (!window.roomLeft) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  write.call(this, name, value);
};
