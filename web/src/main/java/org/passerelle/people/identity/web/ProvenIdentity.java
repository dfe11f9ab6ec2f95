package org.passerelle.people.identity.web;

import jakarta.security.enterprise.credential.Credential;

/** Someone whose password has just been checked: the number of the account it opens. */
record ProvenIdentity(long accountId) implements Credential {}
