import { defineConfig } from 'wxt';
import { SITES } from './lib/knowledge/sites';

export default defineConfig({
	modules: ['@wxt-dev/webextension-polyfill'],
	imports: false,
	manifestVersion: 3,
	targetBrowsers: ['chrome', 'edge', 'firefox'],
	vite: () => ({
		oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
		// Our own chunks are few and on the disk; the polyfill would put a fetch into every page.
		build: { target: ['chrome120', 'firefox140'], modulePreload: { polyfill: false } },
	}),
	hooks: {
		// In a page the browsers' own promises do: the polyfill serves answers, and those come from the background.
		'vite:build:extendConfig'(entrypoints, { resolve }) {
			const isPage = entrypoints.every(({ type }) => type === 'content-script');
			if (isPage && resolve?.alias && 'wxt/browser' in resolve.alias) delete resolve.alias['wxt/browser'];
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_extension_name__',
		description: '__MSG_extension_description__',
		default_locale: 'pt_BR',
		permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'publicSuffix'],
		host_permissions: SITES,
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'passo-certo@passocerto.example',
							strict_min_version: '140.0',
							data_collection_permissions: { required: ['none'] },
						},
						gecko_android: { strict_min_version: '142.0' },
					},
				}
			: { minimum_chrome_version: '120' }),
	}),
});
