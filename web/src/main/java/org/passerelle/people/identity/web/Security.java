package org.passerelle.people.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Whoever is not signed in is sent to the sign-in page, and from there to where she was going. */
@CustomFormAuthenticationMechanismDefinition(
        loginToContinue =
                @LoginToContinue(
                        loginPage = "/connexion",
                        errorPage = "",
                        useForwardToLogin = false))
@ApplicationScoped
public class Security {}
