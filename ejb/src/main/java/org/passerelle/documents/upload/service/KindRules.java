package org.passerelle.documents.upload.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.passerelle.documents.service.FileName;
import org.passerelle.documents.service.MediaTypes;
import org.passerelle.documents.upload.service.UploadRefusedException.Reason;

/**
 * Which kinds of files are taken in. A program is refused by its name before it travels and by its
 * first bytes once it is here, whatever it is called then; a file that says to be something else
 * than it is, is refused with what it is.
 */
@ApplicationScoped
public class KindRules {

    /** What a double click would run on a workstation, and office files with macros. */
    static final String USUALLY_FORBIDDEN =
            "exe,com,scr,pif,msi,msp,mst,bat,cmd,ps1,psm1,vbs,vbe,js,jse,ws,wsf,wsh,hta,jar,cpl,dll,sys,"
                    + "lnk,reg,inf,scf,msc,gadget,application,apk,"
                    + "docm,dotm,xlsm,xltm,xlam,pptm,potm,ppsm,ppam,sldm";

    /** The same file without macros. */
    private static final Map<String, String> WITHOUT_MACROS =
            Map.of(
                    "docm", "docx", "dotm", "dotx", "xlsm", "xlsx", "xltm", "xltx", "xlam", "xlsx",
                    "pptm", "pptx", "potm", "potx", "ppsm", "ppsx", "ppam", "pptx", "sldm", "pptx");

    @Inject Config config;
    @Inject MediaTypes mediaTypes;

    private Set<String> forbidden;

    @PostConstruct
    void read() {
        forbid(
                config.getOptionalValue("passerelle.upload.forbidden", String.class)
                        .orElse(USUALLY_FORBIDDEN));
    }

    void forbid(String extensions) {
        forbidden =
                Arrays.stream(extensions.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .filter(extension -> !extension.isEmpty())
                        .collect(Collectors.toSet());
    }

    /** The extensions that are not taken in, in lower case. */
    public Set<String> forbidden() {
        return Set.copyOf(forbidden);
    }

    /** Refuses a file by its name, before it travels. */
    public void mustAccept(FileName name) {
        String extension = name.extension();
        if (!forbidden.contains(extension)) {
            return;
        }
        throw WITHOUT_MACROS.containsKey(extension)
                ? new UploadRefusedException(Reason.MACROS, WITHOUT_MACROS.get(extension))
                : new UploadRefusedException(Reason.PROGRAM, extension);
    }

    /** Refuses a file that is here, when its bytes are not what its name says. */
    public void mustAccept(FileName name, Path content) {
        mustAccept(name);
        FileKind found = FileKind.of(mediaTypes.detect(content));
        if (found == FileKind.PROGRAM && forbidden.contains("exe")) {
            throw new UploadRefusedException(Reason.PROGRAM, name.extension());
        }
        if (!found.mayBeCalled(name.extension())) {
            throw new UploadRefusedException(
                    Reason.MISMATCH, name.extension(), found.named(content).name());
        }
    }
}
