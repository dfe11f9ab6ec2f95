package org.passerelle.documents.records.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.passerelle.common.NotAllowedException;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.documents.DocumentVersion;
import org.passerelle.documents.records.service.DocumentFactsService;
import org.passerelle.documents.records.service.DocumentFactsService.Facts;
import org.passerelle.documents.records.service.OfficialRecordService;

/** Declares the version that is looked at an official record, once one has seen what that means. */
@Named
@RequestScoped
public class RecordDeclaration {

    @Inject DocumentFactsService service;
    @Inject OfficialRecordService records;
    @Inject HttpServletRequest request;

    private long id;
    private int number;
    private Facts facts;

    @PostConstruct
    void begin() {
        id = Asked.id(request);
    }

    /** Only those who may change the document declare it. */
    public void load() {
        if (!getFacts().editable()) {
            throw new NotAllowedException();
        }
        number = getVersion().getNumber();
    }

    public void declare() {
        long record = records.declare(id, number).getId();
        Answers.done("recordsText", "declare.done");
        Answers.goTo("/documents/bordereau?id=" + record);
    }

    public Facts getFacts() {
        if (facts == null) {
            facts = service.of(id);
        }
        return facts;
    }

    public DocumentVersion getVersion() {
        return getFacts().document().getCurrent();
    }

    public long getId() {
        return id;
    }

    /** The version that was looked at; a newer one may come before the form does. */
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
