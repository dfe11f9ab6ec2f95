package org.passerelle.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.common.web.Answers;
import org.passerelle.common.web.Asked;
import org.passerelle.content.Content;
import org.passerelle.content.service.ContentReadingService;
import org.passerelle.groups.WorkingGroup;
import org.passerelle.groups.service.GroupReadingService;
import org.passerelle.people.Assignment;
import org.passerelle.people.Person;
import org.passerelle.people.identity.web.Visitor;
import org.passerelle.people.service.DirectoryService;

/** What a colleague may know of a person: how to reach her, what she knows, what she wrote. */
@Named
@RequestScoped
public class PersonProfile {

    private static final int CONTENTS_SHOWN = 8;
    private static final Pattern NUMBER = Pattern.compile("([\\d() .-]+)(?:\\D+(\\d+))?.*");

    @Inject DirectoryService directory;
    @Inject GroupReadingService groups;
    @Inject ContentReadingService contents;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Person person;
    private List<Assignment> posts;
    private List<WorkingGroup> shared;
    private List<Content> written;

    @PostConstruct
    void look() {
        person = directory.person(Asked.id(request));
    }

    /** Asked before the page begins, so that an unknown person gets the page of what is lost. */
    public void load() {
        getPerson();
    }

    public Person getPerson() {
        return person;
    }

    public boolean isMine() {
        return person.getId() == visitor.getPersonId();
    }

    /** All her posts, the present one first. */
    public List<Assignment> getPosts() {
        if (posts == null) {
            posts = directory.postsOf(person.getId());
        }
        return posts;
    }

    /** Her groups, as far as the viewer may know of them. */
    public List<WorkingGroup> getGroups() {
        if (shared == null) {
            shared = groups.groupsOf(person.getId());
        }
        return shared;
    }

    /** What she wrote that the viewer may read. */
    public List<Content> getWritten() {
        if (written == null) {
            written = contents.by(person.getId(), CONTENTS_SHOWN);
        }
        return written;
    }

    /** « Depuis avril 2023 » or « Février 2015 à mars 2023 ». */
    public String period(Assignment post) {
        if (post.getUntil() == null) {
            return Answers.sentence("peopleText", "profile.since", month(post.getSince()));
        }
        String period =
                Answers.sentence(
                        "peopleText",
                        "profile.period",
                        month(post.getSince()),
                        month(post.getUntil()));
        return Character.toUpperCase(period.charAt(0)) + period.substring(1);
    }

    private String month(LocalDate day) {
        Locale locale = visitor.getLocale();
        return day == null ? "…" : day.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
    }

    /** Her number as a telephone dials it; empty when what she wrote is no number. */
    public String getDialled() {
        Matcher number = NUMBER.matcher(person.getPhone() == null ? "" : person.getPhone());
        if (!number.matches()) {
            return "";
        }
        String digits = number.group(1).replaceAll("\\D", "");
        String extension = number.group(2) == null ? "" : ";ext=" + number.group(2);
        return digits.length() == 10 ? "tel:+1" + digits + extension : "";
    }
}
