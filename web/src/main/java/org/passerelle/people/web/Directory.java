package org.passerelle.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.people.Organisation;
import org.passerelle.people.Person;
import org.passerelle.people.service.DirectoryPage;
import org.passerelle.people.service.DirectoryService;

/** The list of everyone, narrowed by a name or an organisation. */
@Named
@RequestScoped
public class Directory {

    private static final int LONGEST_NAME = 100;

    @Inject DirectoryService directory;
    @Inject HttpServletRequest request;

    private String name;
    private Long organisationId;
    private DirectoryPage page;
    private List<Organisation> organisations;

    @PostConstruct
    void look() {
        String typed = Asked.text(request, "nom");
        name = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        organisationId = Asked.number(request, "organisation");
        page = directory.page(name, organisationId, Asked.page(request));
        organisations = directory.organisations();
    }

    public List<Person> getPeople() {
        return page.people();
    }

    public long getCount() {
        return page.count();
    }

    public String getName() {
        return name;
    }

    public List<Organisation> getOrganisations() {
        return organisations;
    }

    public boolean isNarrowed() {
        return !name.isEmpty() || organisationId != null;
    }

    public boolean isChosen(Organisation organisation) {
        return organisation.getId().equals(organisationId);
    }

    /** « 25 à 48 sur 300 ». */
    public String getRange() {
        int first = (page.number() - 1) * DirectoryPage.SIZE + 1;
        return Answers.sentence(
                "peopleText",
                "directory.range",
                first,
                first + page.people().size() - 1,
                page.count());
    }

    public String getPrevious() {
        return page.number() > 1 ? address(page.number() - 1) : "";
    }

    public String getNext() {
        return page.number() < page.pages() ? address(page.number() + 1) : "";
    }

    private String address(int number) {
        return request.getContextPath()
                + "/annuaire?nom="
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + (organisationId == null ? "" : "&organisation=" + organisationId)
                + "&page="
                + number;
    }
}
