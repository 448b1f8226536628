import { expect, test } from 'vitest';
import { sayOf, sayOfError } from '../../lib/core/say-of';

test('a step is said under its id in one word, or under the key that it gives', () => {
	expect(sayOf({ id: 'type-new-password' })).toBe('typeNewPassword');
	expect(sayOf({ id: 'send-code', say: 'sendCodeSms' })).toBe('sendCodeSms');
});

test('a message of the site is said under its id as an error, or under the key that it gives', () => {
	expect(sayOfError({ id: 'no-account' })).toBe('errorNoAccount');
	expect(sayOfError({ id: 'timeout', say: 'errorUnavailable' })).toBe('errorUnavailable');
});
