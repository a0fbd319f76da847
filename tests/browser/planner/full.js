// A browser that has no room left: reading works, writing throws, until the host says otherwise.
const write = Storage.prototype.setItem;
window.roomLeft = false;
Storage.prototype.setItem = function (name, value) {
  // "short": for little more than nothing.
  if (!window.roomLeft || (window.roomLeft === 'short' && value.includes('quiet'))) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  write.call(this, name, value);
};
