/** An address letter by letter, as it stands: never translated, never turned round, the domain that decides in bold. */
export function HostName({ host, owner = host }: { host: string; owner?: string }) {
	// The browser may show the domain in other letters than the host; then all of the host counts.
	const before = host.endsWith(owner) ? host.slice(0, -owner.length) : '';
	return (
		<p class="host-name" translate={false} dir="ltr">
			<Labels of={before} />
			<b>
				<Labels of={host.slice(before.length)} />
			</b>
		</p>
	);
}

/** Broken behind a dot first, so that a line holds whole names. */
function Labels({ of }: { of: string }) {
	return (
		<>
			{of.split(/(?<=\.)/u).map((label, at) => (
				<>
					{at > 0 ? <wbr /> : null}
					{label}
				</>
			))}
		</>
	);
}
