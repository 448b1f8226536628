import { addresses, hosts } from '../../lib/knowledge';

/** What a person types to get to the login. */
export const typedHost = new URL(addresses.login).host;

/** What the browser shows once it is there. */
export const [entryHost = typedHost] = hosts.login;
