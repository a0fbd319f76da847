// A frame in which there is another, as deep as the address says, and in the last one the content. The
// addresses differ, since no engine shows a page within itself.
function showFrame(depth, path) {
  const frame = document.createElement('iframe');
  frame.title = 'Content';
  frame.width = innerWidth - 20;
  frame.height = innerHeight - 20;
  frame.src = depth > 0 ? `/__support/scorm-frame.html?${new URLSearchParams({ depth: depth - 1, path })}` : path;
  document.body.append(frame);
}

const between = new URLSearchParams(location.search);
if (between.has('depth')) addEventListener('DOMContentLoaded', () => showFrame(Number(between.get('depth')), between.get('path')));
