package org.passerelle.documents.service;

import java.time.Duration;
import java.util.List;

/** Text extraction as tests start it: with the parsers and the misbehaving one of Tika's tests. */
class Extractions {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private Extractions() {}

    static ExtractionSettings patientFor(Duration patience) {
        return settings(patience, 10_000_000, 200);
    }

    static ExtractionSettings keepingAtMost(int characters) {
        return settings(Duration.ofSeconds(60), characters, 200);
    }

    static ExtractionSettings replacedAfter(int files) {
        return settings(Duration.ofSeconds(60), 10_000_000, files);
    }

    private static ExtractionSettings settings(Duration patience, int characters, int files) {
        return new ExtractionSettings(
                CLASS_PATH, List.of(), "128m", patience, characters, files, 2);
    }
}
