package org.passerelle.people.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/**
 * Makes the account's number the name of the caller. Nothing but a checked identity is accepted.
 */
@ApplicationScoped
public class HouseIdentityStore implements IdentityStore {

    static final String EMPLOYEE = "employe";

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof ProvenIdentity proven
                ? new CredentialValidationResult(
                        Long.toString(proven.accountId()), Set.of(EMPLOYEE))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
