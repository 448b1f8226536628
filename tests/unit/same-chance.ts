import fc from 'fast-check';

/** The same tries each time, so that a mutant lives or dies by the tests and not by chance; and no search for the smallest failure. */
fc.configureGlobal({ seed: 20261122, endOnFailure: true });
