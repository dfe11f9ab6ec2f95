package org.passerelle.people.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whoever is not signed in is sent to the sign-in page, which knows from its own address where she
 * was going: nothing is kept of somebody who is nobody yet. Once she is known, her session says so.
 */
@AutoApplySession
@ApplicationScoped
public class Security implements HttpAuthenticationMechanism {

    @Inject IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential proof = context.getAuthParameters().getCredential();
        if (proof != null) {
            return context.notifyContainerAboutLogin(identities.validate(proof));
        }
        return context.isProtected()
                ? context.redirect(WayIn.addressFor(request))
                : context.doNothing();
    }
}
