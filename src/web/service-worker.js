// Keeps the page's own files, so that it opens offline. It never sees a document, and asks for nothing but what is on its list.
/* global FILES, NAME */
const kept = new Map(FILES.map((file) => [new URL(file, registration.scope).href, file]));

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll([...kept.keys()].map((url) => new Request(url, { cache: 'no-cache' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('syllint-') && name !== NAME);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const url = origin + pathname;
  if (event.request.method !== 'GET' || !kept.has(url)) return;
  event.respondWith(caches.open(NAME).then(async (cache) => (await cache.match(url)) ?? fetch(url)));
});
