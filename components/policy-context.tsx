import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { NO_POLICY, type Policy } from '../lib/core/policy';

const PolicyContext = createContext<Policy>(NO_POLICY);

/** A browser that has just started may take seconds to say what was settled: the page is there before. */
export function PolicyProvider({ read, children }: { read: () => Promise<Policy>; children: ComponentChildren }) {
	const [policy, setPolicy] = useState(NO_POLICY);
	useEffect(() => void read().then(setPolicy), [read]);
	return <PolicyContext.Provider value={policy}>{children}</PolicyContext.Provider>;
}

/** What was settled for this computer; on most, nothing. */
export function usePolicy(): Policy {
	return useContext(PolicyContext);
}
