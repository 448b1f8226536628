/** The real polyfill throws outside an extension; tests speak to WXT's fake browser instead. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
