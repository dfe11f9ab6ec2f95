package org.passerelle.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code mvn -Prun}: starts everything, says where it is, and ends everything on Ctrl-C. With
 * {@code -Dpasserelle.empty=true} it forgets what it kept from the runs before.
 */
public final class Run {

    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    private Run() {}

    public static void main(String[] arguments) throws IOException {
        Instant begin = Instant.now();
        System.out.println("\nPasserelle démarre…");
        try {
            Servers servers = new Servers(Place.ofDevelopment());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers), "stop"));
            if (Boolean.getBoolean("passerelle.empty")) {
                servers.startEmpty();
            } else {
                servers.start();
            }
            welcome(servers, Duration.between(begin, Instant.now()));
            awaitAnEnd(servers);
        } catch (Problem problem) {
            if (STOPPING.get()) {
                return;
            }
            System.err.println("\n" + problem.getMessage());
            System.err.println(
                    "Journaux : .passerelle/run/logs et .passerelle/run/payara/passerelle/logs.\n");
            System.exit(1);
        } catch (IOException e) {
            if (String.valueOf(e).contains("No space left")) {
                System.err.println("\nLe disque est plein : libérez de la place, puis relancez.\n");
                System.exit(1);
            }
            throw e;
        }
    }

    private static void welcome(Servers servers, Duration elapsed) {
        System.out.printf(
                "%nPasserelle est prête (%d s) : %s%n",
                elapsed.toSeconds(), servers.addresses().site());
        servers.logins().forEach(login -> System.out.println("  " + login));
        System.out.println("Ctrl-C arrête tout ; les données restent dans .passerelle/run.\n");
    }

    /** Until Ctrl-C, or until a server ends by itself. */
    private static void awaitAnEnd(Servers servers) {
        CompletableFuture.anyOf(
                        servers.processes().stream()
                                .flatMap(process -> process.process().stream())
                                .map(Process::onExit)
                                .toArray(CompletableFuture[]::new))
                .join();
        throw new Problem("Un des serveurs s’est arrêté ; relancez mvn -Prun : rien n’est perdu.");
    }

    private static void stop(Servers servers) {
        STOPPING.set(true);
        try {
            System.out.println("\nPasserelle s’arrête…");
            servers.close();
        } catch (IOException e) {
            System.err.println("L’arrêt n’a pas été propre : " + e);
        }
    }
}
