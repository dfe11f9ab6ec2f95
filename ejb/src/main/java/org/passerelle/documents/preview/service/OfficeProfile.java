package org.passerelle.documents.preview.service;

/**
 * What LibreOffice may do with a foreign file, in its own words: run no macro, update no link,
 * fetch nothing. The proxy leads nowhere, for whatever would still try.
 */
final class OfficeProfile {

    static final String TEXT =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\""
                    + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
                    + item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3")
                    + item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true")
                    + item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")
                    + item("Office.Common/Security/Scripting", "DisableActiveContent", "true")
                    + item("Office.Common/Save/Document", "CreateBackup", "false")
                    + item("Office.Writer/Content/Update", "Link", "2")
                    + item("Office.WriterWeb/Content/Update", "Link", "2")
                    + item("Office.Calc/Content/Update", "Link", "2")
                    + item("Inet/Settings", "ooInetProxyType", "2")
                    + item("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1")
                    + item("Inet/Settings", "ooInetHTTPProxyPort", "9")
                    + item("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1")
                    + item("Inet/Settings", "ooInetHTTPSProxyPort", "9")
                    + "</oor:items>\n";

    private OfficeProfile() {}

    private static String item(String group, String name, String value) {
        return "<item oor:path=\"/org.openoffice."
                + group
                + "\"><prop oor:name=\""
                + name
                + "\" oor:op=\"fuse\"><value>"
                + value
                + "</value></prop></item>\n";
    }
}
