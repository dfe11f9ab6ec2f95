package org.passerelle.common.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is settled once, when the house opens. */
@WebListener
public class HouseOpening implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "passerelle.cookies.secure", defaultValue = "false")
    boolean secureCookies;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        // Bundles without a language are French. Java looks at the machine's own language first,
        // and an English machine would answer in English to people who asked for French.
        Locale.setDefault(Locale.CANADA_FRENCH);

        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(secureCookies);
        cookie.setName(secureCookies ? "__Host-session" : "session");
        cookie.setPath("/");
    }
}
