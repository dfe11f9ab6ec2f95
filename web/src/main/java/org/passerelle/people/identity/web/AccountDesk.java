package org.passerelle.people.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.InvalidInputException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.people.identity.Account;
import org.passerelle.people.identity.service.AccountService;

/** Where an administrator gives someone a password, shuts an account or opens it again. */
@Named
@RequestScoped
public class AccountDesk {

    private static final String TEXT = "identityText";

    @Inject AccountService accounts;
    @Inject HttpServletRequest request;

    private Account account;
    private String password;

    @PostConstruct
    void look() {
        account = accounts.of(Asked.id(request));
    }

    /**
     * Asked before the page begins, so that whoever may not see it gets the page of what is lost.
     */
    public void load() {
        getAccount();
    }

    public Account getAccount() {
        return account;
    }

    public void setPassword() {
        act(() -> accounts.setPassword(account.getId(), password), "account.password.done");
    }

    public void shut() {
        act(() -> accounts.shut(account.getId()), "account.shut.done");
    }

    public void open() {
        act(() -> accounts.open(account.getId()), "account.open.done");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Answers.done(TEXT, done, account.getPerson().getName());
            Answers.goTo("/administration/compte?id=" + account.getPerson().getId());
        } catch (InvalidInputException refusal) {
            Answers.atField(refusal, TEXT);
        }
    }

    public String getTyped() {
        return password;
    }

    public void setTyped(String typed) {
        password = typed;
    }
}
