package org.passerelle.people.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import org.passerelle.people.identity.service.PasswordCheck;
import org.passerelle.people.identity.service.TooManyAttemptsException;

/** The sign-in page. */
@Named
@RequestScoped
public class SignIn {

    @Inject PasswordCheck passwordCheck;
    @Inject SecurityContext security;
    @Inject FacesContext faces;

    private String login;
    private String password;

    /** Goes on to where she was going, or home; stays here with a sentence when it does not fit. */
    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        OptionalLong account;
        try {
            account = passwordCheck.check(login, password, request.getRemoteAddr());
        } catch (TooManyAttemptsException tooMany) {
            say(tooMany.messageKey(), tooMany.arguments());
            return;
        }
        if (account.isEmpty()) {
            say("signIn.refused");
            return;
        }
        SessionGuard.begin(request);
        AuthenticationStatus status =
                security.authenticate(
                        request,
                        (HttpServletResponse) external.getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(new ProvenIdentity(account.getAsLong())));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(WayIn.onwards(request));
        }
        faces.responseComplete();
    }

    private void say(String key, Object... arguments) {
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "identityText");
        String sentence = MessageFormat.format(text.getString(key), arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    /** Where she was going; empty when she comes by herself. */
    public String getNext() {
        return WayIn.next((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
