import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NO_POLICY, type Policy } from '../lib/core/policy';

/** What was settled for this computer; on most, nothing. */
export const PolicyContext = createContext<Policy>(NO_POLICY);

export function usePolicy(): Policy {
	return useContext(PolicyContext);
}
