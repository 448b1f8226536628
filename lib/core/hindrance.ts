/** Why the guide is not on the page: the person, or the browser, has taken the sites from us; or the page lies over it. */
export type Hindrance = 'no-access' | 'covered';
