package org.passerelle.search;

import java.util.List;

/** What people, browsers and mischief put into a search box. */
final class OddInput {

    static final List<String> QUESTIONS =
            List.of(
                    "",
                    "   \u00A0\u202F ",
                    "x".repeat(10_000),
                    "mot ".repeat(2_500),
                    "é".repeat(499) + "\uD83D\uDE00\uD83D\uDE00",
                    "le la les de du des",
                    "à",
                    "\"",
                    "\"\"",
                    "\"jamais fermé",
                    "a\"b\"c",
                    "« \u00A0»",
                    "\"\" \"\" \"\" \"le la\"",
                    "-",
                    "--",
                    "-\"",
                    "-rien",
                    "-\"rien du tout\"",
                    "- - -",
                    "*",
                    "?",
                    "b*dget~2 ^5",
                    "AND OR NOT",
                    "budget AND (plan OR",
                    "title:budget acl:all",
                    "_exists_:acl",
                    "[2020 TO *]",
                    "{\"match_all\":{}}",
                    "/.*(.*)*/",
                    "a && b || !c",
                    "\\",
                    "\\\\\"",
                    "'; DROP TABLE person; --",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://x}",
                    "#{1+1}",
                    "\u0000\u0001\u0007\u001B[31m",
                    "\uD800",
                    "\uDC00 budget",
                    "\uE000budget\uE001",
                    "\uFEFF\u200B\u00AD",
                    "\u202Ebudget",
                    "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDDE8\uD83C\uDDE6",
                    "预算 бюджет ميزانية",
                    "l'",
                    "d’",
                    "'",
                    "...",
                    "A-2.1",
                    "2024-2025",
                    "M.S.S.S.",
                    "e",
                    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                            + " bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");

    private OddInput() {}
}
