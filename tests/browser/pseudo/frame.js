// The post in the frame has the fragment of the page's address.
document.querySelector('iframe').src = `post.html${location.hash}`;
