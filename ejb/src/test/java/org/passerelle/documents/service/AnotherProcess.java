package org.passerelle.documents.service;

import java.nio.file.Path;

/** A program of these tests in a process of its own, that can be killed as a server dies. */
final class AnotherProcess {

    private AnotherProcess() {}

    static ProcessBuilder of(Class<?> program, Path argument) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName(),
                argument.toString());
    }
}
