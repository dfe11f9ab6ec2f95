package org.passerelle.search.service;

import java.util.List;

/**
 * What is looked for in a person beside the name shown.
 *
 * @param otherNames usual name, former name, the names in her addresses…
 * @param jobTitle the title of the main assignment
 * @param unit the unit's name
 * @param town where she works
 * @param expertise what the person declares to know
 */
public record PersonFacts(
        String givenName,
        String familyName,
        List<String> otherNames,
        String jobTitle,
        String unit,
        String town,
        List<String> expertise) {

    public PersonFacts {
        givenName = given(givenName);
        familyName = given(familyName);
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        jobTitle = given(jobTitle);
        unit = given(unit);
        town = given(town);
        expertise = expertise == null ? List.of() : List.copyOf(expertise);
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}
