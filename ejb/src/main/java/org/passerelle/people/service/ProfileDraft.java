package org.passerelle.people.service;

import java.util.Arrays;
import java.util.List;
import org.passerelle.people.Person;

/** What a person says of herself, as she types it. */
public class ProfileDraft {

    public static final int LONGEST_PHONE = 50;
    public static final int LONGEST_TOWN = 100;
    public static final int LONGEST_ABOUT = 5000;
    public static final int LONGEST_EXPERTISE = 100;
    public static final int MOST_EXPERTISE = 30;

    private String phone;
    private String town;
    private String about;
    private String expertise;
    private String language;

    public ProfileDraft() {}

    /** What she said until now. */
    public ProfileDraft(Person person) {
        phone = person.getPhone();
        town = person.getTown();
        about = person.getAbout();
        expertise = String.join("\n", person.getExpertise());
        language = person.getLanguage();
    }

    /** The subjects she can be asked about: one on each line, each once. */
    public List<String> subjects() {
        return Arrays.stream((expertise == null ? "" : expertise).split("\\R"))
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getExpertise() {
        return expertise;
    }

    public void setExpertise(String expertise) {
        this.expertise = expertise;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
