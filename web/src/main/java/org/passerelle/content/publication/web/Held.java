package org.passerelle.content.publication.web;

import java.util.List;
import java.util.Map;
import org.passerelle.content.publication.service.HeldException;
import org.passerelle.content.publication.service.Readership;
import org.passerelle.content.publication.service.SeenNumber;

/** Why something was not published yet, for the dialog that asks. */
public record Held(List<SeenNumber> numbers, Readership readers, long told, String problem) {

    /** More ministries than these are told as a number. */
    private static final int NAMED = 8;

    /** More numbers than these need not all be listed to be understood. */
    private static final int LISTED = 10;

    public static Held of(HeldException held, long told) {
        return new Held(held.numbers(), held.readers(), told, held.problem());
    }

    public List<SeenNumber> getNumbers() {
        return numbers.subList(0, Math.min(LISTED, numbers.size()));
    }

    public int getNumberCount() {
        return numbers.size();
    }

    public Readership getReaders() {
        return readers;
    }

    /** The key of what is wrong with the reason given; empty when nothing is. */
    public String getProblem() {
        return problem;
    }

    public long getTold() {
        return told;
    }

    /** The organisations with the most readers. */
    public List<Map.Entry<String, Long>> getOrganisations() {
        return readers.byOrganisation().entrySet().stream().limit(NAMED).toList();
    }

    /** How many organisations are not named. */
    public int getOthers() {
        return Math.max(0, readers.byOrganisation().size() - NAMED);
    }
}
