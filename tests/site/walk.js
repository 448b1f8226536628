// Makes the drawn pages walkable: a press on [data-go] goes to that screen, as a new page or in place.
(() => {
	if (window.walk) return;
	const settings = () => JSON.parse(document.getElementById('walk-settings').textContent);

	const nearest = (go) => {
		const { id, addresses, detours } = settings();
		const [from, variant] = id.split('/');
		const to = detours[`${from}>${go}`] ?? go;
		if (to.includes('/')) return to;
		return addresses[`${to}/${variant}`] ? `${to}/${variant}` : `${to}/real`;
	};

	const address = (base, id) => {
		const url = new URL(base);
		url.searchParams.set('walk_from', settings().id);
		url.searchParams.set('walk_go', id);
		return url;
	};

	// A post, as on the real site: most screens share one address.
	const load = (id) => {
		const form = document.createElement('form');
		form.method = 'post';
		form.dataset.walk = '';
		form.action = address(settings().addresses[id], id);
		document.body.append(form);
		form.submit();
	};

	const swap = async (id) => {
		const text = await (await fetch(address(location.href, id), { method: 'POST' })).text();
		const next = new DOMParser().parseFromString(text, 'text/html');
		for (const old of document.head.querySelectorAll('link, style')) old.remove();
		document.head.append(...next.head.querySelectorAll('link, style'));
		document.title = next.title;
		document.body.className = next.body.className;
		document.body.replaceChildren(...next.body.childNodes);
		for (const name of ['data-later-go']) {
			if (next.body.hasAttribute(name)) document.body.setAttribute(name, next.body.getAttribute(name));
			else document.body.removeAttribute(name);
		}
		document.querySelector('[autofocus]')?.focus();
	};

	const go = (to) => {
		const { mode, addresses } = settings();
		const id = nearest(to);
		const isElsewhere = new URL(addresses[id]).origin !== location.origin;
		return mode === 'swap' && !isElsewhere ? swap(id) : load(id);
	};

	document.addEventListener('submit', (event) => {
		if (!('walk' in event.target.dataset)) event.preventDefault();
	});
	document.addEventListener('click', (event) => {
		const pressed = event.target.closest('[data-go], [data-show], [data-hide]');
		if (!pressed) return;
		event.preventDefault();
		const { go: to, show, hide } = pressed.dataset;
		for (const each of show ? document.querySelectorAll(show) : []) {
			each.removeAttribute('hidden');
			each.classList.add('show-modal');
		}
		for (const each of hide ? document.querySelectorAll(hide) : []) each.classList.remove('show-modal');
		if (!to) return;
		if (!pressed.hasAttribute('data-loading')) return go(to);
		pressed.classList.add('loading');
		setTimeout(() => go(to), 150);
	});

	// Stands for what a person does elsewhere: reads the QR code with the phone.
	window.walk = { go, later: () => go(document.body.dataset.laterGo) };
})();
