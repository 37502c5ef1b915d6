package com.sun.glass.ui.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What the user of a test chooses in the coming file dialogs, first come first served. A dialog without an answer is
/// cancelled.
public final class FileDialogAnswers {

    private static final Queue<List<Path>> ANSWERS = new ConcurrentLinkedQueue<>();

    private FileDialogAnswers() {}

    /// The next dialog closes with these files, or with this one directory.
    public static void choose(Path... chosen) {
        ANSWERS.add(List.of(chosen));
    }

    /// Forgets all answers; for the end of a test.
    public static void clear() {
        ANSWERS.clear();
    }

    static Optional<List<Path>> next() {
        return Optional.ofNullable(ANSWERS.poll()).filter(answer -> !answer.isEmpty());
    }
}
