/** Run in a page of the extension, in either browser: everything that the extension could keep, as one text. */
export const KEPT_EVERYWHERE = `(async () => {
	const { storage } = globalThis.browser ?? chrome;
	const areas = Object.entries({ local: storage.local, session: storage.session, sync: storage.sync, managed: storage.managed });
	const kept = await Promise.all(areas.map(async ([name, area]) => [name, await area?.get(null).catch(() => 'no such area')]));
	const stores = await caches.keys();
	return JSON.stringify({
		...Object.fromEntries(kept),
		databases: await indexedDB.databases(),
		caches: await Promise.all(stores.map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)])),
		localStorage: { ...localStorage },
		sessionStorage: { ...sessionStorage },
		cookie: document.cookie,
	});
})()`;
