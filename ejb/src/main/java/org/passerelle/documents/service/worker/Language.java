package org.passerelle.documents.service.worker;

import java.io.IOException;
import java.util.Set;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;

/** Which language a text is written in, among those a government receives. */
class Language {

    private static final Set<String> KNOWN = Set.of("fr", "en", "es", "pt", "it", "de");
    private static final int SAMPLE = 10_000;

    private final LanguageDetector detector;

    Language() throws IOException {
        detector = LanguageDetector.getDefaultLanguageDetector().loadModels(KNOWN);
    }

    String of(String text) {
        LanguageResult found = detector.detect(text.substring(0, Math.min(text.length(), SAMPLE)));
        return found.isReasonablyCertain() ? found.getLanguage() : "";
    }
}
