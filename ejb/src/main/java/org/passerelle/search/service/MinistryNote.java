package org.passerelle.search.service;

import org.passerelle.people.Organisation;

/**
 * A ministry that a question names.
 *
 * @param typed the name or acronym in the question, as the ministry writes it
 * @param ministry the ministry that bears it today, or took over
 * @param former whether it is a name of the past
 * @param bearer whose name it is, when the question is nothing else; {@code null} otherwise
 */
public record MinistryNote(
        String typed, Organisation ministry, boolean former, Organisation bearer) {

    public String getTyped() {
        return typed;
    }

    public Organisation getMinistry() {
        return ministry;
    }

    public boolean isFormer() {
        return former;
    }
}
