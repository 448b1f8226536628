import { browser } from 'wxt/browser';
import { NO_POLICY, type Policy } from '../core/policy';
import { parsePolicy } from './parse-policy';

/** What was settled for this computer. Firefox refuses to answer where nothing was. */
export async function readPolicy(): Promise<Policy> {
	try {
		return parsePolicy(await browser.storage.managed.get(null));
	} catch {
		return NO_POLICY;
	}
}
