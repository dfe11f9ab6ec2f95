package org.passerelle.content.publication.service;

import java.util.List;
import org.passerelle.common.BusinessException;

/**
 * Something waits for a decision before it is published: numbers that tell too much, or readers
 * more numerous than the author may think. Nothing is published, nothing typed is lost.
 */
public class HeldException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<SeenNumber> numbers;
    private final transient Readership readers;

    private final String problem;

    /**
     * @param problem the key of what is wrong with the reason given; empty when none was asked yet
     */
    HeldException(List<SeenNumber> numbers, Readership readers, String problem) {
        super("error.held");
        this.numbers = List.copyOf(numbers);
        this.readers = readers;
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }

    /** What was seen; empty when only the readers must be confirmed. */
    public List<SeenNumber> numbers() {
        return numbers;
    }

    public Readership readers() {
        return readers;
    }
}
