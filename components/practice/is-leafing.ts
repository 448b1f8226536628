/** Is somebody on the buttons that turn the screens? Then no screen takes the keyboard from there. */
export function isLeafing(): boolean {
	return document.querySelector('.practice-show-bar')?.contains(document.activeElement) ?? false;
}
