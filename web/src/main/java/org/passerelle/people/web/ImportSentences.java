package org.passerelle.people.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.people.service.ImportProblem;
import org.passerelle.people.service.ImportReport;

/** Says what became of a file of the directory. */
final class ImportSentences {

    private final ResourceBundle text;
    private final Locale locale;

    ImportSentences(Locale locale) {
        this.locale = locale;
        this.text = ResourceBundle.getBundle("org.passerelle.people.web.messages", locale);
    }

    /** « employes.csv : 300 ajouts, 0 mise à jour, 0 ligne inchangée. » */
    String outcome(ImportReport report) {
        return report.isDone()
                ? say(
                        "import.done",
                        report.fileName(),
                        report.created(),
                        report.updated(),
                        report.unchanged())
                : say("import.refused", report.fileName(), report.problemCount());
    }

    /** « Ligne 14 : l’organisation « XYZ » n’existe pas. » */
    String problem(ImportProblem problem) {
        String sentence = say(problem.key(), problem.arguments().toArray());
        return problem.line() == 0 ? sentence : say("import.line", problem.line(), sentence);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(text.getString(key), locale).format(arguments);
    }
}
